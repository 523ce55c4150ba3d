import { setAttributes } from './changes.js';
import { pageOf } from '../read/addresses.js';

const treeOf = (element: Element) => element.getRootNode() as Document | ShadowRoot;

/**
 * What goes before a fragment: the page's own address if a `<base href>` would send the fragment to another
 * page.
 */
export const pageAddress = () =>
  pageOf(document.baseURI) === pageOf(location.href) ? '' : pageOf(location.href);

/**
 * The id that leads to this element: its own, or a new one if another element with the same id comes first.
 */
export function idFor(element: Element, idBase: string, idCounters: IdCounters): string {
  const tree = treeOf(element);
  if (element.id && tree.getElementById(element.id) === element) return element.id;

  const name = `sage-${idBase.replace(/[^\w-]/g, '')}`;
  let n = idCounters.get(name) ?? 0;
  let id: string;
  do id = n++ ? `${name}-${n}` : name;
  while (tree.getElementById(id));
  idCounters.set(name, n);
  return id;
}

/**
 * How many ids were made from each name, so that the search for the next free one need not start at the
 * first.
 */
export type IdCounters = Map<string, number>;

/** The address of the element with this id, correct also under a `<base href>`. */
export const urlOf = (id: string, page = pageAddress()) => `${page}#${encodeURI(id)}`;

/** Makes sure that an id leads to this element, and returns the id. */
export function ensureId(element: Element, idBase: string, idCounters: IdCounters): string {
  const id = idFor(element, idBase, idCounters);
  if (id !== element.id) setAttributes(element, { id });
  return id;
}
