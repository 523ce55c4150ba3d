import { safeUrl } from '../../shared/url.js';
import { elementsIn, wordsOf } from '../read/units.js';

/**
 * The one trace of a change to the author's page, on the element that was changed: `add` on an element of ours, `wrap`
 * or `cite` on a link of ours that holds letters of the author's, else what each attribute was, as JSON.
 *
 * It is all that undoing needs, so that a clone, or a page that came out of a cache, can be made what it was too.
 */
export const mark = 'data-sage-mark';

const added = 'add';

type Attributes = Readonly<Record<string, string>>;

/** What leads nowhere on paper, and is not printed. */
export const paper = 'data-sage-paper';

/** What is ever set on an author's element: a mark that names another attribute was not written here. */
const names = ['id', 'href', 'role', 'aria-label', 'aria-labelledby', 'aria-expanded', paper];

/** What the attributes of an element were before we changed them, and what we made of them. */
interface Change {
  readonly was: Record<string, string | null>;
  readonly now: Record<string, string>;
}

const changes = new WeakMap<Element, Change>();

/** Sets attributes on an element, which keeps what they were. None is ever removed, so that they keep their order. */
export function change(element: Element, attributes: Attributes): void {
  const before = element.getAttribute(mark);
  const { was, now } = (before && changes.get(element)) || { was: {}, now: {} };
  for (const [name, value] of Object.entries(attributes)) {
    const old = element.getAttribute(name);
    if (old === value) continue;
    if (!(name in was)) was[name] = old;
    now[name] = value;
    element.setAttribute(name, value);
  }
  // An element of ours goes whole, and has nothing to remember.
  if (before && before[0] !== '{') return;
  changes.set(element, { was, now });
  element.setAttribute(mark, JSON.stringify(was));
}

/** An element of ours, which the caller puts into the page. */
export function addition(tag: string, attributes: Attributes, words = '', kind = added): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute(mark, kind);
  change(element, attributes);
  element.textContent = words;
  return element;
}

/** A text node of the author's of which letters were cut out: it holds what stands before them. */
interface Cut {
  readonly whole: string;
  /** What stands behind it now: our links, and the text between them. */
  readonly pieces: ChildNode[];
}

const cuts = new WeakMap<Node, Cut>();
/** The author's text that a piece came from. */
const owners = new WeakMap<Node, Text>();

/**
 * Has a link of ours hold some letters of a text. A framework may hold that text node: it stays the first one, in its
 * place, and is whole again as soon as somebody else writes to it, moves it or takes it away.
 *
 * Of several letters in one text, the last have to be cut out first.
 */
export function linkLetters(
  text: Text,
  start: number,
  end: number,
  href: string,
  kind: string,
): HTMLAnchorElement {
  const { data } = text;
  // Numbers that share a dash have it cut out once.
  if (start === data.length) return cuts.get(text)!.pieces[0] as HTMLAnchorElement;
  const link = addition('a', { href }, data.slice(start, end), kind) as HTMLAnchorElement;
  const pieces: ChildNode[] = end < data.length ? [link, document.createTextNode(data.slice(end))] : [link];
  const owner = owners.get(text) ?? text;
  const cut = cuts.get(owner) ?? { whole: data, pieces: [] };
  cuts.set(owner, cut);
  cut.pieces.splice(cut.pieces.indexOf(text) + 1, 0, ...pieces);
  for (const piece of pieces) owners.set(piece, owner);
  text.after(...pieces);
  text.data = data.slice(0, start);
  return link;
}

/** The last node of what a node of the author's has become. */
export const endOf = (node: Node): ChildNode => cuts.get(node)?.pieces.at(-1) ?? (node as ChildNode);

/** Answers that somebody wrote to a text, moved it or took it away. @returns whether it was one that we had cut */
export function release(node: Node): boolean {
  const cut = cuts.get(node);
  if (!cut || (isOurs(node, cut) && node.nextSibling === cut.pieces[0])) return false;
  mend(node as Text, cut);
  return true;
}

/** Makes a text whole. What a translator made of its pieces stays: the text alone is not all that was written then. */
function mend(text: Text, cut: Cut): void {
  const { whole, pieces } = cut;
  const isWhole = isOurs(text, cut);
  cuts.delete(text);
  if (!whole.endsWith(wordsOf({ nodes: pieces })) || pieces[0]!.parentElement?.querySelector('font')) return;
  for (const piece of pieces) piece.remove();
  if (isWhole) text.data = whole;
}

/** Whether a text and what was cut out of it say what they said. */
const isOurs = (text: Node, { whole, pieces }: Cut) => text.nodeValue + wordsOf({ nodes: pieces }) === whole;

/** Every change within these nodes. */
export const marksIn = (nodes: Iterable<Node>): Element[] =>
  elementsIn({ nodes: [...nodes] as ChildNode[] }, `[${mark}]`);

/** Undoes every change, also one that was made before the page was cloned. */
export function takeBack(elements: Iterable<Element>): void {
  for (const element of [...elements].toReversed()) {
    const was = element.getAttribute(mark)!;
    const owner = owners.get(element);
    const cut = owner && cuts.get(owner);
    if (cut) mend(owner, cut);
    if (was === added) element.remove();
    else if (was.startsWith('{')) restore(element, was);
    else {
      // Text that was one node before a link of ours took a part of it.
      const { parentNode } = element;
      element.replaceWith(...element.childNodes);
      parentNode?.normalize();
    }
  }
}

function restore(element: Element, was: string): void {
  const now = changes.get(element)?.now;
  element.removeAttribute(mark);
  try {
    for (const [name, old] of Object.entries(JSON.parse(was) as object)) {
      // What somebody else has written since then is theirs. A state is ours, whatever it is now.
      const isOurs = !now || name === 'aria-expanded' || element.getAttribute(name) === now[name];
      if (!names.includes(name) || !isOurs) continue;
      if (typeof old !== 'string') element.removeAttribute(name);
      else if (name !== 'href' || safeUrl(old)) element.setAttribute(name, old);
    }
  } catch {
    // It was not written here.
  }
}
