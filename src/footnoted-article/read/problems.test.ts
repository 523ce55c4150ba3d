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
