import { expect } from '@open-wc/testing';
import { cites, list, pairsIn, read, markerText, two, wordsOf } from '../../testing/notes.js';

describe('readNotes, given labels without links', () => {
  const notes = '<h2>Notes</h2>';
  const marks = ['<sup>1</sup>', '<sup>2</sup>'] as const;

  it('joins them to a list under a heading, after a rule, or at the end', () => {
    expect(pairsIn(cites(...marks, `${notes}${list}<p>Thank you.</p>`))).to.deep.equal(two('1', '2'));
    expect(pairsIn(cites(...marks, `<hr>${list}<p>Thank you.</p>`))).to.deep.equal(two('1', '2'));
    expect(pairsIn(cites(...marks, list))).to.deep.equal(two('1', '2'));
    expect(pairsIn(cites(...marks, `${list}<p>Thank you.</p>`))).to.deep.equal([]);
  });

  it('joins one to the raised note that ends its section', () => {
    const note = '<p><sup>1</sup> Field notes.</p>';

    expect(pairsIn(cites('<sup>1</sup>', '', `${note}<h2>Next</h2><p>More.</p>`))).to.deep.equal([
      '1 → 1 Field notes.',
    ]);
    expect(pairsIn(cites('<sup>1</sup>', '', `${note}<p>More.</p>`))).to.deep.equal([]);
  });

  it('reads brackets, raised digits, and dead or cut addresses', () => {
    for (const [one, other] of [
      ['[1]', '[2]'],
      ['¹', '²'],
      ['(1)', '(2)'],
      ['<sup>1)</sup>', '<sup>2)</sup>'],
      ['<sup>\u200b1</sup>', '<sup>2\u2060</sup>'],
      ['<a href="#gone">1</a>', '<a href="#lost">2</a>'],
      ['<a href="about:blank#_ftn1">[1]</a>', '<a href="about:blank#_ftn2">[2]</a>'],
      ['<a href="applewebdata://A1#_ftn1">[1]</a>', '<a href="applewebdata://A1#_ftn2">[2]</a>'],
      ['<a href="1">1</a>', '<a href="2">2</a>'],
      ['<a>1</a>', '<a>2</a>'],
    ] as const) {
      // prettier-ignore
      const words = [one, other].map((each) => each.replace(/<[^>]+>/g, ''));

      expect(pairsIn(cites(one, other, notes + list)), one).to.deep.equal(two(words[0]!, words[1]!));
    }
  });

  it('joins them to a list that continues the numbers of another page', () => {
    const continued = list.replace('<ol', '<ol start="3"');

    expect(pairsIn(cites('[3]', '[4]', notes + continued))).to.deep.equal(two('[3]', '[4]'));
    expect(pairsIn(cites('[1]', '[2]', notes + continued))).to.deep.equal([]);
  });

  it('reads empty lists before any text, and lists without items', () => {
    const empty = '<ol><li></li></ol>';

    expect(pairsIn(`${empty}<ol><li>A work.</li></ol>${cites(...marks, '')}`)).to.deep.equal([]);
    expect(pairsIn(cites(...marks, '<ol><sup>1</sup> A work.</ol>'))).to.deep.equal([]);
    expect(pairsIn(cites(...marks, `<ol></ol>${notes}${empty}${list}`))).to.deep.equal(two('1', '2'));
  });

  it('joins none to a list that counts down', () => {
    expect(pairsIn(cites(...marks, notes + list.replace('<ol', '<ol reversed')))).to.deep.equal([]);
  });

  it('joins none if a number is missing from the text or the list', () => {
    const three = '<ol><li>A work.</li><li>A work.</li><li>A work.</li></ol>';

    expect(pairsIn(cites('<sup>1</sup>', '<sup>2</sup>', notes + three))).to.deep.equal([]);
    expect(pairsIn(cites('<sup>1</sup>', '<sup>3</sup>', notes + three))).to.deep.equal([]);
    expect(pairsIn(cites('<sup>1</sup>', '<sup>3</sup>', notes + list))).to.deep.equal([]);
  });

  it('reads lists and ranges of numbers', () => {
    const five = `<h2>Notes</h2><ol>${[1, 2, 3, 4, 5].map((n) => `<li>Work ${n}.</li>`).join('')}</ol>`;

    const { markers } = read(cites('<sup>1,2</sup>', '<sup>3–5</sup>', five));

    expect(markers.map((marker) => `${marker.words} ${markerText(marker)} ${wordsOf(marker.note)}`)).to.deep.equal([
      '1 1 Work 1.', '2 2 Work 2.', '3 3 Work 3.', '4 – Work 4.', '5 5 Work 5.',
    ]); // prettier-ignore
    expect(pairsIn(cites('[1, 2]', ' [3-5]', five))).to.have.length(5);
    expect(pairsIn(cites('<sup>1</sup><sup>2</sup>', '', notes + list))).to.deep.equal(two('1', '2'));
  });

  it('joins each of two lists to its own kind of marker', () => {
    const text = '<p>Panic passes [1]. It helps.<sup>1</sup> Fees [2].</p>';
    const footnotes = '<h2>Footnotes</h2><ol><li>A remark.</li></ol>';
    const works = '<h2>References</h2><ol><li>Work 1.</li><li>Work 2.</li></ol>';
    const pairs = ['[1] → Work 1.', '1 → A remark.', '[2] → Work 2.'];

    expect(pairsIn(text + footnotes + works)).to.deep.equal(pairs);
    expect(pairsIn(text + works + footnotes)).to.deep.equal(pairs);
    expect(pairsIn(text + works + footnotes.replace('<h2>Footnotes</h2>', '<hr>'))).to.deep.equal(pairs);
  });

  it('joins numbers that restart, each to its own list', () => {
    const part = (words: string) =>
      `<p>Text.<sup>1</sup> And.<sup>2</sup></p><h3>Notes</h3><ol><li>${words} 1.</li><li>${words} 2.</li></ol>`;

    expect(pairsIn(part('Early') + part('Late'))).to.deep.equal([
      '1 → Early 1.', '2 → Early 2.', '1 → Late 1.', '2 → Late 2.',
    ]); // prettier-ignore
  });

  it('reads signs, letters and Roman numerals if the order is complete, and none alone', () => {
    const lines = (one: string, other: string) => `<p>${one} Field notes.</p><p>${other} Brief therapy.</p>`;

    expect(pairsIn(cites('*', '†', lines('*', '†')))).to.have.length(2);
    expect(pairsIn(cites('*', '**', lines('*', '**')))).to.have.length(2);
    expect(
      pairsIn(cites('<sup>a</sup>', '<sup>b</sup>', lines('<sup>a</sup>', '<sup>b</sup>'))),
    ).to.have.length(2);
    expect(pairsIn(cites('<sup>i</sup>', '<sup>ii</sup>', lines('i.', 'ii.')))).to.have.length(2);
    expect(pairsIn(cites('*', '', '<p>* Field notes.</p>'))).to.deep.equal([]);
    expect(pairsIn(cites('<sup>b</sup>', '', '<p>b. Field notes.</p>'))).to.deep.equal([]);
  });

  it('recognizes a heading by its words, in several languages', () => {
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

  it("does not join earlier markers to a later part's notes without evidence", () => {
    const part = (words: string, rest = '') =>
      `<p>Text.<sup>1</sup> And.<sup>2</sup></p><ol><li>${words} 1.</li><li>${words} 2.</li>${rest}</ol>`;

    expect(pairsIn(part('Early') + part('Late'))).to.deep.equal(['1 → Late 1.', '2 → Late 2.']);
    expect(pairsIn(part('Early') + part('Late', '<li>Late 3.</li>'))).to.deep.equal([]);
  });

  it('reads lines under a rule made of characters, and labels before a dash', () => {
    const lines = (rule: string) =>
      `${rule}<p>1 – Field notes.</p><p>2 – Brief therapy.</p><p>5 – 10 minutes a day.</p>`;
    const found = ['1 → 1 – Field notes.', '2 → 2 – Brief therapy.'];

    expect(pairsIn(cites(...marks, lines('<p>_____</p>')))).to.deep.equal(found);
    expect(pairsIn(cites(...marks, lines('<p>* * *</p>')))).to.deep.equal(found);
    expect(pairsIn(cites(...marks, lines('<p>So.</p>')))).to.deep.equal([]);
  });

  it('reads lines whose break is the last node of an inline element', () => {
    const html = '<hr><p><b>1. Field notes.<br></b>2. Brief therapy.</p>';

    expect(pairsIn(cites('<sup>1</sup>', '<sup>2</sup>', html))).to.deep.equal([
      '1 → 1. Field notes.', '2 → 2. Brief therapy.',
    ]); // prettier-ignore
    expect(pairsIn('(1)<a name="b">1. <br><a href="#a">3</a>')).to.deep.equal([]);
  });

  it('treats a list that was split as one', () => {
    const pieces = ['<ol><li>Field notes.</li></ol>', '<ol start="2"><li>Brief therapy.</li></ol>'];
    const columns = pieces.map((piece) => `<div>${piece}</div>`);

    expect(pairsIn(cites(...marks, pieces.join('')))).to.deep.equal(two('1', '2'));
    expect(pairsIn(cites(...marks, columns.join('')))).to.deep.equal(two('1', '2'));
    expect(pairsIn(cites(...marks, pieces.join('<p></p><p>&nbsp;</p>')))).to.deep.equal(two('1', '2'));
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

  it('reads lists and ranges in parentheses, and ignores other counts in them', () => {
    const notes = `<h2>References</h2>${list}`;

    expect(pairsIn(cites(' (1, 2).', ' (2).', notes))).to.have.length(3);
    expect(pairsIn(cites('(1–2)', '', notes))).to.have.length(2);
    expect(pairsIn(cites('[1] (12–15), (3).', '[2]', notes))).to.deep.equal(two('[1]', '[2]'));
    expect(pairsIn(cites('[7] (1).', ' (2).', notes))).to.deep.equal(two('(1)', '(2)'));
    expect(pairsIn(cites(' (1), (3).', ' (2).', notes))).to.deep.equal([]);
  });

  it('does not treat a list after introductory words as notes', () => {
    expect(pairsIn(cites(...marks, `<p>Try this:</p>${list}`))).to.deep.equal([]);
    expect(pairsIn(cites(...marks, `<p>Try this.</p>${list}`))).to.deep.equal(two('1', '2'));
    expect(pairsIn(cites(...marks, `<p>Sources:</p>${list}`))).to.deep.equal(two('1', '2'));
  });

  it('reads bibliographies whose numbers are in separate elements', () => {
    const entry = (n: number, words: string) => `<div><div>[${n}]</div><div>${words}</div></div>`;
    const entries = [1, 2, 3].map((n) => entry(n, `A. Rowe, 200${n}.`)).join('');

    expect(pairsIn(cites(' [1]–[3]', '', `<h2>Bibliography</h2><div>${entries}</div>`))).to.deep.equal([
      '[1] → [1]A. Rowe, 2001.', '2 → [2]A. Rowe, 2002.', '[3] → [3]A. Rowe, 2003.',
    ]); // prettier-ignore
    expect(
      pairsIn(
        cites(' <span>(1)</span> so', ' <span>(2,3)</span>', `<h2>References</h2><div>${entries}</div>`),
      ),
    ).to.have.length(3);
  });

  it('treats no statistic, verse or decimal as a marker or a label', () => {
    expect(pairsIn(cites('χ²(1) = 6.1[1]', '[2]', notes + list))).to.deep.equal(two('[1]', '[2]'));
    expect(
      pairsIn(cites('<sup>1</sup>', '<sup>2</sup>', '<hr><p>1.5 per cent.</p><p>2:3 of it.</p>')),
    ).to.deep.equal([]);
  });

  it('reads raw Markdown, and Chinese and Japanese signs', () => {
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

  it('finds dead links in a bracket with several markers', () => {
    const html = cites('[<a href="#x">1</a>, <a href="#y">2</a>]', '', `<h2>Textual notes</h2>${list}`);

    expect(pairsIn(html)).to.deep.equal(two('1', '2'));
  });

  it('joins none if two lists are possible, and joins one if a heading identifies it', () => {
    const parts = (one: string, other: string) => `<h3>${one}</h3>${list}<h3>${other}</h3>${list}`;

    expect(pairsIn(cites(...marks, parts('Early', 'Late')))).to.deep.equal([]);
    expect(pairsIn(cites(...marks, parts('Notes', 'References')))).to.deep.equal([]);
    expect(pairsIn(cites(...marks, parts('Tips', 'Notes')))).to.deep.equal(two('1', '2'));
  });

  it('requires markers directly after a word for a list without a heading', () => {
    expect(pairsIn(cites('[1]', '[2]', list))).to.deep.equal(two('[1]', '[2]'));
    expect(pairsIn(cites(' [1]', ' [2]', list))).to.deep.equal([]);
    expect(pairsIn(cites(' [1]', ' [2]', notes + list))).to.deep.equal(two('[1]', '[2]'));
    const unknown = `<h2>Примечания</h2>${list}`;
    expect(pairsIn(`<p>Паника проходит [1]. Да [2], так.</p>${unknown}`)).to.deep.equal(two('[1]', '[2]'));
  });

  it('joins a marker that lost its link among others that kept theirs', () => {
    const html = cites(
      '<sup><a href="#n1">1</a></sup>',
      '<sup>2</sup>',
      `${notes}<ol><li id="n1">Field notes.</li><li>Brief therapy.</li></ol>`,
    );

    expect(pairsIn(html)).to.deep.equal(two('1', '2'));
  });

  it('ignores exponents next to markers', () => {
    const html = cites(
      '<sup>1</sup>',
      '<sup>2</sup>',
      `<p>A room of 20 m<sup>2</sup>, x<sup>2</sup> and 10<sup>2</sup>.</p>${notes}${list}`,
    );

    expect(pairsIn(html)).to.deep.equal(two('1', '2'));
  });

  it('assigns paragraphs between two notes to the first', () => {
    const html = cites(
      '<sup>1</sup>',
      '<sup>2</sup>',
      `${notes}<p>1. Field notes.</p><p>More of them.</p><p>2. Brief therapy.</p>`,
    );

    expect(pairsIn(html)).to.deep.equal(['1 → 1. Field notes. More of them.', '2 → 2. Brief therapy.']);
  });
});
