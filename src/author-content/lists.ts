import { isBlank } from './blank.js';
import { isMeaningful } from './nodes.js';

/** Whether a node is a list. */
export const isList = (node: Node): node is HTMLUListElement | HTMLOListElement =>
  /^[UO]L$/.test(node.nodeName);

/**
 * The items of a list that contain something to read or to see, and are not hidden. They may stand deeper than as its
 * children: old editors wrap them in a second list.
 */
export const itemsOf = (list: Element): HTMLElement[] =>
  [...list.querySelectorAll<HTMLElement>('li:not(:scope li li)')].filter(
    (item) => isMeaningful(item) && !isBlank([item]),
  );

/**
 * Creates a list from an attribute, for authors who cannot write markup. Items are divided by `|` or line
 * breaks.
 */
export function listFrom(points = ''): HTMLUListElement {
  const list = document.createElement('ul');
  for (const point of points.split(/[|\n]/)) {
    const item = document.createElement('li');
    item.textContent = point.trim();
    list.append(item);
  }
  return list;
}
