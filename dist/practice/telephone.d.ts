import type { ReactiveElement } from 'lit';
/** A phone number that an author wrote, possibly with other words around it. */
export interface Telephone {
    /** Its `tel:` address. */
    readonly url: string;
    /** The number as written, with its extension but without the words around it. */
    readonly words: string;
    /** Whether the author wrote several numbers, of which this is the first. */
    readonly isFirst: boolean;
}
/**
 * Finds the number to dial in what an author wrote. Returns `undefined` for the number of a help line, and
 * until the part that reads unusual numbers has loaded.
 */
export declare function telephoneOf(host: ReactiveElement, phone?: string): Telephone | undefined;
