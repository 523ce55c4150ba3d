import { contentHostOf } from './content-host.js';

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

/** The widgets that set their marks when the page is next idle. One idle task serves them all. */
const waiting = new Set<Marks>();

function updateWaiting(): void {
  // If one fails, the others go on.
  for (const marks of waiting) queueMicrotask(() => marks.update());
  waiting.clear();
}

/** Marks the author's nodes in one widget, each with one word, and removes the marks again. */
export class Marks {
  readonly #widget: Element;
  #marked?: Set<Element> | undefined;
  /** Finds the latest marks, until they are set. */
  #find?: (() => MarkValues) | undefined;

  constructor(widget: Element) {
    this.#widget = widget;
  }

  /** Resolves when the page shows the latest marks. */
  get updateComplete(): Promise<void> | undefined {
    // Idle tasks run in order.
    return this.#find && new Promise((done) => whenIdle(done));
  }

  /**
   * Sets marks on nodes, and removes all others, even those that came with a clone or a cached page.
   *
   * @param find returns the marks. It is called when the page is idle: few widgets need marks, and readers do not wait
   *   for the rest
   */
  set(find: () => MarkValues): void {
    if (!this.#marked && !contentHostOf(this.#widget).firstElementChild) return;
    this.#find = find;
    if (!waiting.size) whenIdle(updateWaiting);
    waiting.add(this);
  }

  /** Removes all marks. */
  clear(): void {
    this.#find = undefined;
    if (this.#marked) this.update();
  }

  update(): void {
    const contentHost = contentHostOf(this.#widget) as HTMLElement;
    const marks: MarkValues = (!contentHost.isContentEditable && this.#find?.()) || new Map();
    this.#find = undefined;
    const marked = this.#marked ?? new Set();
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
    this.#marked = marked.size ? marked : undefined;
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
