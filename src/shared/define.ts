import type { ReactiveElement } from 'lit';

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

/** Whether a boolean option is on. People and frameworks also write that it is off: `check="false"`. */
const isOn = (value: unknown): boolean =>
  typeof value === 'string' ? !/^\s*(false|no|off|0)\s*$/i.test(value) : Boolean(value);

/** Lets a boolean property be written as a string, by attribute or by property. It reads back as a boolean. */
function readBooleans(element: CustomElementConstructor): void {
  const { properties = {} } = element as Partial<typeof ReactiveElement>;
  for (const [name, option] of Object.entries(properties)) {
    if (option.type !== Boolean) continue;
    const key = Symbol(name);
    // Without a type, Lit hands the attribute over as it is written. It wraps an accessor that it finds.
    Object.assign(option, { type: undefined });
    Object.defineProperty(element.prototype, name, {
      configurable: true,
      get(this: Record<symbol, boolean>) {
        return this[key] ?? false;
      },
      set(this: Record<symbol, boolean>, value: unknown) {
        this[key] = isOn(value);
      },
    });
  }
}

/**
 * Registers an element under its tag.
 *
 * A page may load the library twice, or two versions of it: the first one that arrives keeps the tag, and the
 * other stays silent, because an exception here would take the rest of the script with it.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) return;
  readBooleans(element);
  customElements.define(tag, element);
}

/** What stands for an element in a page: its tag, or an ordinary element with its name as class or as `data-sage`. */
export const selectorOf = (tag: string): string => `${tag},.${tag},[data-sage=${tag.slice(5)}]`;

/** The attributes that an element observes. */
export const optionsOf = (tag: string): readonly string[] =>
  (customElements.get(tag) as Partial<{ observedAttributes: string[] }> | undefined)?.observedAttributes ??
  [];
