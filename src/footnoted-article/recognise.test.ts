import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Letters, Note, Notes } from './notes.js';
import { readNotes } from './recognise.js';

interface Fixture {
  readonly file: string;
  readonly markers: readonly { readonly text: string; readonly note: string; readonly href?: string }[];
  readonly notes: readonly { readonly key: string; readonly text: string; readonly id?: string }[];
}

const load = async (path: string) => (await fetch(new URL(`./fixtures/${path}`, import.meta.url))).text();
const { files } = JSON.parse(await load('index.json')) as { files: readonly Fixture[] };
const fixtures = await Promise.all(files.map(async (file) => ({ ...file, html: await load(file.file) })));

const ordinary = [
  'contents', 'glossary', 'lists', 'literal', 'maths', 'other-languages', 'pages', 'permalinks', 'prices', 'recipe',
  'sections', 'sources-linked', 'step-links', 'steps', 'superscripts', 'team', 'verses', 'wrappers', 'year-links',
  'years',
]; // prettier-ignore

/** An article apart from any page. */
function articleOf(html: string): Element {
  const { body } = new DOMParser().parseFromString(`<article>${html}</article>`, 'text/html');
  return body.firstElementChild!;
}

/** What two spellings of the same words have in common. */
const letters = (words: string) => words.replace(/[^\p{L}\d]/gu, '');
const tidy = (words: string) => words.replace(/\s+/g, ' ').trim();
const wordsOf = ({ parts }: Note) =>
  tidy(
    parts
      .map((part) =>
        'nodes' in part ? part.nodes.map((node) => node.textContent).join('') : part.textContent,
      )
      .join(' '),
  );
const shown = (place: Element | Letters) =>
  'end' in place ? place.text.data.slice(place.start, place.end) : tidy(place.textContent);

/** Each marker and the words of its note: what most tests are about. */
const pairs = ({ markers }: Notes) => markers.map(({ words, note }) => `${words} → ${wordsOf(note)}`);
const read = (html: string) => readNotes(articleOf(html));
const pairsIn = (html: string) => pairs(read(html));
const problemsIn = (html: string) => read(html).problems.map(({ kind, words }) => `${kind}: ${words}`);

const text = 'Panic passes.MARK1 It helps to breathe,MARK2 say many.';
/** Two markers in a text, and what follows it. */
const cites = (one: string, two: string, rest: string) =>
  `<p>${text.replace('MARK1', one).replace('MARK2', two)}</p><p>More text.</p>${rest}`;
const list = '<ol><li>Field notes.</li><li>Brief therapy.</li></ol>';
const two = (one: string, other: string) => [`${one} → Field notes.`, `${other} → Brief therapy.`];

describe('readNotes', () => {
  describe('given what tools write', () => {
    const rows: string[] = [];
    after(() => console.log(['format: markers, notes, false markers', ...rows].join('\n')));

    for (const { file, html, markers, notes } of fixtures) {
      it(`joins the markers of ${file} to their notes`, () => {
        const article = articleOf(html);
        const before = article.outerHTML;
        // Its notes stand in the running text, and there is nothing to join.
        const isInline = file === 'latexml.html';
        const textOf = (key: string) => letters(notes.find((note) => note.key === key)!.text);

        const found = readNotes(article);

        const joined = found.markers.map(({ words, note }) => ({ words, note: wordsOf(note) }));
        const matched = markers.filter(({ text, note }, place) => {
          const { words, note: said } = joined[place] ?? {};
          return (
            tidy(words ?? '').replace(/^\[(?=\d+\]$)|(?<=^\[?\d+)\]$/g, '') ===
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
      const citedTwice = readNotes(
        articleOf(fixtures.find(({ file }) => file === 'hugo-goldmark.html')!.html),
      );
      const copied = readNotes(articleOf(fixtures.find(({ file }) => file === 'markdown2.html')!.html));

      expect(citedTwice.markers[0]!.note).to.equal(citedTwice.markers[2]!.note);
      expect(citedTwice.notes.map(({ backLinks }) => backLinks.length)).to.deep.equal([2, 1, 1]);
      expect(copied.notes.map(({ markers }) => markers.map(({ words }) => words).join())).to.deep.equal([
        '1',
        '2',
        '3',
        '4',
      ]);
    });

    it('knows where the own words of a note begin', () => {
      for (const { file, html } of fixtures) {
        for (const note of readNotes(articleOf(html)).notes) {
          const lead = note.lead.map(shown).join('');
          const rest = tidy(wordsOf(note)).replace(/\s/g, '').slice(tidy(lead).replace(/\s/g, '').length);
          expect(rest, file).to.match(/^(Fieldnotes|Rowe|Many)/);
        }
      }
    });

    it('knows it also where the label is a raised digit, and its plain one is in the note', () => {
      const { notes } = read(cites('¹', '²', '<p>¹ – Rowe, 2021.</p><p>² – Ellis, 2022.</p>'));

      expect(notes.map(({ lead }) => lead.map(shown).join(''))).to.deep.equal(['¹ – ', '² – ']);
    });

    it('reports nothing of a sound article', () => {
      const { html } = fixtures.find(({ file }) => file === 'hugo-goldmark.html')!;

      expect(readNotes(articleOf(html)).problems).to.deep.equal([]);
    });
  });

  describe('given links', () => {
    const notes = (prefix = 'n') =>
      `<ol><li id="${prefix}1">Field notes.</li><li id="${prefix}2">Brief therapy.</li></ol>`;
    const linked = (one: string, other: string, rest = notes()) =>
      pairsIn(cites(`<sup><a href="${one}">1</a></sup>`, `<sup><a href="${other}">2</a></sup>`, rest));

    it('follows them, also where ids begin with a digit, or hold a colon or an escape', () => {
      expect(linked('#n1', '#n2')).to.deep.equal(two('1', '2'));
      expect(linked('#1f-1', '#1f-2', notes('1f-'))).to.deep.equal(two('1', '2'));
      expect(linked('#fn:1', '#fn:2', notes('fn:'))).to.deep.equal(two('1', '2'));
      expect(linked('#fn%3A1', '#fn%3A2', notes('fn:'))).to.deep.equal(two('1', '2'));
      expect(linked('#100%1', '#100%2', notes('100%'))).to.deep.equal(two('1', '2'));
    });

    it('follows them past prefixes, on either side, once or twice', () => {
      expect(linked('#n1', '#n2', notes('user-content-n'))).to.deep.equal(two('1', '2'));
      expect(linked('#n1', '#n2', notes('user-content-user-content-n'))).to.deep.equal(two('1', '2'));
      expect(linked('#user-content-n1', '#user-content-n2')).to.deep.equal(two('1', '2'));
    });

    it('follows addresses that were made absolute, on whatever page they are', () => {
      expect(linked('https://blog.example/post#n1', 'https://blog.example/post#n2')).to.deep.equal(
        two('1', '2'),
      );
      expect(linked('./Post#n1', './Post#n2')).to.deep.equal(two('1', '2'));
      expect(linked(`${location.href.split('#')[0]}#n1`, '#n2')).to.deep.equal(two('1', '2'));
    });

    it('leaves links to notes of another page alone', () => {
      expect(linked('#n1', 'https://other.example/paper#n2')).to.deep.equal(['1 → Field notes.']);
    });

    it('follows them to named anchors', () => {
      const rest =
        '<p><a name="x">1.</a> Field notes.</p><p><a name="y"></a>2. Brief therapy.</p><p>Thank you for reading.</p>';

      expect(linked('#x', '#y', rest)).to.deep.equal(['1 → 1. Field notes.', '2 → 2. Brief therapy.']);
    });

    it('reads markers of any shape', () => {
      for (const [one, other] of [
        ['[1]', '[2]'],
        ['(1)', '(2)'],
        ['1.', '2.'],
        ['1)', '2)'],
        ['¹', '²'],
        ['*', '†'],
        ['a', 'b'],
        ['i', 'ii'],
        ['[note 1]', '[note 2]'],
        ['[1:1]', '[2:1]'],
      ] as const) {
        // prettier-ignore
        const rest = notes()
          .replace(/\.<\/li>/g, '. <a href="#r">↩</a></li>')
          .replace('#r', '#r1')
          .replace('#r"', '#r2"');
        const html = cites(`<a id="r1" href="#n1">${one}</a>`, `<a id="r2" href="#n2">${other}</a>`, rest);

        expect(pairsIn(html)).to.deep.equal([`${one} → Field notes. ↩`, `${other} → Brief therapy. ↩`]);
      }
    });

    it('joins works named by author and year to their entry, and no other link with a year', () => {
      const rest =
        '<h2>References</h2><p id="r">Rowe, A. (2019). Brief therapy.</p><p id="e">Ellis, B. (2020). Field notes.</p>';
      const html = `<p>So it is (<a href="#r">Rowe, 2019</a>), says Ellis (<a href="#e">2020</a>), since <a href="#e">2019</a>.</p>${rest}`;

      expect(pairsIn(html)).to.deep.equal([
        'Rowe, 2019 → Rowe, A. (2019). Brief therapy.',
        '2020 → Ellis, B. (2020). Field notes.',
      ]);
      const undated = '<h2>References</h2><ul><li id="rowe2019">Rowe, A. Brief therapy.</li></ul>';
      expect(pairsIn(`<p>So it is <a href="#rowe2019">(Rowe, 2019)</a>.</p>${undated}`)).to.have.length(1);
    });

    it('finds notes in cells, definitions, asides, details and captions', () => {
      const mark = '<p>Text.<sup><a id="r" href="#n">1</a></sup></p>';
      const back = '<a href="#r">1</a>';
      const parts = (html: string) =>
        read(mark + html).notes.map(({ parts }) => parts.map((part) => (part as Element).localName).join());

      expect(parts(`<table><tr id="n"><td>${back}</td><td>Field notes.</td></tr></table>`)).to.deep.equal([
        'tr',
      ]);
      expect(parts(`<table><tr><td id="n">${back}</td><td>Field notes.</td></tr></table>`)).to.deep.equal([
        'tr',
      ]);
      expect(parts(`<dl><dt id="n">${back}</dt><dd>Field notes.</dd><dd>More.</dd></dl>`)).to.deep.equal([
        'dt,dd,dd',
      ]);
      expect(parts(`<aside id="n">${back} Field notes.</aside>`)).to.deep.equal(['aside']);
      expect(parts(`<details id="n"><summary>${back}</summary>Field notes.</details>`)).to.deep.equal([
        'details',
      ]);
      expect(
        parts(
          `<figure><img alt=""><figcaption><span id="n">${back} Field notes.</span></figcaption></figure>`,
        ),
      ).to.have.length(1);
    });

    it('joins a note cited from a note, and notes before the text', () => {
      const notes =
        '<ol><li id="n1">Field notes.<sup><a id="r2" href="#n2">2</a></sup> <a href="#r1">↩</a></li><li id="n2">Brief therapy. <a href="#r2">↩</a></li></ol>';
      const text = '<p>Text.<sup><a id="r1" href="#n1">1</a></sup></p>';

      expect(pairsIn(text + notes)).to.deep.equal(['1 → Field notes.2 ↩', '2 → Brief therapy. ↩']);
      expect(pairsIn(notes + text)).to.deep.equal(['2 → Brief therapy. ↩', '1 → Field notes.2 ↩']);
    });

    it('keeps groups apart, each with its heading', () => {
      const part = (name: string) =>
        `<p>Text.<sup><a href="#${name}1">1</a></sup> And.<sup><a href="#${name}2">2</a></sup></p><h3>Notes</h3>${notes(name)}`;

      const { groups } = read(part('a') + part('b'));

      expect(
        groups.map(
          ({ notes, heading, container }) =>
            `${container.localName}: ${notes.length}, ${heading?.textContent}`,
        ),
      ).to.deep.equal(['ol: 2, Notes', 'ol: 2, Notes']);
    });

    it('keeps to the article, where another has the same ids', () => {
      const article = (words: string) =>
        `<article><p>Text.<sup><a href="#fn1">1</a></sup></p><ol><li id="fn1">${words}</li></ol></article>`;
      const page = articleOf(article('First.') + article('Second.'));

      const found = [...page.children].map((each) => pairs(readNotes(each)));

      expect(found).to.deep.equal([['1 → First.'], ['1 → Second.']]);
    });

    it('joins them to the next notes, where posts on one page have the same ids and say no more', () => {
      const post = (words: string) =>
        `<p>Text.<sup><a href="#n1">1</a></sup> And.<sup><a href="#n2">2</a></sup></p>
        <ol><li id="n1">${words} 1.</li><li id="n2">${words} 2.</li></ol>`;

      expect(pairsIn(post('Early') + post('Late'))).to.deep.equal([
        '1 → Early 1.', '2 → Early 2.', '1 → Late 1.', '2 → Late 2.',
      ]); // prettier-ignore
    });

    it('believes words, and links with none, that an arrow leads back to, and no list of questions', () => {
      const notes =
        '<ol><li id="n1">Field notes. <a href="#r1">↩</a></li><li id="n2">Brief therapy. <a href="#r2">↩</a></li></ol>';
      const text =
        '<p>A <a href="#n1" id="r1">secure base</a> it is, they say.<a href="#n2" id="r2"></a></p>';
      const questions =
        '<p><a href="#n1" id="r1">How long?</a></p><p><a href="#n2" id="r2">How often?</a></p>';

      expect(pairsIn(text + notes)).to.deep.equal(['secure base → Field notes. ↩', ' → Brief therapy. ↩']);
      expect(read(text + notes).notes.map(({ label }) => label)).to.deep.equal(['secure base', '2']);
      expect(pairsIn(text + notes.replaceAll('↩', 'Back'))).to.deep.equal([]);
      expect(pairsIn(questions + notes)).to.deep.equal([]);
    });

    it('believes a bracket where a sentence has ended, and none that may name a step', () => {
      const rest =
        '<p><a name="x"></a>1. Field notes.</p><p>So.</p><p><a name="y"></a>2. Brief therapy.</p><p>So.</p>';
      const cited = (words: string) => pairsIn(`<p>We ${words} [<a href="#x">1</a>] here.</p>${rest}`);

      expect(cited('breathe.')).to.deep.equal(['1 → 1. Field notes.']);
      expect(cited('breathe,')).to.have.length(1);
      expect(cited('take step')).to.deep.equal([]);
    });

    it('reads the numbers between two linked ones, where nothing else cites their notes', () => {
      const three =
        '<h2>Notes</h2><ol><li id="n1">One.</li><li id="n2">Two.</li><li id="n3">Three.</li></ol>';
      const range = '<sup><a href="#n1">1</a>–<a href="#n3">3</a></sup>';
      const shownIn = (html: string) =>
        read(html).markers.map(({ place, note }) => `${shown(place)} ${wordsOf(note)}`);

      expect(shownIn(cites(range, '', three))).to.deep.equal(['1 One.', '– Two.', '3 Three.']);
      expect(shownIn(cites(range, '<sup><a href="#n2">2</a></sup>', three))).to.deep.equal([
        '1 One.', '3 Three.', '2 Two.',
      ]); // prettier-ignore
    });

    it('reads neither a nested article nor what is edited, quoted as code or to be ignored', () => {
      const html = cites('<a href="#fn1">1</a>', '', '<ol><li id="fn1">Field notes.</li></ol>');

      for (const tag of [
        'sage-footnoted-article',
        'div contenteditable',
        'div data-sage-ignore',
        'pre',
        'code',
      ]) {
        expect(pairsIn(`<${tag}>${html}</${tag.split(' ')[0]}>`), tag).to.deep.equal([]);
      }
    });
  });

  describe('given labels without links', () => {
    const notes = '<h2>Notes</h2>';

    it('joins them to a list under a heading, after a rule, or at the end', () => {
      const marks = ['<sup>1</sup>', '<sup>2</sup>'] as const;

      expect(pairsIn(cites(...marks, `${notes}${list}<p>Thank you.</p>`))).to.deep.equal(two('1', '2'));
      expect(pairsIn(cites(...marks, `<hr>${list}<p>Thank you.</p>`))).to.deep.equal(two('1', '2'));
      expect(pairsIn(cites(...marks, list))).to.deep.equal(two('1', '2'));
      expect(pairsIn(cites(...marks, `${list}<p>Thank you.</p>`))).to.deep.equal([]);
    });

    it('reads brackets, raised digits, dead and cut addresses', () => {
      for (const [one, other] of [
        ['[1]', '[2]'],
        ['¹', '²'],
        ['(1)', '(2)'],
        ['<sup>1)</sup>', '<sup>2)</sup>'],
        ['<a href="#gone">1</a>', '<a href="#lost">2</a>'],
        ['<a href="1">1</a>', '<a href="2">2</a>'],
        ['<a>1</a>', '<a>2</a>'],
      ] as const) {
        // prettier-ignore
        const words = [one, other].map((each) => each.replace(/<[^>]+>/g, ''));

        expect(pairsIn(cites(one, other, notes + list)), one).to.deep.equal(two(words[0]!, words[1]!));
      }
    });

    it('joins none where one is missing, in the text or in the list', () => {
      const three = '<ol><li>A work.</li><li>A work.</li><li>A work.</li></ol>';

      expect(pairsIn(cites('<sup>1</sup>', '<sup>2</sup>', notes + three))).to.deep.equal([]);
      expect(pairsIn(cites('<sup>1</sup>', '<sup>3</sup>', notes + three))).to.deep.equal([]);
      expect(pairsIn(cites('<sup>1</sup>', '<sup>3</sup>', notes + list))).to.deep.equal([]);
    });

    it('reads lists and ranges of numbers', () => {
      const five = `<h2>Notes</h2><ol>${[1, 2, 3, 4, 5].map((n) => `<li>Work ${n}.</li>`).join('')}</ol>`;

      const { markers } = read(cites('<sup>1,2</sup>', '<sup>3–5</sup>', five));

      expect(markers.map(({ words, note, place }) => `${words} ${shown(place)} ${wordsOf(note)}`)).to.deep.equal([
        '1 1 Work 1.', '2 2 Work 2.', '3 3 Work 3.', '4 – Work 4.', '5 5 Work 5.',
      ]); // prettier-ignore
      expect(pairsIn(cites('[1, 2]', ' [3-5]', five))).to.have.length(5);
      expect(pairsIn(cites('<sup>1</sup><sup>2</sup>', '', notes + list))).to.deep.equal(two('1', '2'));
    });

    it('joins numberings that begin anew, each to its own list', () => {
      const part = (words: string) =>
        `<p>Text.<sup>1</sup> And.<sup>2</sup></p><h3>Notes</h3><ol><li>${words} 1.</li><li>${words} 2.</li></ol>`;

      expect(pairsIn(part('Early') + part('Late'))).to.deep.equal([
        '1 → Early 1.', '2 → Early 2.', '1 → Late 1.', '2 → Late 2.',
      ]); // prettier-ignore
    });

    it('reads signs, letters and Roman numerals where the whole order is there, and none alone', () => {
      const lines = (one: string, other: string) =>
        `<p>${one} Field notes.</p><p>${other} Brief therapy.</p>`;

      expect(pairsIn(cites('*', '†', lines('*', '†')))).to.have.length(2);
      expect(pairsIn(cites('*', '**', lines('*', '**')))).to.have.length(2);
      expect(
        pairsIn(cites('<sup>a</sup>', '<sup>b</sup>', lines('<sup>a</sup>', '<sup>b</sup>'))),
      ).to.have.length(2);
      expect(pairsIn(cites('<sup>i</sup>', '<sup>ii</sup>', lines('i.', 'ii.')))).to.have.length(2);
      expect(pairsIn(cites('*', '', '<p>* Field notes.</p>'))).to.deep.equal([]);
      expect(pairsIn(cites('<sup>b</sup>', '', '<p>b. Field notes.</p>'))).to.deep.equal([]);
    });

    it('knows a heading by its words, in several languages', () => {
      const under = (heading: string) =>
        pairsIn(
          cites('<sup>1</sup>', '<sup>2</sup>', `<h3>${heading}</h3>${list}<p>${'More. '.repeat(9)}</p>`),
        );
      const headings = [
        'Notes', 'Notes to part one', 'Textual notes', 'List of references', 'Notes and sources (2)',
        'Notes de bas de page', 'Anmerkungen und Literatur', 'Fotnoter', 'Voetnoten', 'Referências', 'Fuentes',
      ]; // prettier-ignore

      for (const heading of headings) expect(under(heading), heading).to.deep.equal(two('1', '2'));
      for (const heading of ['Image sources', 'Notice', 'Steps', 'Notes on breathing'])
        expect(under(heading), heading).to.deep.equal([]);
    });

    it('joins none before notes that nothing speaks for to those of a later part', () => {
      const part = (words: string, rest = '') =>
        `<p>Text.<sup>1</sup> And.<sup>2</sup></p><ol><li>${words} 1.</li><li>${words} 2.</li>${rest}</ol>`;

      expect(pairsIn(part('Early') + part('Late'))).to.deep.equal(['1 → Late 1.', '2 → Late 2.']);
      expect(pairsIn(part('Early') + part('Late', '<li>Late 3.</li>'))).to.deep.equal([]);
    });

    it('reads lines under a rule that is drawn with letters, and labels before a dash', () => {
      const lines = (rule: string) =>
        `${rule}<p>1 – Field notes.</p><p>2 – Brief therapy.</p><p>5 – 10 minutes a day.</p>`;
      const found = ['1 → 1 – Field notes.', '2 → 2 – Brief therapy.'];
      const marks = ['<sup>1</sup>', '<sup>2</sup>'] as const;

      expect(pairsIn(cites(...marks, lines('<p>_____</p>')))).to.deep.equal(found);
      expect(pairsIn(cites(...marks, lines('<p>* * *</p>')))).to.deep.equal(found);
      expect(pairsIn(cites(...marks, lines('<p>So.</p>')))).to.deep.equal([]);
    });

    it('reads lines whose break is the last in an element of theirs', () => {
      const html = '<hr><p><b>1. Field notes.<br></b>2. Brief therapy.</p>';

      expect(pairsIn(cites('<sup>1</sup>', '<sup>2</sup>', html))).to.deep.equal([
        '1 → 1. Field notes.', '2 → 2. Brief therapy.',
      ]); // prettier-ignore
      expect(pairsIn('(1)<a name="b">1. <br><a href="#a">3</a>')).to.deep.equal([]);
    });

    it('takes a list that was cut into pieces for one', () => {
      const pieces = ['<ol><li>Field notes.</li></ol>', '<ol start="2"><li>Brief therapy.</li></ol>'];
      const columns = pieces.map((piece) => `<div>${piece}</div>`);
      const marks = ['<sup>1</sup>', '<sup>2</sup>'] as const;

      expect(pairsIn(cites(...marks, pieces.join('')))).to.deep.equal(two('1', '2'));
      expect(pairsIn(cites(...marks, columns.join('')))).to.deep.equal(two('1', '2'));
      expect(pairsIn(cites(...marks, pieces.join('<p>More.</p>')))).to.deep.equal([]);
    });

    it('reads counts in brackets and exponents only for a number that nothing else cites', () => {
      const notes = '<h2>References</h2>';

      expect(pairsIn(cites(' (1) I find.', ' (2).', notes + list))).to.deep.equal(two('(1)', '(2)'));
      expect(pairsIn(cites(' At 40<sup>1</sup>', '<sup>2</sup>', notes + list))).to.deep.equal(two('1', '2'));
      expect(pairsIn(cites(' (1) and (2) here.', '', notes + list))).to.deep.equal([]);
      expect(pairsIn(cites('[1] (2) I find.', '', notes + list))).to.deep.equal([]);
      expect(pairsIn(cites(' (1), (2).', ' (1) more and (2) more.', notes + list))).to.have.length(2);
      const spread = '<p>It passes. (1) So they say.</p><p>It helps, (2) say many.</p>';
      expect(pairsIn(spread + notes + list)).to.deep.equal(two('(1)', '(2)'));
      expect(pairsIn(spread + list)).to.deep.equal([]);
    });

    it('takes no statistic, verse or decimal for a marker or a label', () => {
      const notes = '<h2>Notes</h2>';

      expect(pairsIn(cites('χ²(1) = 6.1[1]', '[2]', notes + list))).to.deep.equal(two('[1]', '[2]'));
      expect(
        pairsIn(cites('<sup>1</sup>', '<sup>2</sup>', '<hr><p>1.5 per cent.</p><p>2:3 of it.</p>')),
      ).to.deep.equal([]);
    });

    it('reads raw Markdown, and the signs of Chinese and Japanese', () => {
      const lines = (one: string, other: string) => `<p>${one} Field.</p><p>${other} Brief.</p>`;
      const all = (one: string, other: string, after = '') =>
        pairsIn(cites(one, other, lines(one + after, other + after)));

      expect(all('[^1]', '[^2]', ':')).to.deep.equal(['[^1] → [^1]: Field.', '[^2] → [^2]: Brief.']);
      expect(all('〔1〕', '〔2〕')).to.have.length(2);
      expect(all('［1］', '［2］')).to.have.length(2);
      expect(all('①', '②')).to.have.length(2);
      expect(pairsIn(cites('¹', '¹⁻²', lines('¹', '²')))).to.have.length(3);
      expect(
        pairsIn(`<p>慢慢来［<a href="#a">1</a>］。</p><p id="a">［1］李文静。</p><p>谢谢。</p>`),
      ).to.deep.equal(['1 → ［1］李文静。']);
    });

    it('finds dead links in a bracket that holds several', () => {
      const html = cites('[<a href="#x">1</a>, <a href="#y">2</a>]', '', `<h2>Textual notes</h2>${list}`);

      expect(pairsIn(html)).to.deep.equal(two('1', '2'));
    });

    it('joins none where two lists could be meant, and one where a heading says that it is the one', () => {
      const marks = ['<sup>1</sup>', '<sup>2</sup>'] as const;
      const parts = (one: string, other: string) => `<h3>${one}</h3>${list}<h3>${other}</h3>${list}`;

      expect(pairsIn(cites(...marks, parts('Early', 'Late')))).to.deep.equal([]);
      expect(pairsIn(cites(...marks, parts('Notes', 'References')))).to.deep.equal([]);
      expect(pairsIn(cites(...marks, parts('Tips', 'Notes')))).to.deep.equal(two('1', '2'));
    });

    it('asks of a list without a heading that its markers stand directly after a word', () => {
      expect(pairsIn(cites('[1]', '[2]', list))).to.deep.equal(two('[1]', '[2]'));
      expect(pairsIn(cites(' [1]', ' [2]', list))).to.deep.equal([]);
      expect(pairsIn(cites(' [1]', ' [2]', notes + list))).to.deep.equal(two('[1]', '[2]'));
    });

    it('joins what has lost its link among others that have not', () => {
      const html = cites(
        '<sup><a href="#n1">1</a></sup>',
        '<sup>2</sup>',
        `${notes}<ol><li id="n1">Field notes.</li><li>Brief therapy.</li></ol>`,
      );

      expect(pairsIn(html)).to.deep.equal(two('1', '2'));
    });

    it('leaves exponents alone beside markers', () => {
      const html = cites(
        '<sup>1</sup>',
        '<sup>2</sup>',
        `<p>A room of 20 m<sup>2</sup>, x<sup>2</sup> and 10<sup>2</sup>.</p>${notes}${list}`,
      );

      expect(pairsIn(html)).to.deep.equal(two('1', '2'));
    });

    it('gives paragraphs that stand between two notes to the first', () => {
      const html = cites(
        '<sup>1</sup>',
        '<sup>2</sup>',
        `${notes}<p>1. Field notes.</p><p>More of them.</p><p>2. Brief therapy.</p>`,
      );

      expect(pairsIn(html)).to.deep.equal(['1 → 1. Field notes. More of them.', '2 → 2. Brief therapy.']);
    });
  });

  describe('given something to mend', () => {
    const notes = '<h2>Notes</h2><ol><li id="n1">Field notes.</li><li id="n2">Brief therapy.</li></ol>';
    const mark = (n: number) => `<sup><a href="#n${n}">${n}</a></sup>`;

    it('reports markers with no note, and notes that nothing cites', () => {
      expect(problemsIn(cites(mark(1), mark(7), notes))).to.deep.equal([
        'marker-without-note: 7', 'note-not-cited: Brief therapy.',
      ]); // prettier-ignore
      const lines = '<hr><p id="n1">[1] Field notes.</p><p>[2] Brief therapy.</p><p>Thank you.</p>';
      expect(problemsIn(`<p>1. Breathe.</p>${cites(mark(1), '', lines)}`)).to.deep.equal([
        'note-not-cited: [2] Brief therapy.',
      ]);
    });

    it('reports numbers out of order, ids that are there twice, and links that lead nowhere', () => {
      expect(problemsIn(cites(mark(2), mark(1), notes))).to.deep.equal(['out-of-order: 1']);
      expect(problemsIn(cites(mark(1), mark(2), `${notes}<p id="n1">Again.</p>`))).to.deep.equal([
        'duplicate-id: n1',
      ]);
      expect(
        problemsIn('<p><a href="#nowhere">Fees</a> <a href="#top">Top</a> <a href="#">Up</a></p>'),
      ).to.deep.equal(['dead-link: #nowhere']);
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

  describe('given a list with nothing in it', () => {
    it('finds no note there', () => {
      expect(pairsIn('A:*<ol><sup>!')).to.deep.equal([]);
    });
  });

  describe('given anything at all', () => {
    const scrap = fc.oneof(
      fc.constantFrom('<p>', '</p>', '<ol>', '<li id="a">', '<li>', '</ol>', '<sup>', '</sup>', '<a href="#a">', '<a name="b">', '<a href="#%">', '</a>', '<br>', '<hr>', '<dl><dt id="b">', '<dd>', '<table><tr><td>', '<h2>Notes</h2>', '1', '2', '[1]', '1. ', '*', '†', '¹', '3–5', ' ↩ ', ' ', '<b>', '</b>', '<sup>1</sup>', '(1)'), // prettier-ignore
      fc.string({ maxLength: 8 }),
    );

    it('never throws, changes nothing, and gives each place to one note', () => {
      fc.assert(
        fc.property(fc.array(scrap, { maxLength: 40 }), (scraps) => {
          const article = articleOf(scraps.join(''));
          const before = article.outerHTML;

          const { markers, notes } = readNotes(article);

          expect(article.outerHTML).to.equal(before);
          expect(
            new Set(markers.map(({ place, words }) => ('end' in place ? words + place.start : place))).size,
          ).to.be.at.most(markers.length);
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

    it('joins every marker of an article, whatever its markers and notes look like', () => {
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
