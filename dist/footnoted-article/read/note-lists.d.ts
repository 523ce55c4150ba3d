import type { Candidate, NotePart } from './notes.js';
import type { Page } from './page.js';
import type { Line } from './scanned.js';
/**
 * A list that may hold notes, even if no link leads to it: an `<ol>`, or lines that each begin with a label.
 */
export interface NoteList {
    readonly labels: string[];
    readonly parts: NotePart[][];
    readonly line: Line;
    /** A heading, or arrows that no longer lead anywhere, show that these are notes. */
    readonly isHeaded: boolean;
    /** How many of the given markers come before the list. */
    readonly before: number;
}
/** All lists that these markers could refer to. Lists and markers are in document order. */
export declare function listsOf(page: Page, candidates: readonly Candidate[]): NoteList[];
/** Lists with the same labels and no marker between them: a marker could refer to any of them. */
export declare function ambiguousAmong(lists: readonly NoteList[]): Set<NoteList>;
/**
 * Whether something shows that these are notes: a heading, arrows, or a position at the end or under a rule.
 */
export declare function areLikelyNotes({ labels, parts, line, isHeaded }: NoteList, { last }: Page): boolean;
