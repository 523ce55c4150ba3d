import { oneLine } from '../shared/text.js';
import type { Notes } from './read/notes.js';

/**
 * The `sage-notes-ready` event. Its detail has the number of notes and of linked markers, and the problems that the
 * article still has.
 */
export type NotesReadyEvent = CustomEvent<{
  notes: number;
  markers: number;
  problems: {
    kind: 'marker-without-note' | 'note-not-cited' | 'out-of-order' | 'duplicate-id' | 'dead-link';
    words: string;
    near: string;
  }[];
}>;

/** Creates the event for what was found in an article. */
export function notesReady({ notes, markers, problems }: Notes): NotesReadyEvent {
  const detail = {
    notes: notes.length,
    markers: markers.length,
    problems: problems.map(({ kind, words, line }) => ({
      kind,
      words,
      near: oneLine(line.textContent).slice(0, 80),
    })),
  };
  return new CustomEvent('sage-notes-ready', { bubbles: true, composed: true, detail });
}
