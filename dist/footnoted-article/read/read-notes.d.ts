import type { Steps } from '../slices.js';
import type { Notes } from './notes.js';
import type { LoadPlain } from './plain.js';
/**
 * Finds an article's markers, notes and problems, whatever tool wrote it. Changes nothing, and does not ask
 * for layout.
 *
 * Links come first, if more than their address supports them. Then come numbers, if all of them are there.
 */
export declare function readNotes(article: Element, loadPlain: LoadPlain): Steps<Notes>;
