import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { article, bare, isOpen, linked, words } from '../testing/articles.js';
import { page, rendered } from '../testing/page.js';
import type { SageFootnotedArticle } from './footnoted-article.js';
import { loadPreview } from './load-preview.js';

const names = (links: Element[]) => links.map((link) => link.getAttribute('aria-label'));

describe('<sage-footnoted-article>', () => {
  before(async () => void (await loadPreview()));

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

    it('loses no words when a highlighter splits a text that has markers', async () => {
      const html = '<p>Panic passes.[1] More.</p><h2>Notes</h2><p>[1] A note.</p>';
      const { widget, markers } = await article(html);
      const passes = (widget.querySelector('p')!.firstChild as Text).splitText(6);
      const rest = passes.splitText(6);
      const highlight = document.createElement('mark');

      passes.replaceWith(highlight);
      highlight.append(passes);
      await aTimeout(120);

      expect(rest.parentNode).to.equal(widget.querySelector('p'));
      expect(words(widget.querySelector('p')!)).to.equal('Panic passes.[1] More.');
      expect(markers()).to.have.length(1);
      widget.remove();
      expect(widget.innerHTML).to.equal(html.replace('passes', '<mark>passes</mark>'));
    });

    it('is not changed while it is editable', async () => {
      const root = await page(
        `<div contenteditable><sage-footnoted-article>${linked}</sage-footnoted-article></div>`,
      );

      expect(root.firstElementChild!.innerHTML).to.equal(linked);
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
});
