import { optionsOf, selectorOf } from './define.js';
import { isElement, isMeaningful } from './ejected.js';
import { attributeOf } from './quotes.js';

/** Whether a node is a part with nothing in it, as an editor leaves one when it drives the content out. */
export const isEmptyPart = (node: Node, tag?: string): boolean =>
  node.nodeName.toLowerCase() === tag && !node.textContent!.trim();

/**
 * The parts of a widget, such as its cards, together again: out of what an editor put round them, and each with what
 * it drove out of them. They are made anew.
 *
 * @param nodes what was found in the widget, or behind it
 * @param part the tag of the parts, which may also be an ordinary element's class
 * @param emptied the part that stayed in the widget, where an editor drove all content out: what stands behind a part
 *   is then its own; `null` where none stayed
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

/** With its options and nothing else, as everywhere where an ordinary element may stand for one of ours. */
function remake(found: Element, part: string): Element {
  const piece = document.createElement(part);
  for (const name of optionsOf(part)) {
    const value = attributeOf(found, name) ?? attributeOf(found, `data-${name}`);
    if (value !== null) piece.setAttribute(name, value);
  }
  piece.append(...[...found.childNodes].map((node) => node.cloneNode(true)));
  return piece;
}
