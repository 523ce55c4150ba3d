import { ContextConsumer, createContext, type Context } from '@lit/context';
import type { ReactiveElement } from 'lit';
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

/**
 * Hands what the nearest provider knows to a widget, and nothing where it stands outside of every one.
 *
 * A widget may be upgraded before the practice that serves it: it asks again when a provider appears.
 */
export class NearestConsumer<Value> extends ContextConsumer<Context<unknown, Value>, ReactiveElement> {
  readonly #ask = () => this.host.isConnected && super.hostConnected();

  constructor(
    host: ReactiveElement,
    context: Context<unknown, Value>,
    callback: (value: Value) => void = () => {},
  ) {
    super(host, { context, callback, subscribe: true });
  }

  override hostConnected(): void {
    // A widget that was moved out of its practice must not go on speaking for it.
    this.value = undefined;
    document.addEventListener('context-provider', this.#ask);
    this.#ask();
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    document.removeEventListener('context-provider', this.#ask);
  }
}
