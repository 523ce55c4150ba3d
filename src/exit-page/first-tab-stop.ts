/** Elements that Tab stops at. In a widget, the author's elements in the light DOM count. */
const stops = 'a[href],button,input,select,textarea,summary,iframe,[tabindex="0"],[contenteditable]';

/**
 * A link before everything else in the tab order, for an element that comes after other tab stops. It is in
 * the DOM only while it has the focus, so the page's look and HTML do not change.
 */
export class FirstTabStop implements EventListenerObject {
  readonly #exit: Element;
  readonly #isActive: () => boolean;
  readonly #render: (root: ShadowRoot) => void;
  #link?: HTMLElement;

  /**
   * @param exit the element that the link stands in for
   * @param isActive whether this is the element of its kind that handles the keyboard
   * @param render renders the content that receives the focus
   */
  constructor(exit: Element, isActive: () => boolean, render: (root: ShadowRoot) => void) {
    this.#exit = exit;
    this.#isActive = isActive;
    this.#render = render;
  }

  listen(): void {
    document.addEventListener('keydown', this, true);
  }

  disconnect(): void {
    document.removeEventListener('keydown', this, true);
    this.#link?.remove();
  }

  /** Runs before the browser looks for the first tab stop. */
  handleEvent({ key, shiftKey }: KeyboardEvent): void {
    const { activeElement, body } = document;
    const isStart = !activeElement || activeElement === body;
    if (
      key !== 'Tab' ||
      shiftKey ||
      !isStart ||
      body.isContentEditable ||
      !this.#isActive() ||
      !this.#isNeeded
    )
      return;
    const link = document.createElement('div');
    link.style.cssText = 'position:fixed;inset-inline-end:0';
    this.#render(link.attachShadow({ mode: 'open' }));
    body.prepend(link);
    this.#link = link;
    link.addEventListener('focusout', () => link.remove());
    // After a click, the browser continues from the clicked place. Remove the link if it did not get the
    // focus.
    setTimeout(() => document.activeElement === link || link.remove());
  }

  /** One tab stop before the element, such as a skip link, is acceptable. */
  get #isNeeded(): boolean {
    const all = [...document.querySelectorAll(stops)];
    return all.filter((stop) => stop.compareDocumentPosition(this.#exit) === 4).length > 1;
  }
}
