/**
 * Renders a template into a new element each time its result changes. A browser's translator replaces the
 * text nodes of a shadow root, so Lit would then update text nodes that no reader sees.
 */
export declare class FreshElement {
    #private;
    /**
     * @param dependency what the template's event handlers depend on
     * @param part the `part` name of the new element
     */
    render(template: unknown, dependency?: unknown, part?: string): HTMLElement;
}
