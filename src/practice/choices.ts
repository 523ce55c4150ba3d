import type { Context } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { NearestConsumer, Provider } from './context.js';
import { findState } from './states.js';

/** A state that a reader chose, and what the widget in which they did so can say of it. */
export interface ChosenState {
  /** The USPS code or ISO 3166-2 code, else the name as the author wrote it. */
  readonly state: string;
  readonly name: string;
  /** Whether the practice may practise there; `null` where nothing can be claimed. */
  readonly served: boolean | null;
  /** The kinds of care for which it may, where those are not all. */
  readonly services?: readonly string[];
  /** The widget in which it was chosen, and can be changed. */
  readonly chooser: HTMLElement;
}

/** What a reader chose. It lives in memory alone. */
export interface Choices {
  readonly state?: ChosenState;
  /** A kind of care. */
  readonly service?: string;
}

/** What `sage-state-choose` says. */
export type StateChooseEvent = CustomEvent<{
  state: string | null;
  served: boolean | null;
  name?: string;
  services?: readonly string[];
}>;

/** What `sage-service-choose` says: the kind of care, or `null` where the choice was undone. */
export type ServiceChooseEvent = CustomEvent<{ service: string | null }>;

/** The two by which a choice goes up. */
export type ChoiceEvent = StateChooseEvent | ServiceChooseEvent;

/** What every event has that asks the page, which may say no. */
export const asking = { bubbles: true, composed: true, cancelable: true };

/** Like that of the practice. */
export const choicesContext = Symbol.for('sagebrush-widgets/choices/1') as unknown as Context<
  unknown,
  Choices | undefined
>;

/** What an event changes. Anyone may send one: what is not understood changes nothing. */
function changeIn({ detail }: ChoiceEvent, chooser: EventTarget): Choices {
  const { state, service, served, name, services } = (detail ?? {}) as Partial<
    StateChooseEvent['detail'] & ServiceChooseEvent['detail']
  >;
  if (service !== undefined) return { service: service ?? undefined };
  if (!state) return state === null ? { state: undefined } : {};
  return {
    state: {
      state,
      name: name ?? findState(state)?.name ?? state,
      served: served ?? null,
      services,
      chooser: chooser as HTMLElement,
    },
  };
}

/**
 * The choices after an event. Where the page refuses news of a state that stays chosen, the earlier claim no longer
 * holds either: then nothing is claimed.
 */
function after(before: Choices, event: ChoiceEvent, change: Choices): Choices {
  if (!event.defaultPrevented) return { ...before, ...change };
  const { state } = before;
  return state && state.state === change.state?.state && state.chooser === change.state.chooser
    ? { ...before, state: { ...state, served: null, services: undefined } }
    : before;
}

/** Nothing was chosen. */
const none: Choices = Object.freeze({});

const taken = new WeakSet<Event>();

/** Who keeps these choices. A widget that had something chosen before hands it over, and asks the page no second time. */
const keepers = new WeakMap<Choices, ChoicesProvider>();

/** What is to be done when a widget in which something was chosen has left the page or come back. */
const afterMove = new WeakMap<EventTarget, () => void>();

/** Keeps what readers choose in a part of the page, and hands it down again. The nearest one takes a choice. */
export class ChoicesProvider extends Provider<Choices | undefined> {
  readonly #changed: () => void;

  /** @param changed is called when a choice was made */
  constructor(host: HTMLElement, changed: () => void) {
    super(host, choicesContext, Object.freeze({}));
    keepers.set(this.value!, this);
    this.#changed = changed;
    listen(host, (event) => this.take(event));
  }

  take(event: ChoiceEvent): void {
    if (taken.has(event)) return;
    taken.add(event);
    const chooser = event.composedPath()[0]!;
    const change = changeIn(event, chooser);
    // Whoever listens further out may still say no; a microtask comes after all of them.
    queueMicrotask(() => {
      const choices = after(this.value!, event, change);
      if (choices === this.value) return;
      this.keep(choices);
      // "Change state" is offered only while that can be done.
      afterMove.set(chooser, () => this.keep({ ...this.value }));
    });
  }

  /** Keeps these choices, and hands them down. */
  keep(choices: Choices): void {
    keepers.set(Object.freeze(choices), this);
    this.setValue(choices);
    this.#changed();
  }
}

/** Calls `take` for each choice that is made in an element. */
export function listen(element: HTMLElement, take: (event: ChoiceEvent) => void): void {
  element.addEventListener('sage-state-choose', take);
  element.addEventListener('sage-service-choose', take);
}

/**
 * What the reader chose, as a widget sees it: in its practice, else in the widget alone.
 *
 * What was chosen before there was a practice is told to the first one that comes.
 */
export class ReaderChoices extends NearestConsumer<Choices | undefined> {
  #own = none;

  constructor(host: ReactiveElement) {
    super(host, choicesContext);
  }

  protected override changed(value: Choices | undefined): void {
    const own = this.#own;
    if (!value || own === none) return;
    this.#own = none;
    const keeper = keepers.get(value);
    // After those who are being told have been.
    queueMicrotask(() => keeper?.keep({ ...keeper.value, ...own }));
  }

  override hostConnected(): void {
    super.hostConnected();
    this.#moved();
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#moved();
  }

  /** A widget that is moved within the page leaves it for a moment. */
  #moved(): void {
    const tell = afterMove.get(this.host);
    if (tell) queueMicrotask(tell);
  }

  get current(): Choices {
    return this.value ?? this.#own;
  }

  /** Asks the page whether this may be chosen. Returns whether it may. The host renders again. */
  choose(event: ChoiceEvent): boolean {
    const allowed = this.host.dispatchEvent(event);
    if (!this.value) this.#own = after(this.#own, event, changeIn(event, this.host));
    this.host.requestUpdate();
    return allowed;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'sage-state-choose': StateChooseEvent;
    'sage-service-choose': ServiceChooseEvent;
  }
}
