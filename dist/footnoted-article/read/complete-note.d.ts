import { type NoteIndex } from './note-index.js';
import type { Note } from './notes.js';
import type { Page } from './page.js';
/** Adds the links back to a note, and sorts its markers. */
export declare function completeNote(note: Note, { leadsTo, isDead }: Page, { used }: NoteIndex): void;
