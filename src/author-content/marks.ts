/**
 * The only attribute that we set on the author's nodes to mark them for sagebrush.css. It is removed again.
 */
export const markAttribute = 'data-sage-is';

/** Runs a task after the page has loaded and been idle. By then, a framework has hydrated. */
export function whenIdle(task: () => void): void {
  // WebKit does not support `requestIdleCallback`.
  const wait = () =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(task, { timeout: 1000 }) : setTimeout(task);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}

/** Elements that a widget on this page has marked. Any other mark comes from a clone or a cached page. */
const allMarked = new WeakSet<Element>();

/** The mark of each element. */
export type MarkValues = ReadonlyMap<Element, string>;

const noMarks: MarkValues = new Map();

/** Marks the author's nodes in one widget, each with one word, and removes the marks again. */
export class Marks {
  readonly #contentHost: () => Element;
  #marks: MarkValues = noMarks;
  #marked?: Set<Element>;
  #isScheduled = false;
  #updateComplete?: Promise<void>;

  /** @param contentHost returns the element that holds the content */
  constructor(contentHost: () => Element) {
    this.#contentHost = contentHost;
  }

  /** Resolves when the page shows the latest marks. */
  get updateComplete(): Promise<void> | undefined {
    return this.#updateComplete;
  }

  /** Removes marks that already exist, for instance in a clone or a cached page. */
  removeStale(): void {
    const contentHost = this.#contentHost();
    if (contentHost.firstElementChild && contentHost.querySelector(`[${markAttribute}]`)) this.#schedule();
  }

  /** Sets marks on these nodes, and removes all others. */
  set(marks: MarkValues): void {
    const isNew = marks.size || this.#marks.size;
    this.#marks = marks;
    if (isNew) this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#updateComplete = new Promise((done) => {
      whenIdle(() => {
        this.#isScheduled = false;
        this.#update();
        done();
      });
    });
  }

  /** Removes all marks. */
  clear(): void {
    this.#marks = noMarks;
    if (this.#marked) this.#update();
  }

  #update(): void {
    const contentHost = this.#contentHost();
    const marks = (contentHost as HTMLElement).isContentEditable ? noMarks : this.#marks;
    const marked = (this.#marked ??= new Set());
    for (const element of marked) {
      if (marks.has(element) && contentHost.contains(element)) continue;
      element.removeAttribute(markAttribute);
      allMarked.delete(element);
      marked.delete(element);
    }
    for (const element of contentHost.querySelectorAll(`[${markAttribute}]`))
      if (!allMarked.has(element) && !element.shadowRoot) element.removeAttribute(markAttribute);
    for (const [element, value] of marks) {
      if (!contentHost.contains(element)) continue;
      if (element.getAttribute(markAttribute) !== value) element.setAttribute(markAttribute, value);
      allMarked.add(element);
      marked.add(element);
    }
  }
}

/** Adds a word to the mark of an author's element that hosts one of our widgets, or removes the word. */
export function markHost(contentHost: Element, value: string, isOn: boolean): void {
  const words = new Set(contentHost.getAttribute(markAttribute)?.split(' '));
  if (words.has(value) === isOn) return;
  if (isOn) words.add(value);
  else words.delete(value);
  if (words.size) contentHost.setAttribute(markAttribute, [...words].join(' '));
  else contentHost.removeAttribute(markAttribute);
}
