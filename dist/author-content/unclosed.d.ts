/**
 * Whether an element was never closed. For a parser, `<sage-x heading="…" />` has no end, so everything that
 * follows in its parent is inside it. Such an element has attributes in place of content, is the last in its
 * parent, and contains something that cannot belong to it: another widget, a part of the page, or more than
 * one heading.
 *
 * @param contentHost the element that holds the content: the widget, or a hook
 */
export declare const isUnclosed: (element: Element, contentHost: Element) => boolean;
