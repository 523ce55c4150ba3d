/** The tags of the library. Where an element has several of these names, the first one counts. */
export const tags: readonly string[] = [
  'sage-practice',
  'sage-consult-cta',
  'sage-signs-checklist',
  'sage-comparison-card',
  'sage-comparison-cards',
  'sage-footnoted-article',
  'sage-state-availability',
  'sage-exit-page',
];

/**
 * Registers an element under its tag.
 *
 * A page may load the library twice, or two versions of it: the first one that arrives keeps the tag, and the
 * other stays silent, because an exception here would take the rest of the script with it.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

/** What stands for an element in a page: its tag, or an ordinary element with its name as class or as `data-sage`. */
export const selectorOf = (tag: string): string => `${tag},.${tag},[data-sage=${tag.slice(5)}]`;

/** The attributes that an element observes. */
export const optionsOf = (tag: string): readonly string[] =>
  (customElements.get(tag) as Partial<{ observedAttributes: string[] }> | undefined)?.observedAttributes ??
  [];
