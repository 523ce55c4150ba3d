/**
 * Whether the parser has left an element: a node follows it or one of its ancestors, or the document is
 * parsed.
 */
export function isParsed(element: Element): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return document.readyState !== 'loading';
}
