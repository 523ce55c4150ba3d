import type { Steps } from '../slices.js';
import type { Candidate } from './notes.js';
import type { Line, Scan, Target } from './scanned.js';
/** The facts about an article that are read before its notes are found. */
export interface Page extends Scan, Labels, Links {
    readonly article: Element;
}
interface Labels {
    /** The label at the beginning of each line that has one. */
    readonly lineLabels: ReadonlyMap<Line, string>;
    /** The lines of an element that begin with a label. */
    readonly labelledLines: ReadonlyMap<Element, readonly Line[]>;
    /** Numbers of items of ordered lists. */
    readonly itemLabels: ReadonlyMap<Element, string>;
}
interface Links {
    /** The targets that an address within this page leads to. */
    readonly targetsOf: (link: HTMLAnchorElement) => readonly Target[];
    /**
     * Whether an address leads nowhere: its target is missing, or the address was cut at a colon or removed.
     */
    readonly isDead: (link: HTMLAnchorElement) => boolean;
    /** Whether a link leads to this candidate, or to the paragraph that contains it. */
    readonly leadsTo: (link: HTMLAnchorElement, candidate: Candidate) => boolean;
}
export declare function readPage(article: Element): Steps<Page>;
export {};
