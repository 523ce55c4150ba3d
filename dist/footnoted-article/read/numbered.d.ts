import type { Steps } from '../slices.js';
import { type NoteIndex } from './note-index.js';
import type { Page } from './page.js';
/**
 * Joins markers to notes by their labels, if the text cites every label of a list from the first to the last.
 */
export declare function joinNumbered(page: Page, joined: NoteIndex): Steps<void>;
