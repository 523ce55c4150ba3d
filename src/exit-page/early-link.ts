/** What Tab stops at. In a widget it is what its author wrote there. */
const stops = 'a[href],button,input,select,textarea,summary,iframe,[tabindex="0"],[contenteditable]';

/**
 * A link at the start of the page, before all else that Tab comes to, for an element that stands behind other stops.
 * It is there only while it has the focus, so that the page keeps its look and its HTML.
 */
export class EarlyLink implements EventListenerObject {
  readonly #late: Element;
  readonly #isMeant: () => boolean;
  readonly #render: (root: ShadowRoot) => void;
  #link?: HTMLElement;

  /**
   * @param late the element that it stands in for
   * @param isMeant whether it is the one of its kind that answers
   * @param render renders what is to have the focus
   */
  constructor(late: Element, isMeant: () => boolean, render: (root: ShadowRoot) => void) {
    this.#late = late;
    this.#isMeant = isMeant;
    this.#render = render;
  }

  listen(): void {
    document.addEventListener('keydown', this, true);
  }

  forget(): void {
    document.removeEventListener('keydown', this, true);
    this.#link?.remove();
  }

  /** Before the browser looks for the first stop of the page. */
  handleEvent({ key, shiftKey }: KeyboardEvent): void {
    const { activeElement, body } = document;
    const isStart = !activeElement || activeElement === body;
    if (key !== 'Tab' || shiftKey || !isStart || body.isContentEditable || !this.#isMeant() || !this.#isLate)
      return;
    const link = document.createElement('div');
    Object.assign(link.style, { position: 'fixed', insetInlineEnd: '0' });
    this.#render(link.attachShadow({ mode: 'open' }));
    body.prepend(link);
    this.#link = link;
    link.addEventListener('focusout', () => link.remove());
    // A reader who has clicked somewhere goes on from there.
    setTimeout(() => document.activeElement === link || link.remove());
  }

  /** One stop before it, such as a link that skips to the text, is none too many. */
  get #isLate(): boolean {
    const all = [...document.querySelectorAll(stops)];
    return all.filter((stop) => stop.compareDocumentPosition(this.#late) === 4).length > 1;
  }
}
