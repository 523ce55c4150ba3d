import { pageOf } from '../read/addresses.js';
import { change } from './changes.js';

const treeOf = (element: Element) => element.getRootNode() as Document | ShadowRoot;

/**
 * What goes before a fragment: the page's own address if a `<base href>` would send the fragment to another
 * page.
 */
export const pageAddress = () =>
  pageOf(document.baseURI) === pageOf(location.href) ? '' : pageOf(location.href);

/** The address of the element with this id, correct also under a `<base href>`. */
export const addressOf = (id: string, page = pageAddress()) => `${page}#${encodeURI(id)}`;

/**
 * How many ids were made from each name, so that the search for the next free one need not start at the
 * first.
 */
export type Wishes = Map<string, number>;

/**
 * The id that leads to this element: its own, or a new one if another element with the same id comes first.
 */
export function idFor(element: Element, wish: string, wishes: Wishes): string {
  const tree = treeOf(element);
  if (element.id && tree.getElementById(element.id) === element) return element.id;

  const name = `sage-${wish.replace(/[^\w-]/g, '')}`;
  let n = wishes.get(name) ?? 0;
  let id: string;
  do id = n++ ? `${name}-${n}` : name;
  while (tree.getElementById(id));
  wishes.set(name, n);
  return id;
}

/** Makes sure that an id leads to this element, and returns the id. */
export function idOf(element: Element, wish: string, wishes: Wishes): string {
  const id = idFor(element, wish, wishes);
  if (id !== element.id) change(element, { id });
  return id;
}
