import { isArrow, type NoteIndex } from './note-index.js';
import type { Note } from './notes.js';
import type { Page } from './page.js';
import { labelBefore } from './labels.js';

/** Finds the rest of a note's links back, in document order, and sorts its markers. */
export function completeNote(note: Note, { leadsTo, isDead }: Page, { used }: NoteIndex): void {
  const { markers, label, links, backLinks } = note;
  markers.sort((one, other) => one.order - other.order);
  note.backLinks = links.filter(
    (link) =>
      backLinks.includes(link) ||
      markers.some((marker) => leadsTo(link, marker)) ||
      (isDead(link) && (isArrow(link) || labelBefore(link.textContent, true) === label)),
  );
  for (const link of note.backLinks) used.add(link);
}
