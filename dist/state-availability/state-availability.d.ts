import { ContentElement } from '../author-content/content-element.js';
/**
 * Shows the states where the practice can see clients. They come from your list in the content, or else from `states`, or
 * else from the practice. The element claims nothing that is not written there. A badge leaves out a state whose license is
 * pending, has ended or is past its date. A list sets such a state apart, with a remark below.
 *
 * The reading order is: heading, label, your text and list, the element's own list, remarks on licenses, the question, the
 * answer. With `layout="map"`, a small map appears above the list. Screen readers skip the map, because the list has the
 * same states in fewer steps: in your order, with full names, links and licenses. The map has 56 tiles, and most of them
 * are usually states that are not served.
 *
 * With `check`, the element asks readers where they will be during sessions, and answers from the same list. Their choice
 * stays on the page, and all widgets of the practice respond to it.
 *
 * @summary States where the practice can see clients.
 * @tag sage-state-availability
 * @displayname Where you practice
 * @stated heading states
 *
 * @slot - A sentence, or a list of states. Each item may contain a link or a license.
 *
 * @csspart heading - The heading from the `heading` attribute.
 * @csspart label - The words before the states, from the `label` attribute or the default ones.
 * @csspart map - The map, or the space that is reserved while it loads.
 * @csspart tile - One state on the map.
 * @csspart served - The tile of a state where the practice can see clients.
 * @csspart chosen - The tile of the state that the reader chose.
 * @csspart list - The list of states if the content has none.
 * @csspart state - One state of that list.
 * @csspart more - The names that do not fit in a badge, and the control that shows them.
 * @csspart remarks - The remarks on licenses that are pending, have ended or are past their date.
 * @csspart check - The question and its answer.
 * @csspart select - The menu in which readers choose a state.
 * @csspart answer - The answer for the state that the reader chose.
 * @csspart licenses - The licenses that a "yes" is based on.
 * @csspart look-up - The link to the licensing board's own search.
 * @csspart actions - The links and buttons for a reader in a state that is not served.
 * @csspart outside - The link to care elsewhere.
 * @csspart call - The link that calls the practice.
 *
 * @fires {StateChooseEvent} sage-state-choose - Fires when a reader chooses a state, and when the answer for that state
 *   changes. `detail.state` is the state's code, or `null` if the reader undid the choice. `detail.served` is `true`,
 *   `false`, or `null` if nothing can be claimed. `detail.services` lists the kinds of care if not all are available
 *   there. `detail.name` is the state's name if only your content gives it. Cancelable: if you cancel it, the choice is
 *   not made.
 */
export declare class SageStateAvailability extends ContentElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        states: {};
        layout: {};
        label: {};
        heading: {};
        level: {
            type: NumberConstructor;
        };
        check: {
            type: BooleanConstructor;
        };
    };
    /**
     * Lists the states if the content has no list: USPS codes or names, separated by spaces or commas. Default: the
     * practice's states.
     *
     * @control content
     */
    states?: string;
    /**
     * Sets the layout: `badge` (default; one line), `list`, or `map` (a map with the list below it). The map loads one more
     * file, `sagebrush-map.js`.
     */
    layout: 'badge' | 'list' | 'map';
    /**
     * Sets the words before the states if the content has no words. The default in a badge is "Available in".
     *
     * @control content
     */
    label?: string;
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
    /** Asks readers where they will be during sessions, and answers. */
    check: boolean;
    protected willUpdate(): void;
    /** Renders what the element adds, in the reading order that the class comment gives. */
    protected _renderAdded(): unknown;
    protected updated(): void;
    /** @ignore Overrides the method of every element: focuses the menu of states, if there is one. */
    focus(options?: FocusOptions): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'sage-state-availability': SageStateAvailability;
    }
}
