/** The tags of the library, in the order in which they were registered. */
export const tags: string[] = [];

/**
 * Registers an element under its tag.
 *
 * A page may load the library twice, or two versions of it: the first one that arrives keeps the tag, and the
 * other stays silent, because an exception here would take the rest of the script with it.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  tags.push(tag);
  if (!customElements.get(tag)) customElements.define(tag, element);
}

/** What stands for an element in a page: its tag, or an ordinary element with its name as class or as `data-sage`. */
export const selectorOf = (tag: string): string => `${tag},.${tag},[data-sage=${tag.slice(5)}]`;

/** The attributes that an element observes. */
export const optionsOf = (tag: string): readonly string[] =>
  (customElements.get(tag) as Partial<{ observedAttributes: string[] }> | undefined)?.observedAttributes ??
  [];
