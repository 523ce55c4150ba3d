import { ContextEvent, createContext, type Context } from '@lit/context';
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

/** A registered symbol, so that two copies of the library on one page share the practice; the digit is its major. */
export const practiceContext = createContext<Practice | undefined>(
  Symbol.for('sagebrush-widgets/practice/1'),
);

/** All of the page. They share one listener: one each would make many widgets slow to insert. */
const consumers = new Set<Pick<NearestConsumer<unknown>, 'askAgain'>>();

const askAgain = (event: Event): void => {
  const { context } = event as HTMLElementEventMap['context-provider'];
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
    readonly context: Context<unknown, Value>,
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
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** After a provider of a context came. One that serves a widget already hands it over to a nearer one by itself. */
  askAgain(context: unknown): void {
    if (context === this.context && !this.#unsubscribe && this.host.isConnected) this.#ask();
  }

  #ask(): void {
    this.host.dispatchEvent(new ContextEvent(this.context, this.host, this.#take, true));
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
