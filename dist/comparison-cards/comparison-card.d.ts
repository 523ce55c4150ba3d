import { ContentElement } from '../author-content/content-element.js';
/**
 * Shows one kind of care in `<sage-comparison-cards>`. Its eyebrow, heading, text, list and action are aligned with those of
 * the other cards.
 *
 * Your link is the action if it is alone on its line.
 *
 * @summary One kind of care, to compare with others.
 * @tag sage-comparison-card
 * @displayname One kind of care
 * @stated heading eyebrow
 *
 * @slot - A heading, text, a list whose items may have `data-row`, and one link.
 *
 * @csspart eyebrow - The words above the heading, from the `eyebrow` attribute.
 * @csspart heading - The heading from the `heading` attribute.
 * @csspart note - The note that this kind of care is not available in the state that the reader chose.
 */
export declare class SageComparisonCard extends ContentElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        value: {};
        heading: {};
        level: {
            type: NumberConstructor;
        };
        eyebrow: {};
    };
    /** Names the kind of care: `individual`, `couples`, or a name that you define. */
    value?: string;
    /**
     * Sets the heading if the content has none.
     *
     * @control content
     */
    heading?: string;
    /**
     * Sets the heading's level, 2 to 6, if the content has no heading. Default: one below the nearest heading before the
     * cards.
     *
     * @control content
     */
    level?: number;
    /**
     * Sets a few words to show above the heading if the content has none there.
     *
     * @control content
     */
    eyebrow?: string;
    /** Renders what the card adds to the author's content: eyebrow and heading before it, a note above the action. */
    protected _renderAdded(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'sage-comparison-card': SageComparisonCard;
    }
}
