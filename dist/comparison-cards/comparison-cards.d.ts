import { type PropertyValues } from 'lit';
import { ContentElement } from '../author-content/content-element.js';
export { SageComparisonCard } from './comparison-card.js';
/**
 * Shows two to four kinds of care side by side, with their rows aligned. In a narrow space, they are stacked.
 *
 * Together they are as wide as the content around them. To make them wider, give the element a negative inline margin or,
 * in WordPress, the width Wide or Full.
 *
 * Everything that you wrote stays in its place. Readers can compare list items that have `data-row`: each row has the same
 * height in all cards, and its label. If all cards have the same rows in the same order, this works without the script.
 *
 * With `choosable`, readers can say which card fits them. The practice's calls to action then book that kind of care.
 *
 * @summary Kinds of care side by side.
 * @tag sage-comparison-cards
 * @displayname Kinds of care side by side
 * @file sagebrush-cards.js
 * @block
 * @items sage-comparison-card
 * @stated heading individual couples
 *
 * @slot - Two to four `<sage-comparison-card>` elements, and text about all of them.
 *
 * @csspart heading - The heading from the `heading` attribute.
 * @csspart question - The question that readers answer, with `choosable`.
 * @csspart choice - The label and radio button with which readers choose a card, or none.
 *
 * @fires {ServiceChooseEvent} sage-service-choose - Fires when a reader chooses a card. `detail.service` is the card's
 *   `value`, or `null` if the reader undid the choice. Cancelable: if you cancel it, the choice is not made.
 */
export declare class SageComparisonCards extends ContentElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        heading: {};
        level: {
            type: NumberConstructor;
        };
        individual: {};
        couples: {};
        choosable: {
            type: BooleanConstructor;
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
     * Lists points about individual therapy, separated by `|` or line breaks, if the content has no cards.
     *
     * @control content lines
     */
    individual?: string;
    /**
     * Lists points about couples therapy, separated by `|` or line breaks, if the content has no cards.
     *
     * @control content lines
     */
    couples?: string;
    /** Lets readers say which card fits them. */
    choosable: boolean;
    disconnectedCallback(): void;
    protected update(changed: PropertyValues<this>): void;
    /** Renders what the element adds to the author's cards: a heading before them, and the reader's choice. */
    protected _renderAdded(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'sage-comparison-cards': SageComparisonCards;
    }
}
