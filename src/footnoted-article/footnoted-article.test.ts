import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { page, rendered, warningsOf } from '../testing/page.js';
import './footnoted-article.js';
import { loadPreview } from './load-preview.js';
import type { NotesReadyEvent, SageFootnotedArticle } from './footnoted-article.js';

const linked = `
  <p>One.<sup id="fnref1"><a href="#fn1">1</a></sup> Two.<sup id="fnref2"><a href="#fn2">2</a></sup> Again.<sup id="fnref2b"><a href="#fn2">2</a></sup></p>
  <h2>Notes</h2>
  <ol>
    <li id="fn1">First note. <a href="#fnref1" role="doc-backlink">↩</a></li>
    <li id="fn2" role="doc-endnote"><p>Second, doi:10.1000/xyz123.</p></li>
  </ol>`;
const bare = `
  <p>One.<sup>1</sup> Two.<sup>2</sup> Both.<sup>1,2</sup> A field of 3 m<sup>2</sup>.</p>
  <h2>References</h2>
  <ol><li>First note.</li><li>Second note.</li></ol>`;

/** An article in the page, and the HTML that its author wrote. */
async function article(inside: string, attributes = '') {
  const root = await page(
    `<div><sage-footnoted-article ${attributes}>${inside}</sage-footnoted-article></div>`,
  );
  const widget = root.querySelector<SageFootnotedArticle>('sage-footnoted-article')!;
  const links = (role: string) => [...widget.querySelectorAll<HTMLAnchorElement>(`a[role=${role}]`)];
  return { root, widget, markers: () => links('doc-noteref'), backs: () => links('doc-backlink') };
}

const target = (link: HTMLAnchorElement) => document.getElementById(decodeURIComponent(link.hash.slice(1)))!;
const names = (links: Element[]) => links.map((link) => link.getAttribute('aria-label'));
const box = (widget: Element) => widget.shadowRoot!.querySelector<HTMLElement>('[part=preview]')!;
const isOpen = (widget: Element) => !!widget.shadowRoot!.querySelector('[part=preview]:popover-open');
const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const hover = (element: Element, type: string, pointerType = 'mouse') =>
  element.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType }));
const press = (element: Element, key: string, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  element.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('<sage-footnoted-article>', () => {
  before(async () => void (await loadPreview()));
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  describe('given linked superscripts and an ordered list', () => {
    it('names markers, and links each to its note', async () => {
      const { markers } = await article(linked);

      expect(names(markers())).to.deep.equal(['Note 1', 'Note 2', 'Note 2']);
      expect(markers().map((marker) => target(marker).id)).to.deep.equal(['fn1', 'fn2', 'fn2']);
      expect(markers().map(words)).to.deep.equal(['1', '2', '2']);
    });

    it("links back to each marker, named and numbered, and keeps the tool's own links", async () => {
      const { markers, backs } = await article(linked);

      expect(names(backs())).to.deep.equal([
        'Back to the text, note 1',
        'Back to the text, note 2, place 1',
        'Back to the text, note 2, place 2',
      ]);
      expect(backs().map(target)).to.deep.equal(markers());
      expect(backs().map(words)).to.deep.equal(['↩', '↩︎1', '↩︎2']);
    });

    it('focuses the marker that a link back leads to', async () => {
      const { markers, backs } = await article(linked);

      backs()[2]!.click();
      await aTimeout(50);

      expect(document.activeElement).to.equal(markers()[2]);
    });

    it('names the list by its heading, moves nothing, and replaces deprecated roles', async () => {
      const { widget } = await article(linked);

      const list = widget.querySelector('ol')!;

      expect([...widget.children].map(({ localName }) => localName)).to.deep.equal(['p', 'h2', 'ol']);
      expect(document.getElementById(list.getAttribute('aria-labelledby')!)!.textContent).to.equal('Notes');
      expect(widget.querySelector('[role=doc-endnote]')).to.equal(null);
    });

    it("gives the tool's container a role, named by the heading in it", async () => {
      const { widget } = await article(linked.replace('<h2>', '<div><h2>').concat('</div>'));

      const section = widget.querySelector('[role=doc-endnotes]')!;

      expect(section.localName).to.equal('div');
      expect(document.getElementById(section.getAttribute('aria-labelledby')!)!.textContent).to.equal(
        'Notes',
      );
      expect(widget.querySelector('ol')!.hasAttribute('aria-labelledby')).to.equal(false);
    });

    it('links the sources that a note cites', async () => {
      const { widget } = await article(linked);

      const cited = widget.querySelector<HTMLAnchorElement>('li a[href*="doi.org"]')!;

      expect([words(cited), cited.href]).to.deep.equal([
        'doi:10.1000/xyz123',
        'https://doi.org/10.1000/xyz123',
      ]);
    });

    it('does not shift any line of text', async () => {
      const plain = await page(`<div>${linked}</div>`);
      const { widget } = await article(linked);
      const heights = (root: Element) =>
        [...root.querySelectorAll('p, h2, li')].map((each) => each.getBoundingClientRect().height);

      expect(heights(widget)).to.deep.equal(heights(plain));
    });

    it('gives markers and links back a click area of 24 px', async () => {
      const { widget, markers } = await article(linked);
      widget.scrollIntoView();
      const { left, top, width, height } = markers()[0]!.getBoundingClientRect();

      const hit = (x: number, y: number) =>
        document.elementFromPoint(left + width / 2 + x, top + height / 2 + y);

      for (const [x, y] of [
        [0, 11],
        [0, -11],
        [width / 2 - 1, 0],
        [width / 2 - 23, 0],
      ] as const)
        expect(hit(x, y), `${x}, ${y}`).to.equal(markers()[0]);
    });
  });

  describe('given bare superscripts and a numbered list', () => {
    it('joins them by number', async () => {
      const { markers, widget } = await article(bare);

      expect(markers().map((marker) => [words(marker), words(target(marker)).slice(0, 5)])).to.deep.equal([
        ['1', 'First'],
        ['2', 'Secon'],
        ['1', 'First'],
        ['2', 'Secon'],
      ]);
      expect(widget.querySelectorAll('sup').item(3).querySelector('a')).to.equal(null);
    });

    it('leaves a marker without a note unchanged, and reports it', async () => {
      const { markers, widget } = await article(bare.replace('<li>Second note.</li>', ''));

      expect(markers()).to.deep.equal([]);
      expect(widget.querySelector('[data-sage-mark]')).to.equal(null);
    });
  });

  describe('given notes without a heading', () => {
    const unheaded = linked.replace('<h2>Notes</h2>', '');

    it('names their list', async () => {
      const { widget } = await article(unheaded);

      expect(widget.querySelector('ol')!.getAttribute('aria-label')).to.equal('Notes');
    });

    it('names the first list, given one that was split', async () => {
      const pieces =
        '<ol><li>Rowe.</li></ol> <ol start="2"><li>Ellis.</li></ol><ol start="3"><li>Field.</li></ol>';
      const { widget, markers } = await article(`<p>One.<sup>1</sup> Two.<sup>2,3</sup></p>${pieces}`);

      const names = [...widget.querySelectorAll('ol')].map((list) => list.getAttribute('aria-label'));

      expect(markers()).to.have.length(3);
      expect(names).to.deep.equal(['Notes', null, null]);
    });

    it('adds the heading that its author asks for', async () => {
      const { widget } = await article(unheaded, 'notes-heading="What we read"');

      const name = document.getElementById(widget.querySelector('ol')!.getAttribute('aria-labelledby')!)!;

      expect([name.localName, words(name)]).to.deep.equal(['h2', 'What we read']);
      expect(name.nextElementSibling).to.equal(widget.querySelector('ol'));
    });

    it('accepts options whose quotes a word processor made curly', async () => {
      let widget!: SageFootnotedArticle;
      const warnings = await warningsOf(async () => {
        ({ widget } = await article(unheaded, 'notes-heading=”What we read” preview=“none”'));
      });

      expect(words(widget.querySelector('h2')!)).to.equal('What we read');
      expect(widget.preview).to.equal('none');
      expect(warnings.map((words) => words.split(':')[0])).to.deep.equal([
        '<sage-footnoted-article> notes-heading',
      ]);
    });
  });

  describe("given the author's page", () => {
    for (const [kind, html] of Object.entries({ linked, bare }))
      it(`is restored byte for byte when the element is removed, given ${kind} markers`, async () => {
        const { widget } = await article(html);
        const changed = widget.innerHTML;

        widget.remove();

        expect(changed).not.to.equal(widget.innerHTML);
        expect(widget.innerHTML).to.equal(html);
      });

    it('is the same for a clone, which undoes the changes that it copied', async () => {
      const { root, widget, markers } = await article(linked);
      const before = names(markers());

      const clone = widget.cloneNode(true) as SageFootnotedArticle;
      widget.replaceWith(clone);
      await rendered(root);

      expect(names([...clone.querySelectorAll('[role=doc-noteref]')])).to.deep.equal(before);
      clone.remove();
      expect(clone.innerHTML).to.equal(linked);
    });

    it('never accepts a forged mark as its own', async () => {
      const hostile = `<p data-sage-mark='{"onclick":"alert(1)","href":"javascript:alert(1)","style":"color:red"}'>Hello</p><p data-sage-mark="{">Bad</p>`;

      const { widget } = await article(linked + hostile);

      const [hello, bad] = [...widget.querySelectorAll('p')].slice(-2);
      expect(hello!.outerHTML).to.equal('<p>Hello</p>');
      expect(bad!.outerHTML).to.equal('<p>Bad</p>');
    });

    it('is restored at once when a part becomes editable, and marked again afterwards', async () => {
      const { widget, markers } = await article(bare);
      const [paragraph] = widget.children as unknown as [HTMLElement];

      paragraph.contentEditable = 'true';
      await aTimeout(0);
      const edited = widget.innerHTML;
      paragraph.removeAttribute('contenteditable');
      await aTimeout(0);
      await widget.updateComplete;

      expect(edited).to.equal(bare.replace('<p>', '<p contenteditable="true">'));
      expect(markers()).to.have.length(4);
    });

    it('is restored when an editor takes the content out of the element', async () => {
      const { root, widget } = await article(bare);

      while (widget.firstChild) widget.before(widget.firstChild);
      widget.remove();

      expect(root.innerHTML).to.equal(bare);
    });

    it('is read also if its nodes come from the document of a frame', async () => {
      const { root, widget, markers } = await article('');
      const frame = document.createElement('iframe');
      root.append(frame);
      const inside = frame.contentDocument!;
      inside.body.innerHTML = linked.replace('Two.', 'Two.[1]');

      widget.append(...[...inside.body.childNodes].map((node) => document.adoptNode(node)));
      await oneEvent(widget, 'sage-notes-ready');
      markers()[0]!.click();
      await rendered(widget);

      expect(markers()).to.have.length(4);
      expect(isOpen(widget)).to.equal(true);
    });

    it('keeps values that other code has set since', async () => {
      const { widget, markers } = await article(linked);

      markers()[0]!.href = '#fn2';
      widget.remove();

      expect(widget.querySelector('a')!.outerHTML).to.equal('<a href="#fn2">1</a>');
    });

    it('loses no words when a translation tool replaces every text with elements', async () => {
      const { widget } = await article('<p>Once.[1] Twice.[1]</p><h2>Notes</h2><p>[1] A note.</p>');
      const texts: Text[] = [];
      const walker = document.createTreeWalker(widget, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);

      for (const text of texts.filter(({ data }) => data.trim())) {
        const font = document.createElement('font');
        font.textContent = text.data.toUpperCase();
        text.replaceWith(font);
      }
      await aTimeout(120);

      expect(words(widget.querySelector('p')!)).to.equal('ONCE.[1] TWICE.[1]');
    });

    it('is not changed while it is editable', async () => {
      const root = await page(
        `<div contenteditable><sage-footnoted-article>${linked}</sage-footnoted-article></div>`,
      );

      expect(root.firstElementChild!.innerHTML).to.equal(linked);
    });
  });

  describe('given a second article with the same ids', () => {
    it('keeps each article to its own notes, and leaves links from outside to the first', async () => {
      const root = await page(
        `<div>${`<sage-footnoted-article>${linked}</sage-footnoted-article>`.repeat(2)}</div>`,
      );

      const [first, second] = [...root.children];
      const lead = (widget: Element) =>
        [...widget.querySelectorAll<HTMLAnchorElement>('a[role]')].every((link) =>
          widget.contains(target(link)),
        );

      expect([lead(first!), lead(second!)]).to.deep.equal([true, true]);
      expect(first!.contains(document.getElementById('fn1'))).to.equal(true);
    });
  });

  describe('given changes', () => {
    it('joins markers and notes that are added later', async () => {
      const { widget, markers } = await article('<p>Nothing yet.</p>');

      widget.innerHTML = linked;
      await oneEvent(widget, 'sage-notes-ready');

      expect(markers()).to.have.length(3);
    });

    it('checks only the changed paragraph if it has and had no sign of notes', async () => {
      const { widget } = await article(`${linked}<p>Once, at 40.</p>`);
      let read = 0;
      widget.addEventListener('sage-notes-ready', () => read++);

      widget.querySelector('p')!.firstChild!.nodeValue = 'Other words.';
      widget.append(document.createElement('p'));
      widget.querySelector('p:nth-of-type(2)')!.innerHTML =
        'In 2019, <em>over 40 %</em> said so (more than before).';
      widget.querySelector('p:nth-of-type(2)')!.lastChild!.nodeValue = ' said so in 2020.';
      await aTimeout(120);

      expect(read).to.equal(0);
    });

    const rows: Record<string, [from: string, to: string]> = {
      'a marker that was added': ['<p>One.</p>', '<p>One.[1]</p>'],
      'a marker that is gone': ['<p>One.[1]</p>', '<p>One.</p>'],
      'a raised number': ['<p>One.</p>', '<p>One.<sup>1</sup></p>'],
      'a line that begins with a label': ['<p>Words.</p>', '<div><p>Words.</p><p>2. Words.</p></div>'],
      'another heading': ['<h2>Notes</h2>', '<h2>Signs</h2>'],
      'an id': ['<p>One.</p>', '<p id="fn7">One.</p>'],
      'a link': ['<p>One.</p>', '<p>One.<a href="#fn1">a</a></p>'],
    };
    for (const [change, [from, to]] of Object.entries(rows))
      it(`reads again for ${change}, by a new node or a changed one`, async () => {
        const { widget } = await article(`${linked}<div>${from}</div>`);
        const place = widget.querySelector(':scope > div')!;
        const readAgain = async (act: () => void) => {
          const ready = oneEvent(widget, 'sage-notes-ready');
          act();
          return Promise.race([ready.then(() => true), aTimeout(2000).then(() => false)]);
        };

        const isReadOnce = await readAgain(() => (place.innerHTML = to));
        const text = place.querySelector('h2')?.firstChild;
        const isReadTwice = await readAgain(() =>
          text ? (text.nodeValue = from.replace(/<.*?>/g, '')) : place.replaceChildren(),
        );

        expect([isReadOnce, isReadTwice]).to.deep.equal([true, change !== 'a marker that is gone']);
      });

    it("joins a note that is added to an empty list, and reads again when a heading's text changes", async () => {
      const { widget, markers } = await article('<p>One.[1]</p><h2>Notes</h2><ol></ol>');

      const note = Object.assign(document.createElement('li'), { textContent: 'First.' });
      widget.querySelector('ol')!.append(note);
      await oneEvent(widget, 'sage-notes-ready');
      const joined = markers().length;
      // Replaces a text as some frameworks do.
      widget.querySelector('h2')!.textContent = 'Sources';
      await oneEvent(widget, 'sage-notes-ready');

      expect(joined).to.equal(1);
    });
  });

  it('is read once while it arrives, and again for another heading', async () => {
    const root = await page('<div></div>');
    let read = 0;
    root.addEventListener('sage-notes-ready', () => read++);
    root.innerHTML = `<sage-footnoted-article notes-heading="Sources">${linked.replace('<h2>Notes</h2>', '')}</sage-footnoted-article>`;
    await rendered(root);
    const first = read;
    const widget = root.firstElementChild as SageFootnotedArticle;

    widget.notesHeading = 'What we read';
    await rendered(root);

    expect([first, read]).to.deep.equal([1, 2]);
    expect(words(widget.querySelector('h2')!)).to.equal('What we read');
  });

  it('adds few nodes for each note before any preview is opened', async () => {
    const many = [...Array(20).keys()].map((index) => index + 1);
    const notes = (item: (n: number) => string) => `<h2>Notes</h2><ol>${many.map(item).join('')}</ol>`;
    const text = (mark: (n: number) => string) => many.map((n) => `<p>It helps.${mark(n)} So.</p>`).join('');
    const bareList = notes((n) => `<li>Note ${n}.</li>`);
    const forms: Record<string, string> = {
      'linked, there and back': `${text((n) => `<sup><a id="r${n}" href="#n${n}">${n}</a></sup>`)}${notes(
        (n) => `<li id="n${n}">Note. <a href="#r${n}">↩</a></li>`,
      )}`,
      'linked there': `${text((n) => `<sup><a href="#n${n}">${n}</a></sup>`)}${notes(
        (n) => `<li id="n${n}">Note.</li>`,
      )}`,
      raised: `${text((n) => `<sup>${n}</sup>`)}${bareList}`,
      'in brackets': `${text((n) => `[${n}]`)}${bareList}`,
    };
    const count = (root: Node, kind: number) => {
      const walker = document.createTreeWalker(root, kind);
      let nodes = 0;
      while (walker.nextNode()) nodes++;
      return nodes;
    };

    const added: Record<string, [nodes: number, elements: number]> = {};
    for (const [form, html] of Object.entries(forms)) {
      const apart = document.createElement('div');
      apart.innerHTML = html;
      const { widget, markers } = await article(html);
      expect(markers(), form).to.have.length(many.length);
      const each = (kind: number) => (count(widget, kind) - count(apart, kind)) / many.length;
      added[form] = [each(NodeFilter.SHOW_ALL), each(NodeFilter.SHOW_ELEMENT)];
    }

    // A text with a marker in the middle must become three nodes. A text that is only a marker stays, empty.
    expect(added).to.deep.equal({
      'linked, there and back': [0, 0],
      'linked there': [2, 1],
      raised: [4, 2],
      'in brackets': [5, 2],
    });
  });

  it('gives the notes of several lists their own ids, the same each time they are read', async () => {
    const part = '<p>One.<sup>1</sup></p><h2>Notes</h2><ol><li>Note.</li></ol>';
    const { widget, markers } = await article(part.repeat(3));
    const ids = () => [...markers(), ...widget.querySelectorAll('li')].map(({ id }) => id);
    const first = ids();

    widget.notesHeading = 'Notes';
    await rendered(widget);

    expect(first).to.deep.equal([
      'sage-ref-1', 'sage-ref-1-2', 'sage-ref-1-3', 'sage-note-1', 'sage-note-1-2', 'sage-note-1-3',
    ]); // prettier-ignore
    expect(ids()).to.deep.equal(first);
  });

  it('reports to the page what it found', async () => {
    const root = await page('<div></div>');
    const ready = oneEvent(root, 'sage-notes-ready') as unknown as Promise<NotesReadyEvent>;

    root.innerHTML = `<sage-footnoted-article>${linked}<p>Lost.<sup><a href="#fn9">9</a></sup></p></sage-footnoted-article>`;
    const { detail, bubbles, composed, cancelable } = await ready;

    expect([detail.notes, detail.markers]).to.deep.equal([2, 3]);
    expect(detail.problems.map(({ kind, words, near }) => `${kind}: ${words} in ${near}`)).to.include(
      'marker-without-note: 9 in Lost.9',
    );
    expect([bubbles, composed, cancelable]).to.deep.equal([true, true, false]);
  });

  describe('a preview', () => {
    it('opens when the pointer rests on a marker, and closes when the pointer has left both', async () => {
      const { widget, markers } = await article(linked);

      hover(markers()[0]!, 'pointerover');
      await aTimeout(500);
      const opened = [isOpen(widget), box(widget).getAttribute('aria-label'), words(box(widget))];
      hover(markers()[0]!, 'pointerout');
      hover(box(widget), 'pointerover');
      await aTimeout(500);
      const entered = isOpen(widget);
      hover(box(widget), 'pointerout');
      await aTimeout(500);

      expect(opened).to.deep.equal([true, 'Note 1', 'First note. Go to note 1 Copy Close']);
      expect([entered, isOpen(widget)]).to.deep.equal([true, false]);
    });

    it('does not open for a pointer that only passes, or for touch', async () => {
      const { widget, markers } = await article(linked);

      hover(markers()[0]!, 'pointerover');
      hover(markers()[0]!, 'pointerout');
      hover(markers()[1]!, 'pointerover', 'touch');
      await aTimeout(500);

      expect(isOpen(widget)).to.equal(false);
    });

    it('opens on click, stays when the pointer leaves, and follows the link on a second click', async () => {
      const { widget, markers } = await article(linked);
      const marker = markers()[1]!;

      marker.click();
      await rendered(widget);
      hover(marker, 'pointerout');
      await aTimeout(500);
      const stayed = [isOpen(widget), location.hash];
      marker.click();
      await aTimeout(50);

      expect(stayed).to.deep.equal([true, '']);
      expect([isOpen(widget), location.hash]).to.deep.equal([false, '#fn2']);
    });

    it('opens also after its article was moved', async () => {
      const { root, widget, markers } = await article(linked);
      root.append(document.createElement('div'));
      root.lastElementChild!.append(widget);
      await rendered(root);

      markers()[0]!.click();
      await rendered(root);

      expect(isOpen(widget)).to.equal(true);
    });

    it('starts and stops when the preview property changes', async () => {
      const { widget, markers } = await article(linked, 'preview="none"');
      widget.preview = 'popover';
      await rendered(widget);
      markers()[0]!.click();
      await rendered(widget);
      const begun = isOpen(widget);

      widget.preview = 'none';
      await rendered(widget);

      expect([begun, isOpen(widget)]).to.deep.equal([true, false]);
    });

    it('leaves a click with a modifier key to the browser', async () => {
      const { widget, markers } = await article(linked);
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
      document.addEventListener('click', (event) => event.preventDefault(), { once: true });
      let prevented = true;
      markers()[0]!.addEventListener('click', () => setTimeout(() => (prevented = false)));

      markers()[0]!.dispatchEvent(click);
      await rendered(widget);

      expect([isOpen(widget), prevented]).to.deep.equal([false, false]);
    });

    it('closes on Escape, and returns the focus', async () => {
      const { widget, markers } = await article(linked);
      markers()[0]!.focus();
      markers()[0]!.click();
      await rendered(widget);
      box(widget).querySelector('a')!.focus();

      press(box(widget), 'Escape');

      expect(isOpen(widget)).to.equal(false);
      expect(document.activeElement).to.equal(markers()[0]);
    });

    it('is entered with Tab from its marker, and left for the marker with Shift+Tab', async () => {
      const { widget, markers } = await article(linked);
      markers()[0]!.focus();
      markers()[0]!.click();
      await rendered(widget);

      const entered = press(markers()[0]!, 'Tab');
      const inside = widget.shadowRoot!.activeElement;
      const left = press(inside!, 'Tab', { shiftKey: true });

      expect([entered, words(inside!)]).to.deep.equal([true, 'Go to note 1']);
      expect([left, document.activeElement]).to.deep.equal([true, markers()[0]]);
      expect(isOpen(widget)).to.equal(true);
    });

    it("closes on a press elsewhere, and when another article's preview opens", async () => {
      const root = await page(
        `<div>${`<sage-footnoted-article>${linked}</sage-footnoted-article>`.repeat(2)}</div>`,
      );
      const [first, second] = [...root.children] as [Element, Element];
      const marker = (widget: Element) => widget.querySelector<HTMLElement>('[role=doc-noteref]')!;

      marker(first).click();
      await rendered(root);
      marker(second).click();
      await rendered(root);
      const openNow = [isOpen(first), isOpen(second)];
      hover(root, 'pointerdown');

      expect(openNow).to.deep.equal([false, true]);
      expect(isOpen(second)).to.equal(false);
    });

    it('replaces its content with a note that is cited in it', async () => {
      const { widget, markers } = await article(
        linked.replace('First note.', 'First note.<sup><a href="#fn2">2</a></sup>'),
      );
      markers()[0]!.click();
      await rendered(widget);

      box(widget).querySelector<HTMLElement>('[role=doc-noteref]')!.click();
      await rendered(widget);

      expect(words(box(widget))).to.match(/^Second, doi:10.1000\/xyz123. Go to note 2/);
      expect(isOpen(widget)).to.equal(true);
    });

    it('keeps its links usable, except unsafe ones', async () => {
      const { widget, markers } = await article(
        linked.replace(
          'First note.',
          '<a href="https://example.org/">Safe</a> <a href="javascript:alert(1)">not</a>',
        ),
      );

      markers()[0]!.click();
      await rendered(widget);

      expect([...box(widget).querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
        'https://example.org/',
        '#fn1',
      ]);
      expect(words(box(widget))).to.contain('Safe not');
    });

    it('is next to its marker and inside the window', async () => {
      const { widget, markers } = await article(linked);

      markers()[0]!.click();
      await rendered(widget);
      const [preview, marker] = [box(widget), markers()[0]!].map((each) => each.getBoundingClientRect());

      const between = Math.max(preview!.top - marker!.bottom, marker!.top - preview!.bottom);
      expect(between).to.be.within(0, 16);
      expect(preview!.left).to.be.at.least(0);
      expect(preview!.right).to.be.at.most(innerWidth);
    });

    it('does not open, given preview="none"', async () => {
      const { widget, markers } = await article(linked, 'preview="none"');

      markers()[0]!.click();
      await aTimeout(50);

      expect([isOpen(widget), location.hash]).to.deep.equal([false, '#fn1']);
    });

    it('reports an invalid preview value once, and shows previews', async () => {
      let widget: Element | undefined;

      const warnings = await warningsOf(async () => {
        ({ widget } = await article(linked, 'preview="hover"'));
        widget.querySelector<HTMLElement>('[role=doc-noteref]')!.click();
        await rendered(widget);
      });

      expect(warnings).to.deep.equal([
        '<sage-footnoted-article> preview: found "hover", expected one of popover, none',
      ]);
      expect(isOpen(widget!)).to.equal(true);
    });
  });
});
