import type { Candidate, Note, NotePart } from './notes.js';
import type { Page } from './page.js';
import type { Line } from './scanned.js';
/** The notes found so far, keyed by the first node of each, and the links that are already used. */
export interface NoteIndex {
    readonly notes: Map<Node, Note>;
    readonly used: Set<unknown>;
}
/** Whether a link consists of nothing but a back arrow. */
export declare const isArrow: (link: Element) => boolean;
/** Whether a candidate is not used yet. */
export declare const isUnused: ({ link, note }: Candidate, { used }: NoteIndex) => boolean;
/**
 * Whether a candidate may be a marker without a working link: it has a label, and does not begin its line.
 */
export declare const mayBeUnlinked: (candidate: Candidate, { isDead }: Page, joined: NoteIndex) => boolean;
/** Whether it may also be a count, or the exponent of a number. */
export declare const isAmbiguous: ({ isWeak, before }: Candidate) => boolean;
/**
 * Makes a candidate cite the note that consists of these parts. @param target the element that links to the
 * note lead to
 */
export declare function cite(candidate: Candidate, parts: NotePart[], line: Line, { orders, itemLabels }: Page, { notes, used }: NoteIndex, target?: Element): void;
/** Finds the note that begins with an element, on a line. */
export type PartsAt = (element: Element, line: Line) => NotePart[];
/** @param noteStarts elements that begin notes, so that two notes are never taken for one */
export declare function partsFinder({ article, labelledLines }: Page, noteStarts: Iterable<Element>): PartsAt;
