/**
 * Whether a node is an item with no text in it. Editors leave such an item behind when they move its content
 * out.
 */
export declare const isEmptyItem: (node: Node, tag?: string) => boolean;
/**
 * Collects the items of a widget, such as its cards, on a damaged page: out of the elements that an editor
 * put around them, and each with the content that the editor moved out of it. The items are new elements.
 *
 * @param nodes the nodes found in the widget, or after it
 * @param tag the tag of the items; an ordinary element may have it as its class
 * @param emptyItem the item that stayed in the widget, if an editor moved all content out: the nodes after each
 *   item then belong to it. `null` if no item stayed; omitted if the content was not moved out
 */
export declare function regroupItems(nodes: readonly Node[], tag: string, emptyItem?: Element | null): readonly Node[];
