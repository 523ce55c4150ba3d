import type { ReactiveElement } from 'lit';
/**
 * The part that reads unusual spellings: names of states, the words next to them, phone numbers.
 * `undefined` until a page needs it and it has loaded.
 */
export declare let readingPart: typeof import('./reading.js') | undefined;
/**
 * Whether the element may still come to understand a text that it cannot read yet: the reading part or a
 * language is still loading. Until then, report nothing to the author. The element renders again when they
 * have loaded.
 */
export declare function isReadingPending(element: ReactiveElement): boolean;
