/**
 * Whether the parser has left an element: a node follows it or one of its ancestors, or the document is
 * parsed.
 */
export declare function isParsed(element: Element): boolean;
