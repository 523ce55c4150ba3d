/** What a damaged widget renders in place of itself. */
export interface Replacement {
    /** What to render in the damaged widget's shadow root. */
    readonly template: unknown;
    /** Shows the hidden elements of the page again. */
    undo(): void;
}
/**
 * Repairs a widget that an editor damaged, if it is damaged.
 *
 * @param contentHost the element that holds the content: the widget, or a hook
 * @param slot assigns the author's nodes to a slot in the widget's shadow root
 * @param onChange called when the content has changed
 * @returns `null` if nothing is damaged, `undefined` while the end may still be parsed
 */
export declare function repair(widget: HTMLElement, contentHost: Element, slot: (nodes: readonly Node[]) => HTMLSlotElement, onChange: () => void): Replacement | null | undefined;
