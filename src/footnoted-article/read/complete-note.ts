import { isArrow, type NoteIndex } from './note-index.js';
import { labelBefore } from './labels.js';
import type { Note } from './notes.js';
import type { Page } from './page.js';
import { linksIn } from './note-parts.js';

/** Adds the links back to a note, and sorts its markers. */
export function completeNote(note: Note, { leadsTo, isDead }: Page, { used }: NoteIndex): void {
  const { markers, label, parts, backLinks } = note;
  markers.sort((one, other) => one.order - other.order);
  for (const link of linksIn(parts)) {
    const isBack =
      markers.some((marker) => leadsTo(link, marker)) ||
      (isDead(link) && (isArrow(link) || labelBefore(link.textContent, true) === label));
    if (!isBack) continue;
    backLinks.push(link);
    used.add(link);
  }
}
