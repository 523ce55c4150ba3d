import type { ReactiveElement } from 'lit';
import { type State } from '../practice/states.js';
/** A state as the author listed it: an item of the content with its license data, or only a name. */
export interface ListedState {
    readonly state: State;
    readonly item?: HTMLElement;
    /** The author's words. */
    readonly text: string;
    /** Whether the words are only the state's name. */
    readonly isNameOnly: boolean;
    /** Whether the words may say more than is known to be harmless. If so, nothing is claimed. */
    readonly isUnclear: boolean;
    /** One of `statuses`, or another word that the author wrote. */
    readonly status: string;
    /** Whether the practice can be said to see clients there today. */
    readonly isCurrent: boolean;
    /** Whether this was once true, and nobody has confirmed it since. */
    readonly isExpired: boolean;
    /** The kinds of care that it covers. Empty: all of them. */
    readonly services: readonly string[];
}
/** The valid values of `data-status`. */
export declare const statuses: readonly string[];
/** Whether the last sentence before a list can mean that the practice is not licensed in its states. */
export declare const denies: (intro: string) => boolean;
/**
 * Reads the lists among an element's nodes.
 *
 * @param intro the words before the first node
 */
export declare function readLists(nodes: readonly Node[], intro: string): ListedState[];
/**
 * Reads one item: its `data-*` attributes first, then its words.
 *
 * @param isDenied whether the words before its list may deny what the list says
 */
export declare function readItem(item: HTMLElement, isDenied?: boolean, now?: Date): ListedState;
/**
 * Reads the names of a list without items.
 *
 * @param intro the words before the names
 */
export declare function readNames(names: readonly State[], intro: string): ListedState[];
/** The key that identifies a state. */
export declare const keyOf: ({ code, name }: State) => string;
/** Each state once, even if several clinicians or licenses share it. */
export declare const distinct: (listed: readonly ListedState[]) => readonly ListedState[];
/** Reports names that are not understood. The practice reports its own. */
export declare function warnUnknown(host: ReactiveElement & {
    readonly states?: string;
}, listed: readonly ListedState[]): void;
/** Whether a license has more data than its state. */
export declare const hasLicenseData: ({ item }: ListedState) => boolean;
