import { type NoteIndex } from './note-index.js';
import type { NoteGroup, Problem } from './notes.js';
import type { Page } from './page.js';
/** Lists what the author may want to correct, after everything that can be joined has been. */
export declare function findProblems(page: Page, joined: NoteIndex, groups: readonly NoteGroup[]): Problem[];
