/** The maximum time between two presses: milliseconds, as in GOV.UK's component. */
const timeout = 5000;

const types = ['keydown', 'keyup', 'pointerdown'];

/**
 * Counts how often Shift is pressed alone, as GOV.UK's component does. It counts in text fields too, since a
 * reader in danger may be anywhere on the page. Shift with another key or the pointer types a capital letter
 * or makes a selection, so it resets the count. Three presses are fewer than the five at which Windows offers
 * Sticky Keys. With Sticky Keys on, Shift is released before the letter is typed. The letter still resets the
 * count.
 */
export class ShiftPresses implements EventListenerObject {
  /** The instance that listens. */
  static #current?: ShiftPresses;

  readonly #onChange: (count: number) => void;
  #count = 0;
  #isAlone = false;
  #timer?: ReturnType<typeof setTimeout>;

  /**
   * @param onChange receives the new count: 0 after another key or the pointer, -1 for a while after the time
   * ran out
   */
  constructor(onChange: (count: number) => void) {
    this.#onChange = onChange;
  }

  /**
   * Starts listening in the capture phase, before the page can stop a key event. Continues the count of the
   * previous instance.
   */
  listen(): void {
    for (const type of types) document.addEventListener(type, this, true);
    const before = ShiftPresses.#current;
    ShiftPresses.#current = this;
    if (!before || before === this) return;
    this.#isAlone = before.#isAlone;
    const count = before.#count;
    before.disconnect();
    if (count > 0) this.#set(count);
  }

  disconnect(): void {
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
    if (count) this.#timer = setTimeout(() => this.#set(count > 0 ? -1 : 0), timeout);
    this.#onChange(count);
  }
}
