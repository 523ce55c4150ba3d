import { pageOf } from '../read/addresses.js';
import { change } from './changes.js';

const treeOf = (element: Element) => element.getRootNode() as Document | ShadowRoot;

/** What stands before a fragment, which a `<base href>` would send to another page. */
export const pageAddress = () =>
  pageOf(document.baseURI) === pageOf(location.href) ? '' : pageOf(location.href);

/** The address of what has this id, also under a `<base href>`. */
export const addressOf = (id: string, page = pageAddress()) => `${page}#${encodeURI(id)}`;

/** How often each id was wished for, so that the next one need not be looked for from the first on. */
export type Wishes = Map<string, number>;

/** The id by which the page finds this element, or is to: its own, or a new one if another element has that one too. */
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

/** Sees to it that the page finds this element by an id. */
export function idOf(element: Element, wish: string, wishes: Wishes): string {
  const id = idFor(element, wish, wishes);
  if (id !== element.id) change(element, { id });
  return id;
}
