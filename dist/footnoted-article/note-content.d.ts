import type { LinkedNote } from './mark/apply-notes.js';
import type { NotePart } from './read/notes.js';
/**
 * A copy of a note's content for the preview, without its links back and without its label, which the
 * preview's accessible name contains.
 */
export declare function previewContent(part: NotePart, label: string): DocumentFragment;
/** A note as text, to copy: its words, and its address in the page. */
export declare function noteText({ id, label, parts }: LinkedNote): string;
