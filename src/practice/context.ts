import type { Context, ContextCallback } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Service } from './services.js';
import type { State } from './states.js';

/** The facts that an author states about a practice, frozen. Its addresses have been checked. */
export interface Practice {
  /** The practice's name. */
  readonly name?: string;
  /** The page where people book a consultation. */
  readonly bookUrl?: string;
  /** The phone number as written. */
  readonly phone?: string;
  /** The states where the practice is licensed. */
  readonly states: readonly State[];
  /** The kinds of care that the practice offers. */
  readonly services: readonly Service[];
  /** The page for readers in states that the practice does not serve. */
  readonly outsideUrl?: string;
}

type Key<Value> = Context<unknown, Value>;

/**
 * The event types of `@lit/context`. We dispatch the same events, so its providers and consumers work with
 * ours.
 */
type AnyContextEvent = HTMLElementEventMap['context-request' | 'context-provider'] & {
  /** Set by our `Provider` when it answers the request. */
  provider?: unknown;
};

/**
 * A registered symbol, so that two copies of the library on one page share the practice. The digit is the
 * major version of this contract.
 */
export const practiceContext = Symbol.for('sagebrush-widgets/practice/1') as unknown as Key<
  Practice | undefined
>;

/** Dispatches a context event from an element. It bubbles through shadow roots to the elements around it. */
function dispatchContextEvent(
  name: string,
  contextTarget: Element,
  context: unknown,
  properties?: object,
): AnyContextEvent {
  const event = new Event(name, { bubbles: true, composed: true });
  contextTarget.dispatchEvent(Object.assign(event, { context, contextTarget, ...properties }));
  return event as AnyContextEvent;
}

/**
 * Requests a context from the nearest provider. With `subscribe`, the callback also receives every later
 * value.
 */
export function requestContext<Value>(
  element: Element,
  context: Key<Value>,
  callback: ContextCallback<Value>,
  subscribe = false,
): AnyContextEvent {
  return dispatchContextEvent('context-request', element, context, { callback, subscribe });
}

/**
 * Caches, by context, the parent node of the last widget that asked and the provider that answered, if any.
 * Siblings of that widget have the same provider. The cache is cleared in the next microtask.
 */
const providerCache = new Map<unknown, readonly [place: Node | null, provider: unknown]>();

/**
 * Provides a value to the elements inside its host, like `ContextProvider` of `@lit/context`, in fewer bytes.
 */
export class Provider<Value> implements ReactiveController {
  readonly #subscribers = new Map<ContextCallback<Value>, { consumer: Element; unsubscribe(): void }>();

  constructor(
    readonly host: HTMLElement & Partial<Pick<ReactiveElement, 'addController'>>,
    readonly context: Key<Value>,
    public value: Value,
  ) {
    host.addEventListener('context-request', this);
    host.addEventListener('context-provider', this);
    host.addController?.(this);
  }

  hostConnected(): void {
    this.announce();
  }

  /** Tells the providers and consumers around the host that this provider is new. */
  announce(): void {
    providerCache.clear();
    dispatchContextEvent('context-provider', this.host, this.context);
  }

  setValue(value: Value): void {
    if (value === this.value) return;
    this.value = value;
    for (const [callback, { unsubscribe }] of this.#subscribers) callback(value, unsubscribe);
  }

  handleEvent(event: AnyContextEvent): void {
    const consumer = event.contextTarget ?? event.composedPath()[0];
    if (event.context !== this.context || consumer === this.host) return;
    event.stopPropagation();
    const subscribers = this.#subscribers;
    if (!('callback' in event)) {
      // A nearer provider was added: let our subscribers ask again, so that those inside it subscribe to it.
      for (const [callback, { consumer }] of [...subscribers])
        requestContext(consumer, this.context, callback, true);
      return;
    }
    const callback = event.callback as ContextCallback<Value>;
    if (event.subscribe) this.subscribe(consumer, callback);
    else callback(this.value);
    event.provider = this;
  }

  /** Passes the value to an element now and each time it changes. */
  subscribe(consumer: Element, callback: ContextCallback<Value>): void {
    const subscribers = this.#subscribers;
    if (!subscribers.has(callback))
      subscribers.set(callback, { consumer, unsubscribe: () => subscribers.delete(callback) });
    callback(this.value, subscribers.get(callback)!.unsubscribe);
  }
}

/**
 * All consumers on the page. They share one listener: with one each, inserting many widgets would be slow.
 */
const consumers = new Set<Pick<NearestConsumer<unknown>, 'requestAgain'>>();

globalThis.document?.addEventListener('context-provider', (event) => {
  providerCache.clear();
  const { context } = event as HTMLElementEventMap['context-provider'];
  for (const consumer of consumers) consumer.requestAgain(context);
});

/**
 * Gives a widget the value of the nearest provider; `undefined` if there is no provider around it.
 *
 * A widget may be upgraded before its practice, so it asks again when a provider appears. Lit's own consumer
 * does not.
 */
export class NearestConsumer<Value> implements ReactiveController {
  value?: Value | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(
    protected readonly host: ReactiveElement,
    readonly context: Key<Value>,
  ) {
    // A connected host asks at once. A subclass adds itself when its own fields exist.
    if (new.target === NearestConsumer) host.addController(this);
  }

  hostConnected(): void {
    // A widget that was moved out of its practice must forget the old value.
    this.value = undefined;
    consumers.add(this);
    this.#request();
  }

  hostDisconnected(): void {
    consumers.delete(this);
    providerCache.clear();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /**
   * Called when a provider announces itself. Does nothing if a provider already serves this widget: that
   * provider passes it on to a nearer one by itself.
   */
  requestAgain(context: unknown): void {
    if (context === this.context && !this.#unsubscribe && this.host.isConnected) this.#request();
  }

  #request(): void {
    const { host, context } = this;
    const parent = host.assignedSlot ?? host.parentNode;
    const cached = providerCache.get(context);
    if (cached?.[0] === parent) {
      (cached[1] as Provider<Value> | undefined)?.subscribe(host, this.#receive);
      return;
    }
    const { provider } = requestContext(host, context, this.#receive, true);
    // Do not cache another library's provider: it must receive the request of every widget.
    if (this.#unsubscribe && !(provider instanceof Provider)) return;
    if (!providerCache.size) queueMicrotask(() => providerCache.clear());
    providerCache.set(context, [parent, provider]);
  }

  /** Receives every value. A nearer provider may take over from the current one. */
  readonly #receive = (value: Value, unsubscribe?: () => void): void => {
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    if (this.value === value) return;
    this.value = value;
    this.host.requestUpdate();
    this.changed?.(value);
  };

  protected changed?(value: Value): void;
}
