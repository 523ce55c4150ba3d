import type { findStatesIn, State } from './states.js';
import type { Telephone } from './telephone.js';
/**
 * Finds the code of a state whose name is abbreviated, has its title, or is in a language that has loaded.
 */
export declare function findCode(text: string, states: readonly State[]): string | undefined;
/** How to write an item. Used in reports. */
export declare const expectedItem = "a name alone, or data-status=\"pending\"";
/** How to write a phone number. Used in reports. */
export declare const expectedTelephone = "one telephone number with its area code";
/** What the text of an item says. */
export interface ItemText {
    readonly state: State;
    /** Whether the text says more than words that we know to be harmless. */
    readonly isUnclear: boolean;
    /** The kind of care, if the text names exactly one. */
    readonly services: readonly string[];
}
/**
 * Reads an item whose text is more than a state's name.
 *
 * @param givenState the state that the author named in the item's `data-` attributes
 * @param read finds the states in a text
 */
export declare function readItemText(text: string, givenState: State | undefined, read: typeof findStatesIn): ItemText;
/**
 * Finds the number to dial in what an author wrote. If there are several, takes the first one. The extension
 * is not dialed.
 *
 * @returns `undefined` if there are too few or too many digits. A help line of three digits is not a
 *   practice's number.
 */
export declare function readTelephone(text?: string): Telephone | undefined;
