/** How long one press may take to come after another: milliseconds, as GOV.UK's component has it. */
const patience = 5000;

const types = ['keydown', 'keyup', 'pointerdown'];

/**
 * Counts how often Shift is pressed alone, as GOV.UK's component does, in a text field too: a reader who is afraid may be
 * anywhere on the page. With another key or with the pointer it makes a capital letter or a selection: the count then
 * begins again. Three presses are fewer than the five at which Windows offers Sticky Keys;
 * where these are on, Shift is let go before the letter comes, and that begins the count again too.
 */
export class ShiftPresses implements EventListenerObject {
  /** The one that listens. */
  static #current?: ShiftPresses;

  readonly #changed: (count: number) => void;
  #count = 0;
  #isAlone = false;
  #timer?: ReturnType<typeof setTimeout>;

  /** @param changed is given the new count: 0 after another key or the pointer, -1 for a while after the time ran out */
  constructor(changed: (count: number) => void) {
    this.#changed = changed;
  }

  /** Begins to listen, before anything in the page can keep a key to itself. It goes on where another one was. */
  listen(): void {
    for (const type of types) document.addEventListener(type, this, true);
    const before = ShiftPresses.#current;
    ShiftPresses.#current = this;
    if (!before || before === this) return;
    this.#isAlone = before.#isAlone;
    const count = before.#count;
    before.forget();
    if (count > 0) this.#set(count);
  }

  forget(): void {
    for (const type of types) document.removeEventListener(type, this, true);
    this.#set(0);
  }

  handleEvent({ type, key, shiftKey, ctrlKey, altKey, metaKey }: Event & Partial<KeyboardEvent>): void {
    const isShift = key === 'Shift';
    if (type === 'keyup') {
      // Both Shift keys together are one press, which ends when neither is down.
      if (!isShift || !this.#isAlone || shiftKey) return;
      this.#isAlone = false;
      this.#set(Math.max(this.#count, 0) + 1);
      return;
    }
    this.#isAlone = isShift && !(ctrlKey || altKey || metaKey);
    if (!this.#isAlone && this.#count > 0) this.#set(0);
  }

  #set(count: number): void {
    clearTimeout(this.#timer);
    this.#count = count;
    if (count) this.#timer = setTimeout(() => this.#set(count > 0 ? -1 : 0), patience);
    this.#changed(count);
  }
}
