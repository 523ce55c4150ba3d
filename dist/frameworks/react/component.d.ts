/**
 * Creates a React component for a custom element, for React 18 and 19. Every prop except event handlers becomes an
 * attribute, so that the server's HTML contains it and `sagebrush.css` can lay out the element before the script
 * runs.
 */
export declare function component(tag: string, { observedAttributes }: {
    readonly observedAttributes: string[];
}): import("react").ForwardRefExoticComponent<Omit<Readonly<Record<string, unknown>>, "ref"> & import("react").RefAttributes<HTMLElement>>;
