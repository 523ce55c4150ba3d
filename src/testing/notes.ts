// Articles outside any page, and the notes that are found in them.
import type { Marker, Note, Notes } from '../footnoted-article/read/notes.js';
import * as plain from '../footnoted-article/read/plain.js';
import { readNotes } from '../footnoted-article/read/read-notes.js';
import { runSync } from '../footnoted-article/slices.js';
import { textOf as wordsOfPart } from '../footnoted-article/read/note-parts.js';
import { oneLine } from '../shared/text.js';

export function articleOf(html: string): Element {
  const { body } = new DOMParser().parseFromString(`<article>${html}</article>`, 'text/html');
  return body.firstElementChild!;
}

export const wordsOf = ({ parts }: Note): string => oneLine(parts.map(wordsOfPart).join(' '));

/** The text at the position of a marker. */
export const markerText = ({ link, node, start, end }: Marker): string =>
  link ? oneLine(link.textContent) : (node as Text).data.slice(start, end);

/** The notes of an article, read synchronously. Each step gets back the value that it yields, so pass the part itself. */
export const notesIn = (article: Element): Notes =>
  runSync(readNotes(article, () => plain as object as Promise<typeof plain>));

export const read = (html: string): Notes => notesIn(articleOf(html));

/** Each marker, with the text of its note. */
export const pairs = ({ markers }: Notes): string[] =>
  markers.map(({ words, note }) => `${words} → ${wordsOf(note)}`);
export const pairsIn = (html: string): string[] => pairs(read(html));

const text = 'Panic passes.MARK1 It helps to breathe,MARK2 say many.';
/** A text with two markers, then the rest of the article. */
export const cites = (one: string, two: string, rest: string): string =>
  `<p>${text.replace('MARK1', one).replace('MARK2', two)}</p><p>More text.</p>${rest}`;

/** Two notes, and the pairs that are read if these markers cite them. */
export const list = '<ol><li>Field notes.</li><li>Brief therapy.</li></ol>';
export const two = (one: string, other: string): string[] => [
  `${one} → Field notes.`,
  `${other} → Brief therapy.`,
];
