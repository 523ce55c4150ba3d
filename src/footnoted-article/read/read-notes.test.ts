import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { oneLine } from '../../shared/text.js';
import { articleOf, notesIn, pairsIn, read, wordsOf } from '../../testing/notes.js';

interface Fixture {
  readonly file: string;
  readonly markers: readonly { readonly text: string; readonly note: string; readonly href?: string }[];
  readonly notes: readonly { readonly key: string; readonly text: string; readonly id?: string }[];
}

const load = async (path: string) => (await fetch(new URL(`../fixtures/${path}`, import.meta.url))).text();
const { files } = JSON.parse(await load('index.json')) as { files: readonly Fixture[] };
const fixtures = await Promise.all(files.map(async (file) => ({ ...file, html: await load(file.file) })));

const ordinary = [
  'contents', 'fees', 'glossary', 'lists', 'literal', 'maths', 'other-languages', 'pages', 'permalinks', 'prices', 'recipe',
  'sections', 'sources-linked', 'step-links', 'steps', 'superscripts', 'team', 'verses', 'wrappers', 'year-links',
  'years',
]; // prettier-ignore

/** Normalizes a text, so that two spellings of it are equal. */
const letters = (words: string) => words.replace(/[^\p{L}\d]/gu, '');

describe('readNotes', () => {
  describe('given the output of tools', () => {
    const rows: string[] = [];
    after(() => console.log(['format: markers, notes, false markers', ...rows].join('\n')));

    for (const { file, html, markers, notes } of fixtures) {
      it(`joins the markers of ${file} to their notes`, () => {
        const article = articleOf(html);
        const before = article.outerHTML;
        // Its notes are in the running text, so there is nothing to join.
        const isInline = file === 'latexml.html';
        const textOf = (key: string) => letters(notes.find((note) => note.key === key)!.text);

        const found = notesIn(article);

        const joined = found.markers.map(({ words, note }) => ({ words, note: wordsOf(note) }));
        const matched = markers.filter(({ text, note }, place) => {
          const { words, note: said } = joined[place] ?? {};
          return (
            oneLine(words ?? '').replace(/^\[(?=\d+\]$)|(?<=^\[?\d+)\]$/g, '') ===
              text.replace(/^\[(?=\d+\]$)|(?<=^\[?\d+)\]$/g, '') && letters(said ?? '').includes(textOf(note))
          );
        });
        const expected = isInline ? 0 : markers.length;
        const expectedNotes = isInline ? 0 : notes.length;
        const wrong = joined.length - matched.length;
        rows.push(`${file}: ${matched.length}/${expected}, ${found.notes.length}/${expectedNotes}, ${wrong}`);
        expect(matched.length).to.equal(expected);
        expect(wrong).to.equal(0);
        expect(found.notes.length).to.equal(expectedNotes);
        expect(article.outerHTML).to.equal(before);
      });
    }

    it('gives the same note to both markers that cite it, and each copy its own marker', () => {
      const citedTwice = read(fixtures.find(({ file }) => file === 'hugo-goldmark.html')!.html);
      const copied = read(fixtures.find(({ file }) => file === 'markdown2.html')!.html);

      expect(citedTwice.markers[0]!.note).to.equal(citedTwice.markers[2]!.note);
      expect(citedTwice.notes.map(({ backLinks }) => backLinks.length)).to.deep.equal([2, 1, 1]);
      expect(copied.notes.map(({ markers }) => markers.map(({ words }) => words).join())).to.deep.equal([
        '1',
        '2',
        '3',
        '4',
      ]);
    });

    it('reports no problem in a correct article', () => {
      const { html } = fixtures.find(({ file }) => file === 'hugo-goldmark.html')!;

      expect(read(html).problems).to.deep.equal([]);
    });
  });

  describe('given ordinary pages', () => {
    for (const name of ordinary) {
      it(`finds no note in ${name}`, async () => {
        const html = await load(`ordinary/${name}.html`);

        expect(pairsIn(html)).to.deep.equal([]);
      });
    }
  });

  describe('given an empty list', () => {
    it('finds no note', () => {
      expect(pairsIn('A:*<ol><sup>!')).to.deep.equal([]);
    });
  });

  describe('given arbitrary HTML', () => {
    const scrap = fc.oneof(
      fc.constantFrom('<p>', '</p>', '<ol>', '<li id="a">', '<li>', '</ol>', '<sup>', '</sup>', '<a href="#a">', '<a name="b">', '<a href="#%">', '</a>', '<br>', '<hr>', '<dl><dt id="b">', '<dd>', '<table><tr><td>', '<h2>Notes</h2>', '1', '2', '[1]', '1. ', '*', '†', '¹', '3–5', ' ↩ ', ' ', '<b>', '</b>', '<sup>1</sup>', '(1)'), // prettier-ignore
      fc.string({ maxLength: 8 }),
    );

    it('never throws, changes nothing, and assigns each position to one note', () => {
      fc.assert(
        fc.property(fc.array(scrap, { maxLength: 40 }), (scraps) => {
          const article = articleOf(scraps.join(''));
          const before = article.outerHTML;

          const { markers, notes } = notesIn(article);

          expect(article.outerHTML).to.equal(before);
          const nodes = [...new Set(markers.map(({ node }) => node))];
          const places = markers.map(({ node, start, words }) => `${nodes.indexOf(node)} ${start} ${words}`);
          expect(new Set(places).size).to.equal(markers.length);
          expect(notes.flatMap((note) => note.markers)).to.have.members(markers);
          for (const { parts } of notes) expect(parts.length).to.be.above(0);
        }),
        { numRuns: 1000 },
      );
    });

    const word = fc.constantFrom('calm', 'breath', 'therapy', 'panic', 'sleep', 'session');
    const sentence = fc.array(word, { minLength: 3, maxLength: 7 }).map((words) => words.join(' '));
    const shape = fc.record({
      marker: fc.constantFrom(
        (n: number) => `<sup id="ref${n}"><a href="#note${n}">${n}</a></sup>`,
        (n: number) => `<a id="ref${n}" href="#note${n}"><sup>[${n}]</sup></a>`,
        (n: number) => ` <a id="ref${n}" href="#note${n}">[${n}]</a>`,
        (n: number) => `<sup>[<a id="ref${n}" href="#note${n}">${n}</a>]</sup>`,
        (n: number) => `<sup>${n}</sup>`,
        (n: number) => `[${n}]`,
      ),
      note: fc.constantFrom(
        {
          around: 'ol',
          write: (n: number, words: string) => `<li id="note${n}">${words} <a href="#ref${n}">↩</a></li>`,
        },
        {
          around: 'div',
          write: (n: number, words: string) =>
            `<div id="note${n}"><a href="#ref${n}">${n}</a>. ${words}</div>`,
        },
        {
          around: 'section',
          write: (n: number, words: string) => `<p><a id="note${n}" href="#ref${n}">[${n}]</a> ${words}</p>`,
        },
        {
          around: 'ol',
          write: (n: number, words: string) => `<li id="note${n}"><p>${words}</p><p>More.</p></li>`,
        },
      ),
      sentences: fc.array(sentence, { minLength: 2, maxLength: 8 }),
    });

    it('joins every marker of an article, whatever the form of its markers and notes', () => {
      fc.assert(
        fc.property(shape, ({ marker, note, sentences }) => {
          const body = sentences
            .map((words, place) => `<p>${words}.${marker(place + 1)} More text.</p>`)
            .join('');
          const written = sentences
            .map((words, place) => note.write(place + 1, `note on ${words} ${place}x`))
            .join('');
          const html = `${body}<h2>Notes</h2><${note.around}>${written}</${note.around}>`;

          const { markers } = read(html);

          expect(markers).to.have.length(sentences.length);
          markers.forEach((each, place) =>
            expect(wordsOf(each.note)).to.include(`note on ${sentences[place]} ${place}x`),
          );
        }),
        { numRuns: 200 },
      );
    });
  });
});
