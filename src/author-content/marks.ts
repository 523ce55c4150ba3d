/**
 * The only attribute that we set on the author's nodes to mark them for sagebrush.css. It is removed again.
 */
export const mark = 'data-sage-is';

/** Runs a task after the page has loaded and been idle. By then, a framework has hydrated. */
export function whenIdle(task: () => void): void {
  // WebKit does not support `requestIdleCallback`.
  const wait = () =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(task, { timeout: 1000 }) : setTimeout(task);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

/** Elements that a widget on this page has marked. Any other mark comes from a clone or a cached page. */
const marked = new WeakSet<Element>();

/** The mark of each element. */
export type Said = ReadonlyMap<Element, string>;

const nothing: Said = new Map();

/** Marks the author's nodes in one widget, each with one word, and removes the marks again. */
export class Marks {
  readonly #source: () => Element;
  #said: Said = nothing;
  #written?: Set<Element>;
  #isComing = false;
  #settled?: Promise<void>;

  /** @param source returns the element that holds the content */
  constructor(source: () => Element) {
    this.#source = source;
  }

  /** Resolves when the page shows the latest marks. */
  get settled(): Promise<void> | undefined {
    return this.#settled;
  }

  /** Removes marks that already exist, for instance in a clone or a cached page. */
  sweep(): void {
    const source = this.#source();
    if (source.firstElementChild && source.querySelector(`[${mark}]`)) this.#writeSoon();
  }

  /** Sets marks on these nodes, and removes all others. */
  say(said: Said): void {
    const isNew = said.size || this.#said.size;
    this.#said = said;
    if (isNew) this.#writeSoon();
  }

  #writeSoon(): void {
    if (this.#isComing) return;
    this.#isComing = true;
    this.#settled = new Promise((done) => {
      whenIdle(() => {
        this.#isComing = false;
        this.#write();
        done();
      });
    });
  }

  /** Removes all marks. */
  clear(): void {
    this.#said = nothing;
    if (this.#written) this.#write();
  }

  #write(): void {
    const source = this.#source();
    const said = (source as HTMLElement).isContentEditable ? nothing : this.#said;
    const written = (this.#written ??= new Set());
    for (const element of written) {
      if (said.has(element) && source.contains(element)) continue;
      element.removeAttribute(mark);
      marked.delete(element);
      written.delete(element);
    }
    for (const element of source.querySelectorAll(`[${mark}]`))
      if (!marked.has(element) && !element.shadowRoot) element.removeAttribute(mark);
    for (const [element, word] of said) {
      if (!source.contains(element)) continue;
      if (element.getAttribute(mark) !== word) element.setAttribute(mark, word);
      marked.add(element);
      written.add(element);
    }
  }
}

/** Adds a word to the mark of an author's element that hosts one of our widgets, or removes the word. */
export function markSource(source: Element, word: string, isOn: boolean): void {
  const words = new Set(source.getAttribute(mark)?.split(' '));
  if (words.has(word) === isOn) return;
  if (isOn) words.add(word);
  else words.delete(word);
  if (words.size) source.setAttribute(mark, [...words].join(' '));
  else source.removeAttribute(mark);
}
