import { markSource } from './marks.js';
import { sourceOf } from './source.js';

const known = new WeakMap<HTMLElement, CustomStateSet>();

/** An element's custom states, for `:state()`. They can be asked for only once of an element, and here by everyone. */
export function customStatesOf(element: HTMLElement): CustomStateSet {
  const states = known.get(element) ?? element.attachInternals().states;
  known.set(element, states);
  return states;
}

/** Says something of a widget for sagebrush.css: by a state of the element; on a hook, by a mark. */
export function setState(widget: HTMLElement, state: string, isOn: boolean): void {
  // Most widgets never have one.
  const states = isOn ? customStatesOf(widget) : known.get(widget);
  if (!states || states.has(state) === isOn) return;
  if (isOn) states.add(state);
  else states.delete(state);
  const source = sourceOf(widget);
  if (source !== widget) markSource(source, state, isOn);
}
