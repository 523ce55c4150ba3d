const known = new WeakMap<HTMLElement, CustomStateSet>();

/** An element's custom states, for `:state()`. They can be asked for only once of an element, and here by everyone. */
export function customStatesOf(element: HTMLElement): CustomStateSet {
  const states = known.get(element) ?? element.attachInternals().states;
  known.set(element, states);
  return states;
}
