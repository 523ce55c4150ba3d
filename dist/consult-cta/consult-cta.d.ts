import { ContentElement } from '../author-content/content-element.js';
import { type ConsultOpenEvent } from './open-event.js';
export type { ConsultOpenEvent } from './open-event.js';
/**
 * Shows a call to book a free consultation. Your heading, text, link and small print stay where you wrote them.
 *
 * Your link becomes the action. To choose which link, add `class="sage-action"` to it. Otherwise, the action is the first
 * link that is alone on its line, and the next such link is the secondary action. If no link is alone on its line, a link
 * within a sentence is the action and stays in its sentence.
 *
 * If no link in the content can be the action, the element renders a link from `href` and `label`, or else to the
 * practice's `book-url`. If there is no address that is allowed, the text stays, with a link that calls the practice.
 * Parameters are added to the booking link's address only while a reader follows it.
 *
 * A link to a known help line (such as 988, 911 or 741741) is never the action. A link that dials or texts is the action
 * only if it has the practice's own number, or if there is no web address at all and the words are about booking. A
 * permalink in a heading is never the action.
 *
 * The element responds to the kind of care and the state that a reader chooses in other widgets of the practice. Its own
 * text names them. Your heading and label stay as they are, and the answer appears next to them. A link to the practice's
 * `book-url` then leads to the booking page for that kind of care. If the practice does not serve the reader's state, the
 * action leads to the practice's `outside-url`, and your link becomes the secondary action.
 *
 * @summary Call to book a free consultation.
 * @tag sage-consult-cta
 * @displayname Call to book
 * @block
 * @reads links
 * @stated heading href label
 *
 * @slot - A heading, text, one link (a second link is the secondary action) and small print.
 *
 * @csspart heading - The heading from the `heading` attribute.
 * @csspart answer - The answer for the state that the reader chose.
 * @csspart actions - The actions that the element adds if the content has no link, or if the state is not served.
 * @csspart action - The main action among them: it opens the booking page, or calls the practice if you set no page.
 * @csspart outside - The link to care elsewhere.
 * @csspart change - The button that returns the reader to the list where they chose a state.
 * @csspart call - The link that calls the practice if it does not serve the reader's state.
 * @csspart details - The name, length and price of the kind of care that the reader chose.
 *
 * @fires {ConsultOpenEvent} sage-consult-open - Fires before the booking link is followed, and for no other link.
 *   `detail.href` is its full address. Cancelable: if you cancel it, the link is not followed, and the page's own
 *   handlers on the link do not run. Links that dial or text do not fire it.
 */
export declare class SageConsultCta extends ContentElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        heading: {};
        level: {
            type: NumberConstructor;
        };
        href: {};
        label: {};
        layout: {};
        campaign: {};
        stateParam: {
            attribute: string;
        };
        serviceParam: {
            attribute: string;
        };
    };
    /**
     * Sets the heading if the content has none.
     *
     * @control content
     */
    heading?: string;
    /**
     * Sets the heading's level, 2 to 6, if the content has no heading. Default: one below the nearest heading before this
     * element.
     *
     * @control content
     */
    level?: number;
    /**
     * Sets the address of the action if the content has no link: `https:`, `http:`, `mailto:`, `tel:`, `sms:` or relative.
     * Default: the practice's `book-url`.
     *
     * @control content url
     */
    href?: string;
    /**
     * Sets the text of the action if the content has no link. Default: "Book a free consultation", with the kind of care and
     * the state that the reader chose.
     *
     * @control content
     */
    label?: string;
    /**
     * Sets the layout: `banner` (default; the action is beside the text if there is room), `card` (the action is below the
     * text) or `inline` (no box).
     */
    layout: 'banner' | 'card' | 'inline';
    /**
     * Adds `utm_source` (this site's host name), `utm_medium` (`referral`) and `utm_campaign` (this value) to the booking
     * link's address. A parameter that the address already has is not changed.
     */
    campaign?: string;
    /** Names the URL parameter that tells the booking site which state the reader chose. Its value is the state's code. */
    stateParam?: string;
    /**
     * Names the URL parameter that tells the booking site which kind of care the reader chose. Its value is, for example,
     * `couples`.
     */
    serviceParam?: string;
    protected willUpdate(): void;
    /** Renders what the element adds to the author's content, in this order: heading, answer, our actions, details. */
    protected _renderAdded(): unknown;
    /**
     * Asks the page, with an event, whether the booking link may be followed, and returns its address. Until
     * then the link keeps the author's address.
     */
    protected _follow(link: HTMLAnchorElement, event: MouseEvent): string | undefined;
}
declare global {
    interface HTMLElementTagNameMap {
        'sage-consult-cta': SageConsultCta;
    }
    interface GlobalEventHandlersEventMap {
        'sage-consult-open': ConsultOpenEvent;
    }
}
