import { observedAttributesOf, selectorOf } from '../shared/define.js';
import { isElement, isMeaningful } from './nodes.js';
import { attributeOf } from './quotes.js';

/**
 * Whether a node is a part with no text in it. Editors leave such a part behind when they move its content
 * out.
 */
export const isEmptyPart = (node: Node, tag?: string): boolean =>
  node.nodeName.toLowerCase() === tag && !node.textContent!.trim();

/**
 * Collects the parts of a widget, such as its cards, on a damaged page: out of the elements that an editor
 * put around them, and each with the content that the editor moved out of it. The parts are new elements.
 *
 * @param nodes the nodes found in the widget, or after it
 * @param part the tag of the parts; an ordinary element may have it as its class
 * @param emptied the part that stayed in the widget, if an editor moved all content out: the nodes after each
 *   part then belong to it. `null` if no part stayed; omitted if the content was not moved out
 */
export function gather(nodes: readonly Node[], part: string, emptied?: Element | null): readonly Node[] {
  const parts = selectorOf(part);
  const isHolder = (node: Node) => isElement(node) && !node.matches(parts) && !!node.querySelector(parts);
  if (emptied === undefined && !nodes.some(isHolder)) return nodes;

  const gathered: Node[] = [];
  let last: Element | undefined;
  const add = (found: Element) => gathered.push((last = remake(found, part)));

  const take = (node: Node): void => {
    if (isHolder(node)) [...node.childNodes].filter(isMeaningful).forEach(take);
    else if (isElement(node) && node.matches(parts)) add(node);
    else if (emptied !== undefined && last) last.append(node.cloneNode(true));
    else gathered.push(node);
  };

  if (emptied) add(emptied);
  nodes.forEach(take);
  return gathered;
}

/**
 * Copies the children and the options of an element, but no other attributes, as for every ordinary element
 * that stands for one of ours.
 */
function remake(found: Element, part: string): Element {
  const piece = document.createElement(part);
  for (const name of observedAttributesOf(part)) {
    const value = attributeOf(found, name) ?? attributeOf(found, `data-${name}`);
    if (value !== null) piece.setAttribute(name, value);
  }
  piece.append(...[...found.childNodes].map((node) => node.cloneNode(true)));
  return piece;
}
