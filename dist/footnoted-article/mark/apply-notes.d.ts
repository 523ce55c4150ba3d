import type { strings } from '../footnoted-article.strings.js';
import type { Note, Notes } from '../read/notes.js';
import type { LoadPlain } from '../read/plain.js';
import { type Steps } from '../slices.js';
type Words = typeof strings.english;
/** A note in the page, with its links set up. */
export interface LinkedNote extends Pick<Note, 'label' | 'parts'> {
    /** The id that its markers link to. */
    readonly id: string;
}
/**
 * Links markers and notes to each other, with roles and accessible names. Marks every change so that it can
 * be undone, and moves no node of the author's. Starts with the notes on the screen.
 *
 * @param heading the heading to add above notes that have none
 * @param previews whether markers open previews, and so need `aria-expanded`
 * @param byMarker receives the notes, keyed by their markers' ids
 */
export declare function applyNotes(root: Element, { notes, markers, groups, named }: Notes, words: Words, heading: string | undefined, previews: boolean, byMarker: Map<string, LinkedNote>, loadPlain: LoadPlain): Steps<void>;
export {};
