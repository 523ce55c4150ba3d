import { markHost } from './marks.js';
import { contentHostOf } from './content-host.js';

const statesOf = new WeakMap<HTMLElement, CustomStateSet>();

/**
 * An element's custom states, for `:state()`. An element allows only one call of `attachInternals()`, so all
 * our code gets the states here.
 */
export function customStatesOf(element: HTMLElement): CustomStateSet {
  const states = statesOf.get(element) ?? element.attachInternals().states;
  statesOf.set(element, states);
  return states;
}

/** Sets or removes a custom state on a widget, for sagebrush.css. On a hook, sets a mark instead. */
export function setState(widget: HTMLElement, state: string, isOn: boolean): void {
  // Do not attach internals to remove a state: most widgets never have one.
  const states = isOn ? customStatesOf(widget) : statesOf.get(widget);
  if (!states || states.has(state) === isOn) return;
  if (isOn) states.add(state);
  else states.delete(state);
  const contentHost = contentHostOf(widget);
  if (contentHost !== widget) markHost(contentHost, state, isOn);
}
