import { expect } from '@open-wc/testing';
import {
  articleOf,
  cites,
  notesIn,
  pairs,
  pairsIn,
  read,
  markerText,
  two,
  wordsOf,
} from '../../testing/notes.js';

describe('readNotes, given links', () => {
  const notes = (prefix = 'n') =>
    `<ol><li id="${prefix}1">Field notes.</li><li id="${prefix}2">Brief therapy.</li></ol>`;
  const linked = (one: string, other: string, rest = notes()) =>
    pairsIn(cites(`<sup><a href="${one}">1</a></sup>`, `<sup><a href="${other}">2</a></sup>`, rest));

  it('follows them, also if ids begin with a digit, or contain a colon or an escape', () => {
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

  it('follows addresses that were made absolute, whatever page they name', () => {
    expect(linked('https://blog.example/post#n1', 'https://blog.example/post#n2')).to.deep.equal(
      two('1', '2'),
    );
    expect(linked('./Post#n1', './Post#n2')).to.deep.equal(two('1', '2'));
    expect(linked(`${location.href.split('#')[0]}#n1`, '#n2')).to.deep.equal(two('1', '2'));
  });

  it('follows them on a page with a form that has a field with the name "id", and with links in pictures', () => {
    const form = '<form id="mail"><input name="id" value="9"></form>';
    const picture = '<svg><a href="https://other.example/"></a></svg>';

    expect(linked('#n1', '#n2', form + notes().replace('</li>', `${picture}</li>`))).to.deep.equal(
      two('1', '2'),
    );
  });

  it('takes no other note for a short one', () => {
    const short = '<ol><li id="n1">Id.</li><li id="n2">p. 4</li></ol>';

    expect(linked('#n1', '#n2', short)).to.deep.equal(['1 → Id.', '2 → p. 4']);
  });

  it('ignores links to notes on another page', () => {
    expect(linked('#n1', 'https://other.example/paper#n2')).to.deep.equal(['1 → Field notes.']);
  });

  it('follows them to named anchors', () => {
    const rest =
      '<p><a name="x">1.</a> Field notes.</p><p><a name="y"></a>2. Brief therapy.</p><p>Thank you for reading.</p>';

    expect(linked('#x', '#y', rest)).to.deep.equal(['1 → 1. Field notes.', '2 → 2. Brief therapy.']);
  });

  it('reads markers of any form', () => {
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

  it('joins author-year citations to their entries, and no other link with a year', () => {
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
      parts(`<figure><img alt=""><figcaption><span id="n">${back} Field notes.</span></figcaption></figure>`),
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
        ({ notes, heading, container }) => `${container.localName}: ${notes.length}, ${heading?.textContent}`,
      ),
    ).to.deep.equal(['ol: 2, Notes', 'ol: 2, Notes']);
  });

  it('stays within the article if another one has the same ids', () => {
    const article = (words: string) =>
      `<article><p>Text.<sup><a href="#fn1">1</a></sup></p><ol><li id="fn1">${words}</li></ol></article>`;
    const page = articleOf(article('First.') + article('Second.'));

    const found = [...page.children].map((each) => pairs(notesIn(each)));

    expect(found).to.deep.equal([['1 → First.'], ['1 → Second.']]);
  });

  it('joins them to the next notes if posts on one page share their ids and nothing else tells them apart', () => {
    const post = (words: string) =>
      `<p>Text.<sup><a href="#n1">1</a></sup> And.<sup><a href="#n2">2</a></sup></p>
      <ol><li id="n1">${words} 1.</li><li id="n2">${words} 2.</li></ol>`;

    expect(pairsIn(post('Early') + post('Late'))).to.deep.equal([
      '1 → Early 1.', '2 → Early 2.', '1 → Late 1.', '2 → Late 2.',
    ]); // prettier-ignore
  });

  it('accepts words, and empty links, that an arrow leads back to, but not a list of questions', () => {
    const notes =
      '<ol><li id="n1">Field notes. <a href="#r1">↩</a></li><li id="n2">Brief therapy. <a href="#r2">↩</a></li></ol>';
    const text = '<p>A <a href="#n1" id="r1">secure base</a> it is, they say.<a href="#n2" id="r2"></a></p>';
    const questions = '<p><a href="#n1" id="r1">How long?</a></p><p><a href="#n2" id="r2">How often?</a></p>';

    expect(pairsIn(text + notes)).to.deep.equal(['secure base → Field notes. ↩', ' → Brief therapy. ↩']);
    expect(read(text + notes).notes.map(({ label }) => label)).to.deep.equal(['secure base', '2']);
    expect(pairsIn(text + notes.replaceAll('↩', 'Back'))).to.deep.equal([]);
    expect(pairsIn(questions + notes)).to.deep.equal([]);
  });

  it('joins a raised word to the note that begins with it, or whose address marks it as a note', () => {
    const cited = (name: string, rest: string) =>
      pairsIn(
        `<p>It passes.<a href="#${name}"><sup>rowe</sup></a> So.</p><p id="${name}">${rest}</p><p>Thanks.</p>`,
      );

    expect(cited('rowe', 'rowe: Brief therapy.')).to.deep.equal(['rowe → rowe: Brief therapy.']);
    expect(cited('fn-rowe', 'Brief therapy.')).to.deep.equal(['rowe → Brief therapy.']);
    expect(cited('rowe', 'Brief therapy.')).to.deep.equal([]);
  });

  it('accepts a bracket after the end of a sentence, but not one that may name a step', () => {
    const rest =
      '<p><a name="x"></a>1. Field notes.</p><p>So.</p><p><a name="y"></a>2. Brief therapy.</p><p>So.</p>';
    const cited = (words: string) => pairsIn(`<p>We ${words} [<a href="#x">1</a>] here.</p>${rest}`);

    expect(cited('breathe.')).to.deep.equal(['1 → 1. Field notes.']);
    expect(cited('breathe,')).to.have.length(1);
    expect(cited('take step')).to.deep.equal([]);
  });

  it('reads the numbers between two linked ones if nothing else cites their notes', () => {
    const three = '<h2>Notes</h2><ol><li id="n1">One.</li><li id="n2">Two.</li><li id="n3">Three.</li></ol>';
    const range = '<sup><a href="#n1">1</a>–<a href="#n3">3</a></sup>';
    const shownIn = (html: string) =>
      read(html).markers.map((marker) => `${markerText(marker)} ${wordsOf(marker.note)}`);

    expect(shownIn(cites(range, '', three))).to.deep.equal(['1 One.', '– Two.', '3 Three.']);
    expect(shownIn(cites(range, '<sup><a href="#n2">2</a></sup>', three))).to.deep.equal([
      '1 One.', '3 Three.', '2 Two.',
    ]); // prettier-ignore
  });

  it('skips nested articles, and content that is editable, code or ignored', () => {
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
