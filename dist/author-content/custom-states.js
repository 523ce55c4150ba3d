import { markHost } from './marks.js';
import { contentHostOf } from './content-host.js';

const statesOf = /* @__PURE__ */ new WeakMap();
function customStatesOf(element) {
  const states = statesOf.get(element) ?? element.attachInternals().states;
  statesOf.set(element, states);
  return states;
}
function setState(widget, state, isOn) {
  const states = isOn ? customStatesOf(widget) : statesOf.get(widget);
  if (!states || states.has(state) === isOn) return;
  if (isOn) states.add(state);
  else states.delete(state);
  const contentHost = contentHostOf(widget);
  if (contentHost !== widget) markHost(contentHost, state, isOn);
}

export { customStatesOf, setState };
