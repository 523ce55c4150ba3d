import { safeUrl } from '../shared/url.js';

/**
 * The one trace of a change to the author's page, on the element that was changed: `add` on an element of ours,
 * `wrap` or `cite` on one put round what is the author's, else what the attributes were, as JSON.
 *
 * It is all that taking the change back needs, so that also a clone, or a page that came out of a cache, can be made
 * what it was.
 */
export const mark = 'data-sage-mark';

const added = 'add';

type Attributes = Readonly<Record<string, string>>;

/** What is ever set on an author's element: a mark that names another one was not written here. */
const names = ['id', 'href', 'role', 'aria-label', 'aria-labelledby'];

/** Sets attributes on an element, which keeps what they were. None is ever removed, so that they keep their order. */
export function change(element: Element, attributes: Attributes): void {
  const before = element.getAttribute(mark) ?? '{}';
  // An element of ours goes whole, and has nothing to remember.
  const was = before.startsWith('{') ? (JSON.parse(before) as Record<string, string | null>) : undefined;
  for (const [name, value] of Object.entries(attributes)) {
    const old = element.getAttribute(name);
    if (old === value) continue;
    if (was && !(name in was)) was[name] = old;
    element.setAttribute(name, value);
  }
  if (was) element.setAttribute(mark, JSON.stringify(was));
}

/** An element of ours, which the caller puts into the page. */
export function addition(tag: string, attributes: Attributes, words = ''): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ ...attributes, [mark]: added }))
    element.setAttribute(name, value);
  element.textContent = words;
  return element;
}

/** Puts an element of ours round neighbouring nodes of the author's. A `cite` is written out on paper. */
export function wrap(
  tag: string,
  first: ChildNode,
  last: ChildNode,
  attributes: Attributes,
  kind: 'wrap' | 'cite' = 'wrap',
): HTMLElement {
  const wrapper = addition(tag, attributes);
  wrapper.setAttribute(mark, kind);
  first.before(wrapper);
  while (wrapper.nextSibling !== last) wrapper.append(wrapper.nextSibling!);
  wrapper.append(last);
  return wrapper;
}

/** Takes every change back, also one that was made before the page was cloned. */
export function takeBack(elements: Iterable<Element>): void {
  for (const element of [...elements].toReversed()) {
    const was = element.getAttribute(mark)!;
    if (was === added) element.remove();
    else if (was.startsWith('{')) restore(element, was);
    else unwrap(element);
  }
}

function unwrap(wrapper: Element): void {
  const [first, last] = [wrapper.firstChild, wrapper.lastChild];
  wrapper.replaceWith(...wrapper.childNodes);
  // The last first: it may be the first one too.
  if (last) join(last, last.nextSibling);
  if (first) join(first.previousSibling, first);
}

/** Text that was one node before a part of it was wrapped. */
function join(text: Node | null, next: Node | null): void {
  if (!(text instanceof Text && next instanceof Text)) return;
  text.data += next.data;
  next.remove();
}

function restore(element: Element, was: string): void {
  element.removeAttribute(mark);
  for (const [name, value] of Object.entries(parse(was))) {
    if (!names.includes(name)) continue;
    if (typeof value !== 'string') element.removeAttribute(name);
    else if (name !== 'href' || safeUrl(value)) element.setAttribute(name, value);
  }
}

function parse(was: string): object {
  try {
    return Object(JSON.parse(was)) as object;
  } catch {
    return {};
  }
}
