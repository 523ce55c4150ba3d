import type { ListedState } from './listed-states.js';
/** The clinician, the kind of license, when it was checked, and a link for checking it again. */
export declare function renderLicense(host: Element, listed: ListedState): unknown;
/** A plain link to the licensing board's own search. */
export declare function renderLookUp(host: Element, { item }: ListedState): unknown;
/** The sentence about licenses past their date. It names the latest date of all of them. */
export declare function expiredText(host: Element, past: readonly ListedState[]): string;
/** The author's words within ours, marked with the page's language again. */
export declare const renderAuthorText: (host: Element, words: unknown) => unknown;
