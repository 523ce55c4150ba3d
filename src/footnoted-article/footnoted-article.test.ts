import { aTimeout, expect, fixture, oneEvent } from '@open-wc/testing';
import { article, bare, linked, words } from '../testing/articles.js';
import { page, rendered, warningsOf } from '../testing/page.js';
import type { NotesReadyEvent, SageFootnotedArticle } from './footnoted-article.js';

const target = (link: HTMLAnchorElement) => document.getElementById(decodeURIComponent(link.hash.slice(1)))!;
const names = (links: Element[]) => links.map((link) => link.getAttribute('aria-label'));

describe('<sage-footnoted-article>', () => {
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

  describe('given a second article with the same ids', () => {
    it('keeps each article to its own notes, and leaves links from outside to the first', async () => {
      const root = await page(
        `<div>${`<sage-footnoted-article>${linked}</sage-footnoted-article>`.repeat(2)}</div>`,
      );

      const [first, second] = [...root.children];
      const leadsToOwnNote = (widget: Element) =>
        [...widget.querySelectorAll<HTMLAnchorElement>('a[role]')].every((link) =>
          widget.contains(target(link)),
        );

      expect([leadsToOwnNote(first!), leadsToOwnNote(second!)]).to.deep.equal([true, true]);
      expect(first!.contains(document.getElementById('fn1'))).to.equal(true);
    });
  });

  it('stays hidden if its page hides it, and is a block otherwise', async () => {
    const tag = 'sage-footnoted-article';
    const root = await fixture<HTMLElement>(
      `<div><${tag} style="display: none"><p>One</p></${tag}><${tag}><p>Two</p></${tag}></div>`,
    );

    const displays = [...root.children].map((each) => getComputedStyle(each).display);

    expect(displays).to.deep.equal(['none', 'block']);
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
    const numbers = [...Array(20).keys()].map((index) => index + 1);
    const notes = (item: (n: number) => string) => `<h2>Notes</h2><ol>${numbers.map(item).join('')}</ol>`;
    const text = (mark: (n: number) => string) =>
      numbers.map((n) => `<p>It helps.${mark(n)} So.</p>`).join('');
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
      const original = document.createElement('div');
      original.innerHTML = html;
      const { widget, markers } = await article(html);
      expect(markers(), form).to.have.length(numbers.length);
      const each = (kind: number) => (count(widget, kind) - count(original, kind)) / numbers.length;
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

  it('keeps its cards as wide as its text with `prose`, unless their class says that they are wider', async () => {
    const cards = (name = '') =>
      `<sage-comparison-cards class="${name}"><sage-comparison-card>One</sage-comparison-card></sage-comparison-cards>`;
    const { root, widget } = await article(
      `<p>${'Word '.repeat(200)}</p>${cards()}${cards('alignwide')}`,
      'prose',
    );
    root.style.inlineSize = '1500px';
    const [text, narrow, wide] = [...widget.children].map((child) => child.getBoundingClientRect().width);

    expect(narrow).to.equal(text);
    expect(wide).to.equal(1500);
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
});
