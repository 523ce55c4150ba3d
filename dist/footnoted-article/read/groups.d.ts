import type { Note, NoteGroup } from './notes.js';
/** Groups notes that follow each other, with the heading above each group. */
export declare function groupsOf(notes: readonly Note[]): NoteGroup[];
