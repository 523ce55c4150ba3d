import { expect } from '@open-wc/testing';
import { cites, read } from '../../testing/notes.js';

const problemsIn = (html: string) => read(html).problems.map(({ kind, words }) => `${kind}: ${words}`);

describe('readNotes, given something to correct', () => {
  const notes = '<h2>Notes</h2><ol><li id="n1">Field notes.</li><li id="n2">Brief therapy.</li></ol>';
  const mark = (n: number) => `<sup><a href="#n${n}">${n}</a></sup>`;

  it('reports markers without a note, and notes that nothing cites', () => {
    expect(problemsIn(cites(mark(1), mark(7), notes))).to.deep.equal([
      'marker-without-note: 7', 'note-not-cited: Brief therapy.',
    ]); // prettier-ignore
    const lines = '<hr><p id="n1">[1] Field notes.</p><p>[2] Brief therapy.</p><p>Thank you.</p>';
    expect(problemsIn(`<p>1. Breathe.</p>${cites(mark(1), '', lines)}`)).to.deep.equal([
      'note-not-cited: [2] Brief therapy.',
    ]);
  });

  it('reports no marker whose note a script shows', () => {
    expect(
      problemsIn('<p>Panic passes.<sup><a href="#" data-bs-toggle="popover">1</a></sup></p>'),
    ).to.deep.equal([]);
  });

  it('reports no work that the text cites by author and year, in another order than the list', () => {
    const works =
      '<h2>References</h2><p id="e">Ellis, F. 2021. A book.</p><p id="r">Rowe, B. 2019. Another.</p>';

    expect(
      problemsIn(cites('(<a href="#r">Rowe 2019</a>)', '(<a href="#e">Ellis 2021</a>)', works)),
    ).to.deep.equal([]);
  });

  it('reports no note whose parts are cited in its place, nor the notes of another section', () => {
    const parts = '<ol><li id="n1">Page 2.</li><li id="n2">Page 9.</li></ol>';
    expect(
      problemsIn(cites(mark(1), mark(2), `<h2>Notes</h2><ol><li>Rowe. A book.${parts}</li></ol>`)),
    ).to.deep.equal([]);
    const section = (words: string) =>
      `<h2>${words}</h2><p>${words}.<sup>1</sup> More.<sup>2</sup></p><p><sup>1</sup> Field notes.</p><p><sup>2</sup> Brief therapy.</p>`;
    expect(problemsIn(section('First') + section('Second'))).to.deep.equal([]);
  });

  it('reports no note in raw Markdown', () => {
    expect(problemsIn('<p>Panic passes.[^1]</p><p>[^1]: Field notes.</p>')).to.deep.equal([]);
    expect(problemsIn('<p>[^1]: Field notes.</p>')).to.deep.equal([]);
    expect(problemsIn('<p>Panic passes.[^1]</p>')).to.deep.equal(['marker-without-note: [^1]']);
  });

  it('reports numbers out of order, duplicate ids, and links that lead nowhere', () => {
    expect(problemsIn(cites(mark(2), mark(1), notes))).to.deep.equal(['out-of-order: 1']);
    expect(problemsIn(cites(mark(1), mark(2), `${notes}<p id="n1">Again.</p>`))).to.deep.equal([
      'duplicate-id: n1',
    ]);
    expect(
      problemsIn('<p><a href="#nowhere">Fees</a> <a href="#top">Top</a> <a href="#">Up</a></p>'),
    ).to.deep.equal(['dead-link: #nowhere']);
  });
});
