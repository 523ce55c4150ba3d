/** Whether an element is an empty paragraph. Editors leave these around tags that they do not know. */
export declare const isEmptyParagraph: (element: Element) => boolean;
/**
 * Whether a node counts as content: not a comment, white space, an empty paragraph, a script, a style, a link
 * to one, or something that its author hides.
 */
export declare const isMeaningful: (node: Node) => boolean;
/** Whether a node is an element. Unlike `instanceof`, this also works for elements of another document. */
export declare const isElement: (node: Node) => node is Element;
/** The children of a node. Iterating the live `childNodes` list takes several times as long. */
export declare function childrenOf(node: Node): ChildNode[];
/**
 * Describes what an otherwise empty paragraph contains: an element's name, or the names of an element and the
 * element in it.
 */
export declare const wrapperSignature: (element: Element) => string;
/**
 * Whether an element is a paragraph that contains only one empty widget of ours, and what was pasted in the
 * lines above it: the stylesheet, the script, and the page's practice. A card is an item of a widget, not a widget.
 */
export declare const isLoneWidgetParagraph: (element: Element | null) => boolean;
