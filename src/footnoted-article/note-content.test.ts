import { expect } from '@open-wc/testing';
import { cites, read } from '../testing/notes.js';
import { oneLine } from '../shared/text.js';
import { previewContent } from './note-content.js';

/** What previews show of an article's notes. Their links back have their roles. */
function shownOf(html: string): string[] {
  const { notes } = read(html);
  return notes.map(({ parts, label, backLinks }) => {
    for (const link of backLinks) link.setAttribute('role', 'doc-backlink');
    return oneLine(parts.map((part) => previewContent(part, label).textContent).join(' '));
  });
}

/** Both notes of an article, each written as one line. */
const lines = (one: string, two: string) => shownOf(cites('[1]', '[2]', `<p>${one}</p><p>${two}</p>`));

describe('contentOf', () => {
  it("begins with the note's own words, whatever tool wrote it", async () => {
    const load = async (path: string) => (await fetch(new URL(`./fixtures/${path}`, import.meta.url))).text();
    const { files } = JSON.parse(await load('index.json')) as { files: { file: string }[] };
    for (const { file } of files)
      for (const words of shownOf(await load(file)))
        expect(words, file).to.match(/^(Field ?notes|Rowe|Many)/);
  });

  it('leaves out a label with the characters that separate it', () => {
    expect(lines('[1] – Rowe, 2021.', '[2] – Ellis, 2022.')).to.deep.equal(['Rowe, 2021.', 'Ellis, 2022.']);
    expect(lines('1. (Rowe), 2021.', '2. 40 years.')).to.deep.equal(['(Rowe), 2021.', '40 years.']);
  });

  it('leaves out a label that is a raised digit, given a plain one in the note', () => {
    const shown = shownOf(cites('¹', '²', '<p>¹ – Rowe, 1.</p><p>² – Ellis, 2.</p>'));

    expect(shown).to.deep.equal(['Rowe, 1.', 'Ellis, 2.']);
  });

  it('leaves out a label in any brackets, also after invisible characters', () => {
    expect(lines('【1】Rowe, 2021.', '【2】 Ellis, 2022.')).to.deep.equal(['Rowe, 2021.', 'Ellis, 2022.']);
    expect(lines('\u200b[1] Rowe, 2021.', '\u2060\u200f[2] Ellis, 2022.')).to.deep.equal([
      'Rowe, 2021.',
      'Ellis, 2022.',
    ]);
  });

  it('keeps the first words of a numbered item, even a number or a bracket', () => {
    const shown = shownOf(cites('1', '2', '<ol><li>1 in 5 sleeps badly.</li><li>(Rowe) Sleep.</li></ol>').replace(/(?<=[.,])([12])/g, '<sup>$1</sup>')); // prettier-ignore

    expect(shown).to.deep.equal(['1 in 5 sleeps badly.', '(Rowe) Sleep.']);
  });

  it('leaves out links back, with the brackets around them', () => {
    const note = (n: number, words: string) => `<li id="n${n}">${words} [<a href="#r${n}">↩</a>]</li>`;
    const link = (n: number) => `<sup id="r${n}"><a href="#n${n}">${n}</a></sup>`;

    expect(
      shownOf(cites(link(1), link(2), `<ol>${note(1, 'Rowe.')}${note(2, 'Ellis.')}</ol>`)),
    ).to.deep.equal(['Rowe.', 'Ellis.']);
  });
});
