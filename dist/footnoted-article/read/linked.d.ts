import type { Steps } from '../slices.js';
import { type NoteIndex } from './note-index.js';
import type { Candidate } from './notes.js';
import type { Page } from './page.js';
/**
 * Whether it directly follows a word or the sign that ends a sentence, as markers do, and not a space or
 * "No.".
 */
export declare const followsWord: ({ before }: Candidate) => boolean;
/** Joins markers that are links to their targets, if more than the address supports the match. */
export declare function joinLinked(page: Page, joined: NoteIndex): Steps<void>;
