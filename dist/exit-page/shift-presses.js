const timeout = 5e3;
const types = ["keydown", "keyup", "pointerdown"];
class ShiftPresses {
  /** The instance that listens. */
  static #current;
  #onChange;
  #count = 0;
  #isAlone = false;
  #timer;
  /**
   * @param onChange receives the new count: 0 after another key or the pointer, -1 for a while after the time
   * ran out
   */
  constructor(onChange) {
    this.#onChange = onChange;
  }
  /**
   * Starts listening in the capture phase, before the page can stop a key event. Continues the count of the
   * previous instance.
   */
  listen() {
    for (const type of types) document.addEventListener(type, this, true);
    const before = ShiftPresses.#current;
    ShiftPresses.#current = this;
    if (!before || before === this) return;
    this.#isAlone = before.#isAlone;
    const count = before.#count;
    before.disconnect();
    if (count > 0) this.#set(count);
  }
  disconnect() {
    for (const type of types) document.removeEventListener(type, this, true);
    this.#set(0);
  }
  handleEvent({ type, key, shiftKey, ctrlKey, altKey, metaKey }) {
    const isShift = key === "Shift";
    if (type === "keyup") {
      if (!isShift || !this.#isAlone || shiftKey) return;
      this.#isAlone = false;
      this.#set(Math.max(this.#count, 0) + 1);
      return;
    }
    this.#isAlone = isShift && !(ctrlKey || altKey || metaKey);
    if (!this.#isAlone && this.#count > 0) this.#set(0);
  }
  #set(count) {
    clearTimeout(this.#timer);
    this.#count = count;
    if (count) this.#timer = setTimeout(() => this.#set(count > 0 ? -1 : 0), timeout);
    this.#onChange(count);
  }
}

export { ShiftPresses };
