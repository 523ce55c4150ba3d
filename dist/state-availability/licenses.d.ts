import { type ReactiveElement } from 'lit';
import { CallAnswer } from '../practice/answer.js';
import { type ReaderChoices } from '../practice/choices.js';
import type { Practice } from '../practice/context.js';
import { type ListedState } from './listed-states.js';
/** The call to action uses it too. */
export { CallAnswer };
interface LicensesHost extends ReactiveElement {
    readonly check: boolean;
}
/** Renders one widget's remarks on licenses, its question and its answer. */
export declare class Licenses {
    #private;
    /** Styles for the shadow root that it renders into. */
    readonly styles: import("lit").CSSResult;
    constructor(host: LicensesHost, choices: ReaderChoices);
    /** Takes the current data of the page, and reports to the author what it cannot understand. */
    read(known: readonly ListedState[], practice: Practice | undefined): void;
    /** Called by the host's `updated()`. */
    updated(): void;
    /** Remarks that the list needs below it, so that no item claims too much. */
    renderRemarks(listed: readonly ListedState[]): unknown;
    /** The question with its answer, or only the answer if another widget asks. */
    render(): unknown;
}
