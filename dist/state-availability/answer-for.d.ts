import { type ListedState } from './listed-states.js';
/** What can be said about one state. */
export interface Answer {
    /** `null` if nothing can be claimed. */
    readonly served: boolean | null;
    /** The kinds of care that are covered, if not all are. */
    readonly services?: readonly string[];
    /**
     * The licenses behind the answer: those that are valid, otherwise those past their date or unclear,
     * otherwise those that are pending.
     */
    readonly listed: readonly ListedState[];
}
/** What can be said about a state, given by its code, or by its name if it has none. */
export declare function answerFor(all: readonly ListedState[], state: string): Answer;
