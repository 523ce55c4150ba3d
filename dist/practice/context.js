const practiceContext = /* @__PURE__ */ Symbol.for("sagebrush-widgets/practice/1");
function dispatchContextEvent(name, contextTarget, context, properties) {
  const event = new Event(name, { bubbles: true, composed: true });
  contextTarget.dispatchEvent(Object.assign(event, { context, contextTarget, ...properties }));
  return event;
}
function requestContext(element, context, callback, subscribe = false) {
  return dispatchContextEvent("context-request", element, context, { callback, subscribe });
}
const providerCache = /* @__PURE__ */ new Map();
class Provider {
  constructor(host, context, value) {
    this.host = host;
    this.context = context;
    this.value = value;
    host.addEventListener("context-request", this);
    host.addEventListener("context-provider", this);
    host.addController?.(this);
  }
  #subscribers = /* @__PURE__ */ new Map();
  hostConnected() {
    this.announce();
  }
  /** Tells the providers and consumers around the host that this provider is new. */
  announce() {
    providerCache.clear();
    dispatchContextEvent("context-provider", this.host, this.context);
  }
  setValue(value) {
    if (value === this.value) return;
    this.value = value;
    for (const [callback, { unsubscribe }] of this.#subscribers) callback(value, unsubscribe);
  }
  handleEvent(event) {
    const consumer = event.contextTarget ?? event.composedPath()[0];
    if (event.context !== this.context || consumer === this.host) return;
    event.stopPropagation();
    const subscribers = this.#subscribers;
    if (!("callback" in event)) {
      for (const [callback2, { consumer: consumer2 }] of [...subscribers])
        requestContext(consumer2, this.context, callback2, true);
      return;
    }
    const callback = event.callback;
    if (event.subscribe) this.subscribe(consumer, callback);
    else callback(this.value);
    event.provider = this;
  }
  /** Passes the value to an element now and each time it changes. */
  subscribe(consumer, callback) {
    const subscribers = this.#subscribers;
    if (!subscribers.has(callback))
      subscribers.set(callback, { consumer, unsubscribe: () => subscribers.delete(callback) });
    callback(this.value, subscribers.get(callback).unsubscribe);
  }
}
const consumers = /* @__PURE__ */ new Set();
globalThis.document?.addEventListener("context-provider", (event) => {
  providerCache.clear();
  const { context } = event;
  for (const consumer of consumers) consumer.requestAgain(context);
});
class NearestConsumer {
  constructor(host, context) {
    this.host = host;
    this.context = context;
    if (new.target === NearestConsumer) host.addController(this);
  }
  #unsubscribe;
  hostConnected() {
    this.value = void 0;
    consumers.add(this);
    this.#request();
  }
  hostDisconnected() {
    consumers.delete(this);
    providerCache.clear();
    this.#unsubscribe?.();
    this.#unsubscribe = void 0;
  }
  /**
   * Called when a provider announces itself. Does nothing if a provider already serves this widget: that
   * provider passes it on to a nearer one by itself.
   */
  requestAgain(context) {
    if (context === this.context && !this.#unsubscribe && this.host.isConnected) this.#request();
  }
  #request() {
    const { host, context } = this;
    const parent = host.assignedSlot ?? host.parentNode;
    const cached = providerCache.get(context);
    if (cached?.[0] === parent) {
      cached[1]?.subscribe(host, this.#receive);
      return;
    }
    const { provider } = requestContext(host, context, this.#receive, true);
    if (this.#unsubscribe && !(provider instanceof Provider)) return;
    if (!providerCache.size) queueMicrotask(() => providerCache.clear());
    providerCache.set(context, [parent, provider]);
  }
  /** Receives every value. A nearer provider may take over from the current one. */
  #receive = (value, unsubscribe) => {
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    if (this.value === value) return;
    this.value = value;
    this.host.requestUpdate();
    this.changed?.(value);
  };
}

export { NearestConsumer, Provider, practiceContext, requestContext };
