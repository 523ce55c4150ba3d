/**
 * The only trace of a change, on the element that was changed: `add` on an element of ours, `wrap` or `cite`
 * on a link of ours around letters of the author's text, otherwise the attributes' old values as JSON.
 *
 * Undoing needs nothing else, so it also works in a clone and in a page from a cache.
 */
export declare const changeAttribute = "data-sage-mark";
type Attributes = Readonly<Record<string, string>>;
/** Marks a link that is useless on paper. It is not printed. */
export declare const noPrintAttribute = "data-sage-paper";
/** The values of an element's attributes before and after our change. */
interface Change {
    readonly was: Record<string, string | null>;
    readonly now: Record<string, string>;
}
/**
 * Where an element holds its change. A `WeakMap` of thousands of elements would keep the garbage collector busy.
 */
declare const changeOf: unique symbol;
interface ChangedElement extends Element {
    [changeOf]?: Change;
}
/**
 * Sets attributes on an element and records their old values. Never removes an attribute, so their order
 * stays the same.
 */
export declare function setAttributes(element: ChangedElement, attributes: Attributes): void;
/** Creates an element of ours. The caller inserts it into the page. */
export declare function createOwn(tag: string, attributes: Attributes, words?: string, kind?: string): HTMLElement;
/**
 * Moves some letters of a text node into a link of ours. A framework may hold a reference to the text node,
 * so it stays the first one, in place. It gets its whole text back as soon as other code writes to it, moves
 * it or removes it.
 *
 * If one text has several markers, cut out the last one first.
 */
export declare function linkLetters(text: Text, start: number, end: number, href: string, kind: string): HTMLAnchorElement;
/** The last of the nodes that an author's node was split into. */
export declare const endOf: (node: Node) => ChildNode;
/**
 * Handles a text node that other code wrote to, moved or removed. @returns whether it was one that we had cut
 */
export declare function restoreIfSplit(node: Node): boolean;
/** Finds every changed element in these nodes. */
export declare const changedIn: (nodes: Iterable<Node>) => Element[];
/** Undoes every change, including one made before the page was cloned. */
export declare function undoChanges(elements: Iterable<Element>): void;
export {};
