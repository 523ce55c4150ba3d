import type { Context } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { NearestConsumer, Provider } from './context.js';
import { findState } from './states.js';

/** The state that a reader chose, and what the widget in which they chose it knows about it. */
export interface ChosenState {
  /** The USPS or ISO 3166-2 code, else the name as the author wrote it. */
  readonly state: string;
  readonly name: string;
  /** Whether the practice can see clients there; `null` if the widget cannot tell. */
  readonly served: boolean | null;
  /** The kinds of care that the practice may offer there, if that is not all of them. */
  readonly services?: readonly string[];
  /** The widget in which the reader chose it and can change it. */
  readonly chooser: HTMLElement;
}

/** What a reader chose. Kept in memory only. */
export interface Choices {
  readonly state?: ChosenState;
  /** A kind of care. */
  readonly service?: string;
}

/**
 * The `sage-state-choose` event. `state` is the chosen state's code, or its name if it has none; `null` if the choice was
 * undone. `served` is `null` if nothing can be claimed. `services` lists the kinds of care if not all are available there.
 */
export type StateChooseEvent = CustomEvent<{
  state: string | null;
  served: boolean | null;
  name?: string;
  services?: readonly string[];
}>;

/** The `sage-service-choose` event. `service` is the kind of care, or `null` if the choice was undone. */
export type ServiceChooseEvent = CustomEvent<{ service: string | null }>;

/** The two events that report a choice. */
export type ChoiceEvent = StateChooseEvent | ServiceChooseEvent;

/** Options of events that the page can cancel to refuse a choice. */
export const cancelableInit = { bubbles: true, composed: true, cancelable: true };

/** A registered symbol, for the same reason as `practiceContext`. */
export const choicesContext = Symbol.for('sagebrush-widgets/choices/1') as unknown as Context<
  unknown,
  Choices | undefined
>;

/**
 * Returns the change that an event asks for. Any code on the page can dispatch these events, so details that
 * we do not understand change nothing.
 */
function choiceFrom({ detail }: ChoiceEvent, chooser: EventTarget): Choices {
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
 * Returns the choices after an event.
 *
 * If the page cancels an event that updates the state already chosen in the same widget, the earlier claim no
 * longer holds either. The state stays chosen, and nothing is claimed about it.
 */
function applyChoice(before: Choices, event: ChoiceEvent, change: Choices): Choices {
  if (!event.defaultPrevented) return { ...before, ...change };
  const { state } = before;
  return state && state.state === change.state?.state && state.chooser === change.state.chooser
    ? { ...before, state: { ...state, served: null, services: undefined } }
    : before;
}

const none: Choices = Object.freeze({});

const handled = new WeakSet<Event>();

/**
 * The provider that keeps each set of choices. With it, a widget hands over a choice that was made before
 * there was a provider, without asking the page a second time.
 */
const providers = new WeakMap<Choices, ChoicesProvider>();

/** By widget: what to run when a widget in which the reader made a choice is disconnected or connected again. */
const moveCallbacks = new WeakMap<EventTarget, () => void>();

/**
 * Keeps what the reader chooses inside its host, and provides it to the widgets there. Only the nearest
 * provider handles a choice.
 */
export class ChoicesProvider extends Provider<Choices | undefined> {
  readonly #onChange: () => void;

  /** @param onChange is called after a choice was made */
  constructor(host: HTMLElement, onChange: () => void) {
    super(host, choicesContext, Object.freeze({}));
    providers.set(this.value!, this);
    this.#onChange = onChange;
    listenForChoices(host, (event) => this.handle(event));
  }

  handle(event: ChoiceEvent): void {
    if (handled.has(event)) return;
    handled.add(event);
    const chooser = event.composedPath()[0]!;
    const change = choiceFrom(event, chooser);
    // Listeners further out can still cancel the event. A microtask runs after all of them.
    queueMicrotask(() => {
      const choices = applyChoice(this.value!, event, change);
      if (choices === this.value) return;
      this.keep(choices);
      // Widgets show "Change state" only while the chooser is usable: let them render again when it leaves or
      // comes back.
      moveCallbacks.set(chooser, () => this.keep({ ...this.value }));
    });
  }

  /** Keeps these choices and provides them to the widgets. */
  keep(choices: Choices): void {
    providers.set(Object.freeze(choices), this);
    this.setValue(choices);
    this.#onChange();
  }
}

/** Calls `handle` for each choice that is made inside an element. */
export function listenForChoices(element: HTMLElement, handle: (event: ChoiceEvent) => void): void {
  element.addEventListener('sage-state-choose', handle);
  element.addEventListener('sage-service-choose', handle);
}

/**
 * The reader's choices as a widget sees them: those of its practice, else those made in this widget alone.
 *
 * Choices that were made before there was a practice are handed to the first one that appears.
 */
export class ReaderChoices extends NearestConsumer<Choices | undefined> {
  #own = none;

  constructor(host: ReactiveElement) {
    super(host, choicesContext);
    host.addController(this);
  }

  protected override changed(value: Choices | undefined): void {
    const own = this.#own;
    if (!value || own === none) return;
    this.#own = none;
    const provider = providers.get(value);
    // Wait until the current value has reached all subscribers.
    queueMicrotask(() => provider?.keep({ ...provider.value, ...own }));
  }

  override hostConnected(): void {
    super.hostConnected();
    this.#handleMove();
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    this.#handleMove();
  }

  /** Waits for a microtask, because a widget that is moved within the page is disconnected for a moment. */
  #handleMove(): void {
    const callback = moveCallbacks.get(this.host);
    if (callback) queueMicrotask(callback);
  }

  get current(): Choices {
    return this.value ?? this.#own;
  }

  /**
   * Dispatches the event, which the page can cancel, and renders the host again. Returns whether the choice
   * was allowed.
   */
  choose(event: ChoiceEvent): boolean {
    const allowed = this.host.dispatchEvent(event);
    if (!this.value) this.#own = applyChoice(this.#own, event, choiceFrom(event, this.host));
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
