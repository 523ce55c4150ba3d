import { observedAttributesOf, selectorOf } from '../shared/define.js';
import { isElement, isMeaningful } from './nodes.js';
import { readAttribute } from './quotes.js';

/**
 * Whether a node is an item with no text in it. Editors leave such an item behind when they move its content
 * out.
 */
export const isEmptyItem = (node: Node, tag?: string): boolean =>
  node.nodeName.toLowerCase() === tag && !node.textContent!.trim();

/**
 * Collects the items of a widget, such as its cards, on a damaged page: out of the elements that an editor
 * put around them, and each with the content that the editor moved out of it. The items are new elements.
 *
 * @param nodes the nodes found in the widget, or after it
 * @param tag the tag of the items; an ordinary element may have it as its class
 * @param emptyItem the item that stayed in the widget, if an editor moved all content out: the nodes after each
 *   item then belong to it. `null` if no item stayed; omitted if the content was not moved out
 */
export function regroupItems(
  nodes: readonly Node[],
  tag: string,
  emptyItem?: Element | null,
): readonly Node[] {
  const items = selectorOf(tag);
  const wrapsItems = (node: Node) => isElement(node) && !node.matches(items) && !!node.querySelector(items);
  if (emptyItem === undefined && !nodes.some(wrapsItems)) return nodes;

  const regrouped: Node[] = [];
  let last: Element | undefined;
  const addItem = (found: Element) => regrouped.push((last = rebuildItem(found, tag)));

  const regroup = (node: Node): void => {
    if (wrapsItems(node)) [...node.childNodes].filter(isMeaningful).forEach(regroup);
    else if (isElement(node) && node.matches(items)) addItem(node);
    else if (emptyItem !== undefined && last) last.append(node.cloneNode(true));
    else regrouped.push(node);
  };

  if (emptyItem) addItem(emptyItem);
  nodes.forEach(regroup);
  return regrouped;
}

/**
 * Copies the children and the options of an element, but no other attributes, as for every ordinary element
 * that stands for one of ours.
 */
function rebuildItem(found: Element, tag: string): Element {
  const item = document.createElement(tag);
  for (const name of observedAttributesOf(tag)) {
    const value = readAttribute(found, name) ?? readAttribute(found, `data-${name}`);
    if (value !== null) item.setAttribute(name, value);
  }
  item.append(...[...found.childNodes].map((node) => node.cloneNode(true)));
  return item;
}
