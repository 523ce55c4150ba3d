const stops = 'a[href],button,input,select,textarea,summary,iframe,[tabindex="0"],[contenteditable]';
class FirstTabStop {
  #exit;
  #isActive;
  #render;
  #link;
  /**
   * @param exit the element that the link stands in for
   * @param isActive whether this is the element of its kind that handles the keyboard
   * @param render renders the content that receives the focus
   */
  constructor(exit, isActive, render) {
    this.#exit = exit;
    this.#isActive = isActive;
    this.#render = render;
  }
  listen() {
    document.addEventListener("keydown", this, true);
  }
  disconnect() {
    document.removeEventListener("keydown", this, true);
    this.#link?.remove();
  }
  /** Runs before the browser looks for the first tab stop. */
  handleEvent({ key, shiftKey }) {
    const { activeElement, body } = document;
    const isStart = !activeElement || activeElement === body;
    if (key !== "Tab" || shiftKey || !isStart || body.isContentEditable || !this.#isActive() || !this.#isNeeded)
      return;
    const link = document.createElement("div");
    Object.assign(link.style, { position: "fixed", insetInlineEnd: "0" });
    this.#render(link.attachShadow({ mode: "open" }));
    body.prepend(link);
    this.#link = link;
    link.addEventListener("focusout", () => link.remove());
    setTimeout(() => document.activeElement === link || link.remove());
  }
  /** One tab stop before the element, such as a skip link, is acceptable. */
  get #isNeeded() {
    const all = [...document.querySelectorAll(stops)];
    return all.filter((stop) => stop.compareDocumentPosition(this.#exit) === 4).length > 1;
  }
}

export { FirstTabStop };
