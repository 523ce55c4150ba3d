import type { Context, ContextCallback } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Service } from './services.js';
import type { State } from './states.js';

/** What an author states of a practice, checked once and frozen. Addresses have been screened. */
export interface Practice {
  /** The practice's name. */
  readonly name?: string;
  /** Where a consultation is booked. */
  readonly bookUrl?: string;
  /** The telephone number as written. */
  readonly phone?: string;
  /** Where the practice may practise. */
  readonly states: readonly State[];
  /** The kinds of care offered. */
  readonly services: readonly Service[];
  /** Where readers elsewhere are sent. */
  readonly outsideUrl?: string;
}

type Key<Value> = Context<unknown, Value>;

/** The events of `@lit/context`, so that its providers and consumers understand ours. */
type AnyContextEvent = HTMLElementEventMap['context-request' | 'context-provider'] & {
  /** The provider of ours that answered. */
  provider?: unknown;
};

/** A registered symbol, so that two copies of the library on one page share the practice; the digit is its major. */
export const practiceContext = Symbol.for('sagebrush-widgets/practice/1') as unknown as Key<
  Practice | undefined
>;

/** Dispatches an event about a context from an element, to those around it. */
function send(name: string, contextTarget: Element, context: unknown, more?: object): AnyContextEvent {
  const event = new Event(name, { bubbles: true, composed: true });
  contextTarget.dispatchEvent(Object.assign(event, { context, contextTarget, ...more }));
  return event as AnyContextEvent;
}

/** Asks the nearest provider; with `subscribe`, also for every later value. */
export function ask<Value>(
  element: Element,
  context: Key<Value>,
  callback: ContextCallback<Value>,
  subscribe = false,
): AnyContextEvent {
  return send('context-request', element, context, { callback, subscribe });
}

/** In this task: the provider that answered a widget, if any, by context. What stands beside the widget has it too. */
const found = new Map<unknown, readonly [place: Node | null, provider: unknown]>();

/** Provides a value to what is inside an element, as the `ContextProvider` of `@lit/context` does, in fewer bytes. */
export class Provider<Value> implements ReactiveController {
  readonly #subscribers = new Map<ContextCallback<Value>, { asker: Element; unsubscribe(): void }>();

  constructor(
    readonly host: HTMLElement & Partial<Pick<ReactiveElement, 'addController'>>,
    readonly context: Key<Value>,
    public value: Value,
  ) {
    host.addEventListener('context-request', this);
    host.addEventListener('context-provider', this);
    host.addController?.(this);
  }

  /** Tells those around it that there is a provider now. */
  hostConnected(): void {
    found.clear();
    send('context-provider', this.host, this.context);
  }

  setValue(value: Value): void {
    if (value === this.value) return;
    this.value = value;
    for (const [callback, { unsubscribe }] of this.#subscribers) callback(value, unsubscribe);
  }

  handleEvent(event: AnyContextEvent): void {
    const asker = event.contextTarget ?? event.composedPath()[0];
    if (event.context !== this.context || asker === this.host) return;
    event.stopPropagation();
    const subscribers = this.#subscribers;
    if (!('callback' in event)) {
      // A nearer provider came: those inside it are to be its own.
      for (const [callback, { asker }] of [...subscribers]) ask(asker, this.context, callback, true);
      return;
    }
    const callback = event.callback as ContextCallback<Value>;
    if (event.subscribe) this.serve(asker, callback);
    else callback(this.value);
    event.provider = this;
  }

  /** Hands the value to an element, now and each time it changes. */
  serve(asker: Element, callback: ContextCallback<Value>): void {
    const subscribers = this.#subscribers;
    if (!subscribers.has(callback))
      subscribers.set(callback, { asker, unsubscribe: () => subscribers.delete(callback) });
    callback(this.value, subscribers.get(callback)!.unsubscribe);
  }
}

/** All of the page. They share one listener: one each would make many widgets slow to insert. */
const consumers = new Set<Pick<NearestConsumer<unknown>, 'askAgain'>>();

const askAgain = (event: Event): void => {
  const { context } = event as HTMLElementEventMap['context-provider'];
  found.clear();
  for (const consumer of consumers) consumer.askAgain(context);
};

/**
 * Gives a widget what the nearest provider knows, and `undefined` where no provider is around it.
 *
 * A widget may be upgraded before its practice: it asks again when a provider appears. Lit's own consumer does not.
 */
export class NearestConsumer<Value> implements ReactiveController {
  value?: Value | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(
    protected readonly host: ReactiveElement,
    readonly context: Key<Value>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // A widget that was moved out of its practice must forget it.
    this.value = undefined;
    consumers.add(this);
    // Again for each: the same listener is added only once.
    document.addEventListener('context-provider', askAgain);
    this.#ask();
  }

  hostDisconnected(): void {
    consumers.delete(this);
    found.clear();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** After a provider of a context came. One that serves a widget already hands it over to a nearer one by itself. */
  askAgain(context: unknown): void {
    if (context === this.context && !this.#unsubscribe && this.host.isConnected) this.#ask();
  }

  #ask(): void {
    const { host, context } = this;
    const place = host.assignedSlot ?? host.parentNode;
    const near = found.get(context);
    if (near?.[0] === place) {
      (near[1] as Provider<Value> | undefined)?.serve(host, this.#take);
      return;
    }
    const { provider } = ask(host, context, this.#take, true);
    // A provider of another library is to hear of each widget.
    if (this.#unsubscribe && !(provider instanceof Provider)) return;
    if (!found.size) queueMicrotask(() => found.clear());
    found.set(context, [place, provider]);
  }

  /** Called for each answer: a nearer provider may take over from another one. */
  readonly #take = (value: Value, unsubscribe?: () => void): void => {
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    if (this.value === value) return;
    this.value = value;
    this.host.requestUpdate();
    this.changed?.(value);
  };

  protected changed?(value: Value): void;
}
