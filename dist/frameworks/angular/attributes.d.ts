type Value = string | number | boolean | null | undefined;
type Changes = Readonly<Record<string, {
    readonly currentValue: Value;
}>>;
/**
 * Sets an element's attributes to the changed inputs of its Angular directive. They are attributes rather than
 * properties, so that the server's HTML contains them and `sagebrush.css` can lay out the element before the script
 * runs.
 */
export declare function setAttributes(element: Element, changes: Changes): void;
export {};
