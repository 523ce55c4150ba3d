/** Whether a node is a list. */
export declare const isList: (node: Node) => node is HTMLUListElement | HTMLOListElement;
/**
 * The items of a list that contain something to read or to see, and are not hidden. They may stand deeper than as its
 * children: old editors wrap them in a second list.
 */
export declare const itemsOf: (list: Element) => HTMLElement[];
/**
 * Creates a list from an attribute, for authors who cannot write markup. Items are divided by `|` or line
 * breaks.
 */
export declare function listFrom(points?: string): HTMLUListElement;
