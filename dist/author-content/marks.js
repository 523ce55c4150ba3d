import { contentHostOf } from './content-host.js';

const markAttribute = "data-sage-is";
function whenIdle(task) {
  const wait = () => "requestIdleCallback" in globalThis ? requestIdleCallback(task, { timeout: 1e3 }) : setTimeout(task);
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}
const allMarked = /* @__PURE__ */ new WeakSet();
const waiting = /* @__PURE__ */ new Set();
function updateWaiting() {
  for (const marks of waiting) queueMicrotask(() => marks.update());
  waiting.clear();
}
class Marks {
  #widget;
  #marked;
  /** Finds the latest marks, until they are set. */
  #find;
  constructor(widget) {
    this.#widget = widget;
  }
  /** Resolves when the page shows the latest marks. */
  get updateComplete() {
    return this.#find && new Promise((done) => whenIdle(done));
  }
  /**
   * Sets marks on nodes, and removes all others, even those that came with a clone or a cached page.
   *
   * @param find returns the marks. It is called when the page is idle: few widgets need marks, and readers do not wait
   *   for the rest
   */
  set(find) {
    if (!this.#marked && !contentHostOf(this.#widget).firstElementChild) return;
    this.#find = find;
    if (!waiting.size) whenIdle(updateWaiting);
    waiting.add(this);
  }
  /** Removes all marks. */
  clear() {
    this.#find = void 0;
    if (this.#marked) this.update();
  }
  update() {
    const contentHost = contentHostOf(this.#widget);
    const marks = !contentHost.isContentEditable && this.#find?.() || /* @__PURE__ */ new Map();
    this.#find = void 0;
    const marked = this.#marked ?? /* @__PURE__ */ new Set();
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
    this.#marked = marked.size ? marked : void 0;
  }
}
function markHost(contentHost, value, isOn) {
  const words = new Set(contentHost.getAttribute(markAttribute)?.split(" "));
  if (words.has(value) === isOn) return;
  if (isOn) words.add(value);
  else words.delete(value);
  if (words.size) contentHost.setAttribute(markAttribute, [...words].join(" "));
  else contentHost.removeAttribute(markAttribute);
}

export { Marks, markAttribute, markHost, whenIdle };
