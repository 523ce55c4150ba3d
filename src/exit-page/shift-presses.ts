/** How long one press may take to come after another: milliseconds, as GOV.UK's component has it. */
const patience = 5000;

const types = ['keydown', 'keyup', 'pointerdown'];

/**
 * Counts how often Shift is pressed alone. With another key or with the pointer it makes a capital letter or a
 * selection: the count then begins again. Three presses are fewer than the five at which Windows offers Sticky Keys;
 * where these are on, Shift is let go before the letter comes, and that begins the count again too.
 */
export class ShiftPresses implements EventListenerObject {
  /** The one that listens. */
  static #current?: ShiftPresses;

  /** How often it was pressed. */
  count = 0;

  readonly #changed: () => void;
  #isAlone = false;
  #timer?: ReturnType<typeof setTimeout>;

  /** @param changed is called when the count has changed */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Begins to listen, before anything in the page can keep a key to itself. It goes on where another one was. */
  listen(): void {
    for (const type of types) document.addEventListener(type, this, true);
    const before = ShiftPresses.#current;
    ShiftPresses.#current = this;
    if (!before) return;
    this.#isAlone = before.#isAlone;
    const { count } = before;
    before.forget();
    if (count) this.#set(count);
  }

  forget(): void {
    for (const type of types) document.removeEventListener(type, this, true);
    this.#set(0);
  }

  handleEvent({ type, key }: Event & Partial<KeyboardEvent>): void {
    const isShift = key === 'Shift';
    if (type === 'keyup') {
      if (isShift && this.#isAlone) this.#set(this.count + 1);
      return;
    }
    this.#isAlone = isShift;
    if (!isShift && this.count) this.#set(0);
  }

  #set(count: number): void {
    clearTimeout(this.#timer);
    this.count = count;
    if (count) this.#timer = setTimeout(() => this.#set(0), patience);
    this.#changed();
  }
}
