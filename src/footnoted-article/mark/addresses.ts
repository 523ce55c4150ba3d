import { setAttributes } from './changes.js';
import { pageOf } from '../read/addresses.js';

/**
 * What goes before a fragment: the page's own address if a `<base href>` would send the fragment to another
 * page.
 */
export const pageAddress = () =>
  pageOf(document.baseURI) === pageOf(location.href) ? '' : pageOf(location.href);

/** The address of the element with this id, correct also under a `<base href>`. */
export const urlOf = (id: string, page = pageAddress()) => `${page}#${encodeURI(id)}`;

/** Finds and sets the ids of elements in one tree. */
export type Ids = ReturnType<typeof idsOf>;

/** The ids of the page or the shadow root that contains an article. */
export function idsOf(article: Element) {
  const tree = article.getRootNode() as Document | ShadowRoot;
  /** How many ids were made from each name, so that the search for the next free one need not start at the first. */
  const counts = new Map<string, number>();

  /**
   * The id that leads to this element: its own, or a new one if another element with the same id comes first.
   */
  const idFor = (element: Element, base: string): string => {
    let { id } = element;
    if (id && tree.getElementById(id) === element) return id;

    const name = `sage-${base.replace(/[^\w-]/g, '')}`;
    let n = counts.get(name) ?? 0;
    do id = n++ ? `${name}-${n}` : name;
    while (tree.getElementById(id));
    counts.set(name, n);
    return id;
  };

  /** Makes sure that an id leads to this element, and returns the id. */
  const ensureId = (element: Element, base: string): string => {
    const id = idFor(element, base);
    if (id !== element.id) setAttributes(element, { id });
    return id;
  };
  return { idFor, ensureId };
}
