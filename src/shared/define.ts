import type { ReactiveElement } from 'lit';

/** Whether a boolean option is on. People and frameworks also write `check="false"` to turn it off. */
const isOn = (value: unknown): boolean =>
  typeof value === 'string' ? !/^\s*(false|no|off|0)\s*$/i.test(value) : Boolean(value);

/** Lets a boolean property be set to a string, by its attribute or in script. It always returns a boolean. */
function defineBooleans(element: CustomElementConstructor): void {
  const { properties = {} } = element as Partial<typeof ReactiveElement>;
  for (const [name, option] of Object.entries(properties)) {
    if (option.type !== Boolean) continue;
    const key = Symbol(name);
    // Without a type, Lit passes the attribute's string on unchanged. Lit wraps an accessor that already
    // exists.
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
 * A page may load the library twice, or two versions of it. The first copy keeps the tag. The other one does
 * nothing, because an exception here would stop the rest of the script.
 *
 * Without custom states, as on a server, in jsdom and in happy-dom, the tag stays undefined and the author's
 * HTML is all there is: such a document also lacks other things that the elements need.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!globalThis.CustomStateSet || customElements.get(tag)) return;
  defineBooleans(element);
  customElements.define(tag, element);
}

/**
 * Selector for everything that stands for an element: its tag, or an ordinary element with that name in its
 * class or `data-sage`.
 */
export const selectorOf = (tag: string): string => `${tag},.${tag},[data-sage=${tag.slice(5)}]`;

/** The attributes that an element observes. */
export const observedAttributesOf = (tag: string): readonly string[] =>
  (customElements.get(tag) as Partial<{ observedAttributes: string[] }> | undefined)?.observedAttributes ??
  [];
