import { NearestConsumer, Provider } from './context.js';
import { findState } from './states.js';

const cancelableInit = { bubbles: true, composed: true, cancelable: true };
const choicesContext = /* @__PURE__ */ Symbol.for("sagebrush-widgets/choices/1");
function choiceFrom({ detail }, chooser) {
  const { state, service, served, name, services } = detail ?? {};
  if (service !== void 0) return { service: service ?? void 0 };
  if (!state) return state === null ? { state: void 0 } : {};
  return {
    state: {
      state,
      name: name ?? findState(state)?.name ?? state,
      served: served ?? null,
      services,
      chooser
    }
  };
}
function applyChoice(before, event, change) {
  if (!event.defaultPrevented) return { ...before, ...change };
  const { state } = before;
  return state && state.state === change.state?.state && state.chooser === change.state.chooser ? { ...before, state: { ...state, served: null, services: void 0 } } : before;
}
const none = Object.freeze({});
const handled = /* @__PURE__ */ new WeakSet();
const providers = /* @__PURE__ */ new WeakMap();
const moveCallbacks = /* @__PURE__ */ new WeakMap();
class ChoicesProvider extends Provider {
  #onChange;
  /** @param onChange is called after a choice was made */
  constructor(host, onChange) {
    super(host, choicesContext, Object.freeze({}));
    providers.set(this.value, this);
    this.#onChange = onChange;
    listenForChoices(host, (event) => this.handle(event));
  }
  handle(event) {
    if (handled.has(event)) return;
    handled.add(event);
    const chooser = event.composedPath()[0];
    const change = choiceFrom(event, chooser);
    queueMicrotask(() => {
      const choices = applyChoice(this.value, event, change);
      if (choices === this.value) return;
      this.keep(choices);
      moveCallbacks.set(chooser, () => this.keep({ ...this.value }));
    });
  }
  /** Keeps these choices and provides them to the widgets. */
  keep(choices) {
    providers.set(Object.freeze(choices), this);
    this.setValue(choices);
    this.#onChange();
  }
}
function listenForChoices(element, handle) {
  element.addEventListener("sage-state-choose", handle);
  element.addEventListener("sage-service-choose", handle);
}
class ReaderChoices extends NearestConsumer {
  #own = none;
  constructor(host) {
    super(host, choicesContext);
    host.addController(this);
  }
  changed(value) {
    const own = this.#own;
    if (!value || own === none) return;
    this.#own = none;
    const provider = providers.get(value);
    queueMicrotask(() => provider?.keep({ ...provider.value, ...own }));
  }
  hostConnected() {
    super.hostConnected();
    this.#handleMove();
  }
  hostDisconnected() {
    super.hostDisconnected();
    this.#handleMove();
  }
  /** Waits for a microtask, because a widget that is moved within the page is disconnected for a moment. */
  #handleMove() {
    const callback = moveCallbacks.get(this.host);
    if (callback) queueMicrotask(callback);
  }
  get current() {
    return this.value ?? this.#own;
  }
  /**
   * Dispatches the event, which the page can cancel, and renders the host again. Returns whether the choice
   * was allowed.
   */
  choose(event) {
    const allowed = this.host.dispatchEvent(event);
    if (!this.value) this.#own = applyChoice(this.#own, event, choiceFrom(event, this.host));
    this.host.requestUpdate();
    return allowed;
  }
}

export { ChoicesProvider, ReaderChoices, cancelableInit, choicesContext, listenForChoices };
