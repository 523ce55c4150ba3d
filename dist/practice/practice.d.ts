import { ReactiveElement } from 'lit';
import { type Practice } from './context.js';
export type { ServiceChooseEvent, StateChooseEvent } from './choices.js';
export type { Practice } from './context.js';
export type { Service } from './services.js';
export type { State } from './states.js';
/**
 * States a practice's facts once, for the widgets inside it or, with `page`, for the whole document. Widgets use only the
 * nearest practice: a fact that it leaves out does not come from an outer one. It renders nothing and adds no box.
 *
 * It also keeps the state and the kind of care that a reader chooses in those widgets, and passes them on to all of them.
 * They are kept in memory only.
 *
 * @summary Facts about a practice, for the widgets of a page.
 * @tag sage-practice
 * @displayname The practice
 * @slot - Any content, or none. It stays as it is. List items with `data-service` describe a kind of care, with
 *   `data-book-url`, `data-length`, `data-price` and, for any price, `data-notice`.
 */
export declare class SagePractice extends ReactiveElement {
    #private;
    static properties: {
        name: {};
        bookUrl: {
            attribute: string;
        };
        phone: {};
        states: {};
        services: {};
        outsideUrl: {
            attribute: string;
        };
        page: {
            type: BooleanConstructor;
        };
    };
    /** The practice's name, as readers know it. */
    name?: string;
    /**
     * The page where people book a consultation, for example `https://your-practice.com/book`. You can use `https:`, `http:`,
     * `mailto:`, `tel:`, `sms:` or a relative address.
     *
     * @control url
     */
    bookUrl?: string;
    /** The practice's phone number, as people write it, for example `207-555-0142`. */
    phone?: string;
    /** States where the practice is licensed: USPS codes or names, separated by spaces or commas. */
    states?: string;
    /**
     * Kinds of care that the practice offers, separated by spaces or commas: `individual`, `couples`. You can also define
     * your own names.
     *
     * @control list individual couples
     */
    services?: string;
    /**
     * The page for readers in states that the practice does not serve. You can use the same kinds of addresses as for
     * `book-url`.
     *
     * @control url
     */
    outsideUrl?: string;
    /**
     * Applies the facts to the whole document, even to widgets outside this element. If two practices on the page have it,
     * the first one applies.
     */
    page: boolean;
    /** The facts as the element understood them, in a frozen object. Addresses have been checked, and states matched. */
    get practice(): Practice;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected createRenderRoot(): this;
    protected willUpdate(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'sage-practice': SagePractice;
    }
}
