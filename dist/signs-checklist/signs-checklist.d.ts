import { ReactiveElement, type PropertyValues } from 'lit';
/**
 * Shows a list of signs that readers can check off in private. It is not a test: it counts nothing, gives no result and
 * sends nothing.
 *
 * Analytics and session recorders cannot see which signs are checked, or which row a reader used. They can still record
 * the pointer's movement, the number of keys pressed and how far the page scrolled. A script written specifically against
 * this element can also use what browsers expose: `originalTarget` and `rangeParent` of an event in Firefox,
 * `getCoalescedEvents()` in Chromium.
 *
 * The rows are copies of your list items, in a closed shadow root that nothing else refers to. Your list stays in its
 * place but invisible, so that its anchors and lazy images still work. There is no event and no value. No part selects a
 * checkbox or a whole row, because its style could tell a page where the focus is. Event handlers, controls and components
 * in an item are left out of its copy.
 *
 * The class extends `ReactiveElement`, because `LitElement` makes the root public.
 *
 * @summary Signs that a reader can check off in private.
 * @tag sage-signs-checklist
 * @displayname Checklist of signs
 * @file sagebrush-checklist.js
 * @block
 * @stated heading signs
 *
 * @slot - A heading and an introduction, a list of signs, and a closing note.
 *
 * @csspart heading - The heading from the `heading` attribute.
 * @csspart list - The group of signs.
 * @csspart sign - The text of one sign.
 * @csspart tools - The buttons that clear and print the list, and the note about privacy.
 */
export declare class SageSignsChecklist extends ReactiveElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Only describes the root. A page can change this, so `attachShadow` below does not use it. */
    static shadowRootOptions: ShadowRootInit;
    static properties: {
        heading: {};
        level: {
            type: NumberConstructor;
        };
        signs: {};
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
     * Lists the signs, separated by `|` or line breaks, if the content has no list.
     *
     * @control content lines
     */
    signs?: string;
    protected createRenderRoot(): HTMLElement;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected update(changed: PropertyValues<this>): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'sage-signs-checklist': SageSignsChecklist;
    }
}
