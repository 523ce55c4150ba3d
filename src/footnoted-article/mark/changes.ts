import { elementsIn, textOf } from '../read/note-parts.js';
import { safeUrl } from '../../shared/url.js';

const added = 'add';

/**
 * The only trace of a change, on the element that was changed: `add` on an element of ours, `wrap` or `cite`
 * on a link of ours around letters of the author's text, otherwise the attributes' old values as JSON.
 *
 * Undoing needs nothing else, so it also works in a clone and in a page from a cache.
 */
export const changeAttribute = 'data-sage-mark';

type Attributes = Readonly<Record<string, string>>;

/** Marks a link that is useless on paper. It is not printed. */
export const noPrintAttribute = 'data-sage-paper';

/**
 * The only attributes that we set on an author's element, `noPrintAttribute` among them. A mark that names any other was
 * not written by us.
 */
const ownAttributes = /^(id|href|role|aria-(expanded|label(ledby)?)|data-sage-paper)$/;

/**
 * Where an element holds the values that we set. A `WeakMap` of thousands of elements would keep the garbage collector
 * busy.
 */
const ownValues = Symbol();

interface ChangedElement extends Element {
  [ownValues]?: Attributes;
}

/**
 * Sets attributes on an element and records their old values. Never removes an attribute, so their order
 * stays the same.
 */
export function setAttributes(element: ChangedElement, attributes: Attributes): void {
  const before = element.getAttribute(changeAttribute);
  const values = before && element[ownValues];
  const was = (values ? JSON.parse(before) : {}) as Record<string, string | null>;
  for (const name in attributes) {
    const old = element.getAttribute(name);
    if (old === attributes[name]) continue;
    if (!(name in was)) was[name] = old;
    element.setAttribute(name, attributes[name]!);
  }
  // An element of ours is removed as a whole, so there are no old values to record.
  if (before && !before.startsWith('{')) return;
  element[ownValues] = values ? { ...values, ...attributes } : attributes;
  element.setAttribute(changeAttribute, JSON.stringify(was));
}

/** Creates an element of ours. The caller inserts it into the page. */
export function createOwn(tag: string, attributes: Attributes, words = '', kind = added): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute(changeAttribute, kind);
  setAttributes(element, attributes);
  element.textContent = words;
  return element;
}

/** A text node of the author's that letters were cut out of. The node keeps the text before them. */
interface SplitText {
  readonly whole: string;
  /** The nodes after it that hold the rest: our links, and the text between them. */
  readonly pieces: ChildNode[];
}

const splitTexts = new WeakMap<Node, SplitText>();

/** Maps each piece to the author's text node that it was cut from. */
const owners = new WeakMap<Node, Text>();

/**
 * Moves some letters of a text node into a link of ours. A framework may hold a reference to the text node,
 * so it stays the first one, in place. It gets its whole text back as soon as other code writes to it, moves
 * it or removes it.
 *
 * If one text has several markers, cut out the last one first.
 */
export function linkLetters(
  text: Text,
  start: number,
  end: number,
  href: string,
  kind: string,
): HTMLAnchorElement {
  const { data } = text;
  // The numbers of a range share its dash. It is already cut out.
  if (start === data.length) return splitTexts.get(text)!.pieces[0] as HTMLAnchorElement;
  const link = createOwn('a', { href }, data.slice(start, end), kind) as HTMLAnchorElement;
  const pieces: ChildNode[] = end < data.length ? [link, document.createTextNode(data.slice(end))] : [link];
  const owner = owners.get(text) ?? text;
  const split = splitTexts.get(owner) ?? { whole: data, pieces: [] };
  splitTexts.set(owner, split);
  split.pieces.splice(split.pieces.indexOf(text) + 1, 0, ...pieces);
  for (const piece of pieces) owners.set(piece, owner);
  text.after(...pieces);
  text.data = data.slice(0, start);
  return link;
}

/** The last of the nodes that an author's node was split into. */
export const endOf = (node: Node): ChildNode => splitTexts.get(node)?.pieces.at(-1) ?? (node as ChildNode);

/**
 * Handles a text node that other code wrote to, moved or removed. @returns whether it was one that we had cut
 */
export function restoreIfSplit(node: Node): boolean {
  const split = splitTexts.get(node);
  if (!split || (isIntact(node, split) && node.nextSibling === split.pieces[0])) return false;
  restoreText(node as Text, split);
  return true;
}

/** Whether a text node and its pieces still hold the original text. */
const isIntact = (text: Node, { whole, pieces }: SplitText) =>
  text.nodeValue + textOf({ nodes: pieces }) === whole;

/**
 * Gives a text node its whole text back. Keeps the pieces if they hold words that the text node alone would lose: a
 * translation tool changed them, or a highlighter split the text further.
 */
function restoreText(text: Text, split: SplitText): void {
  const { whole, pieces } = split;
  const isWhole = isIntact(text, split);
  splitTexts.delete(text);
  const isSplitFurther =
    !isWhole && text.nextSibling !== pieces[0] && text.parentElement?.textContent.includes(whole);
  const isTranslated =
    !whole.endsWith(textOf({ nodes: pieces })) || pieces[0]!.parentElement?.querySelector('font');
  if (isSplitFurther || isTranslated) return;
  for (const piece of pieces) piece.remove();
  if (isWhole) text.data = whole;
}

/** Finds every changed element in these nodes. */
export const changedIn = (nodes: Iterable<Node>): Element[] =>
  elementsIn({ nodes: [...nodes] as ChildNode[] }, `[${changeAttribute}]`);

/** Undoes every change, including one made before the page was cloned. */
export function undoChanges(elements: Iterable<Element>): void {
  for (const element of [...elements].toReversed()) {
    const was = element.getAttribute(changeAttribute)!;
    const owner = owners.get(element);
    const split = owner && splitTexts.get(owner);
    if (split) restoreText(owner, split);
    if (was === added) element.remove();
    else if (was[0] === '{') restoreAttributes(element, was);
    else {
      // Join the text that was one node before our link took part of it.
      const { parentNode } = element;
      element.replaceWith(...element.childNodes);
      parentNode?.normalize();
    }
  }
}

function restoreAttributes(element: ChangedElement, was: string): void {
  const values = element[ownValues];
  element.removeAttribute(changeAttribute);
  try {
    for (const [name, old] of Object.entries(JSON.parse(was) as object)) {
      // Keep a value that other code has set since. `aria-expanded` is always ours, whatever its value is
      // now.
      const isOurs = !values || name === 'aria-expanded' || element.getAttribute(name) === values[name];
      if (!ownAttributes.test(name) || !isOurs) continue;
      if (typeof old !== 'string') element.removeAttribute(name);
      else if (name !== 'href' || safeUrl(old)) element.setAttribute(name, old);
    }
  } catch {
    // Not our JSON.
  }
}
