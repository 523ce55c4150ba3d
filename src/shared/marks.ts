/** The one attribute by which we mark a node of the author's, for sagebrush.css. It is taken away again. */
export const mark = 'data-sage-is';

/** Runs a task once the page has loaded and been idle: a framework has then compared the page with what it would write. */
export function whenIdle(task: () => void): void {
  // WebKit has no idle callbacks.
  const wait = () =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(task, { timeout: 1000 }) : setTimeout(task);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

/** Elements with a mark of a widget that is here. Others have theirs from a clone, or from a page in a cache. */
const marked = new WeakSet<Element>();

/** What is said of each node. */
export type Said = ReadonlyMap<Element, string>;

const nothing: Said = new Map();

/** Marks nodes of the author's in one widget, each with one word, and takes the marks back. */
export class Marks {
  readonly #source: () => Element;
  #said: Said = nothing;
  #written?: Set<Element>;
  #isComing = false;
  #settled?: Promise<void>;

  /** @param source whose content is marked */
  constructor(source: () => Element) {
    this.#source = source;
  }

  /** Comes back when the page shows what was last said. */
  get settled(): Promise<void> | undefined {
    return this.#settled;
  }

  /** Takes away marks that were there before, as a clone or a page from a cache brings them. */
  sweep(): void {
    const source = this.#source();
    if (source.firstElementChild && source.querySelector(`[${mark}]`)) this.#writeSoon();
  }

  /** Says something of these nodes, and nothing of any other. */
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

  /** Takes all marks back. */
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

/** Adds a word to the mark of an element of the author's in which a widget of ours is rendered, or takes it away. */
export function markSource(source: Element, word: string, isOn: boolean): void {
  const words = new Set(source.getAttribute(mark)?.split(' '));
  if (words.has(word) === isOn) return;
  if (isOn) words.add(word);
  else words.delete(word);
  if (words.size) source.setAttribute(mark, [...words].join(' '));
  else source.removeAttribute(mark);
}
