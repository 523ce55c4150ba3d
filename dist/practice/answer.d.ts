import { type ReactiveElement } from 'lit';
import type { Choices } from './choices.js';
import type { Practice } from './context.js';
import type { Service } from './services.js';
/** The answer for the state that the reader chose; `undefined` if we cannot claim anything. */
export declare function answerSentence(host: Element, choices: Choices, practice?: Practice): string | undefined;
/** What a call to action says to a reader who chose a state or a kind of care. */
export declare class CallAnswer {
    #private;
    readonly host: ReactiveElement;
    constructor(host: ReactiveElement);
    renderAnswer(choices: Choices, practice?: Practice): unknown;
    /**
     * The text of the booking link. @param service the kind of care, if the practice offers it in the reader's
     * state
     */
    label({ state }: Choices, service: string | undefined, practice?: Practice): string;
    /**
     * Renders what helps a reader whom the practice cannot serve. "Change state" leads to the picker in which the
     * reader chose.
     */
    renderNotServed({ state }: Choices, practice: Partial<Practice> | undefined, booking: unknown): unknown;
    /**
     * Renders the name of the kind of care, its length, its price, and the notice that belongs next to a price.
     * They are introduced as those of sessions, because the consultation that the action books may be free.
     */
    renderDetails({ name, length, price, notice }?: Partial<Service>): unknown;
}
/**
 * Renders what helps a reader whom the practice cannot serve: a link to other care, the given actions, and a link
 * that calls the practice.
 */
export declare function renderNotServed(host: ReactiveElement, { outsideUrl, phone }?: Partial<Practice>, actions?: unknown): unknown;
