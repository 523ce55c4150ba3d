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
export declare function notesReady({ notes, markers, problems }: Notes): NotesReadyEvent;
