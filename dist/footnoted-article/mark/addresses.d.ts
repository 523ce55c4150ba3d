/**
 * What goes before a fragment: the page's own address if a `<base href>` would send the fragment to another
 * page.
 */
export declare const pageAddress: () => string;
/** The address of the element with this id, correct also under a `<base href>`. */
export declare const urlOf: (id: string, page?: string) => string;
/**
 * How many ids were made from each name, so that the search for the next free one need not start at the
 * first.
 */
export type IdCounters = Map<string, number>;
/**
 * The id that leads to this element: its own, or a new one if another element with the same id comes first.
 */
export declare function idFor(element: Element, idBase: string, idCounters: IdCounters): string;
/** Makes sure that an id leads to this element, and returns the id. */
export declare function ensureId(element: Element, idBase: string, idCounters: IdCounters): string;
