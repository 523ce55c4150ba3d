/**
 * A link before everything else in the tab order, for an element that comes after other tab stops. It is in
 * the DOM only while it has the focus, so the page's look and HTML do not change.
 */
export declare class FirstTabStop implements EventListenerObject {
    #private;
    /**
     * @param exit the element that the link stands in for
     * @param isActive whether this is the element of its kind that handles the keyboard
     * @param render renders the content that receives the focus
     */
    constructor(exit: Element, isActive: () => boolean, render: (root: ShadowRoot) => void);
    listen(): void;
    disconnect(): void;
    /** Runs before the browser looks for the first tab stop. */
    handleEvent({ key, shiftKey }: KeyboardEvent): void;
}
