import type { NotePart, NodeRange } from './notes.js';
import { isBlock } from './blocks.js';
import type { Line } from './scanned.js';

const noteContainers = /^(li|d[dt]|tr|div|aside|section|details|table|blockquote|(fig)?caption)$/;

export const nodesOf = (part: NotePart): readonly Node[] => ('nodes' in part ? part.nodes : [part]);

export const textOf = (part: NotePart): string =>
  nodesOf(part)
    .map((node) => node.textContent)
    .join('');

const listContainers = /^([uod]l|table|t(head|body|foot)|body|html)$/;

export const firstOf = (part: NotePart): Node => nodesOf(part)[0]!;

export const partContains = (part: NotePart, node: Node): boolean =>
  nodesOf(part).some((each) => each.contains(node));

/** Matches the links that notes may have. */
export const linkSelector = 'a:not(svg a)';

/** The links in a note. */
export const linksIn = (parts: readonly NotePart[]): HTMLAnchorElement[] =>
  parts.flatMap((part) => elementsIn<HTMLAnchorElement>(part, linkSelector));

export const elementsIn = <Found extends Element>(part: NotePart, selector: string): Found[] =>
  'nodes' in part
    ? (part.nodes as readonly Node[] as readonly Element[]).flatMap((node) => [
        ...(node.matches?.(selector) ? [node as Found] : []),
        ...(node.querySelectorAll?.<Found>(selector) ?? []),
      ])
    : [...part.querySelectorAll<Found>(selector)];

const isFirst = (node: Element) => {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    if (before.nodeName === 'HR' || !/^\W*\w{0,4}\W*$/.test(before.textContent ?? '')) return false;
  }
  return true;
};

const hasText = (element: Element) => {
  const words = element.textContent.trim();
  return words.length > 6 || /\p{L}{3}/u.test(words);
};

/** The parts of the note that an element belongs to. The element may only begin the note. */
export function noteElementsOf(
  element: Element,
  article: Element,
  isOnlyNoteIn: (parent: Element) => boolean,
): Element[] {
  let note: Element | null = element;
  let isReadable = hasText(note);
  while (!(isReadable && noteContainers.test(note.localName))) {
    const parent: Element | null = note.parentElement;
    if (!parent || parent === article || listContainers.test(parent.localName)) break;
    if (!isFirst(note) || (isReadable && !isOnlyNoteIn(parent))) break;
    note = parent;
    isReadable = hasText(note);
  }
  if (!isReadable && !note.matches('li,dt')) note = note.nextElementSibling;
  if (!note) return [];
  const parts = [note];
  if (note.localName === 'dt') {
    let next = note.nextElementSibling;
    for (; next?.localName === 'dd'; next = next.nextElementSibling) parts.push(next);
  }
  return parts;
}

/**
 * One of several lines in an element, up to the next line with a label. Empty if the line has no nodes of its
 * own.
 */
export function nodeRangeOf(line: Line, next?: Line): NodeRange[] {
  const end = next?.br ?? null;
  // The `<br>` may be the last node of an inline element in the line.
  let start: Element | undefined = line.br;
  while (start && !start.nextSibling && !isBlock(start.parentElement!)) start = start.parentElement!;
  let node: ChildNode | null = start ? start.nextSibling : end!.parentNode!.firstChild;
  // The next line may begin within the element that this one begins with.
  const enter = (each: ChildNode | null): ChildNode | null =>
    each !== end && each?.contains(end) ? enter(each.firstChild) : each;
  node = enter(node);
  const nodes: ChildNode[] = [];
  for (; node && node !== end; node = node.nextSibling) nodes.push(node);
  while (nodes.length > 1 && !nodes.at(-1)!.textContent?.trim()) nodes.pop();
  return nodes.length ? [{ nodes }] : [];
}

/** The text nodes of a note, in order. */
export function* textsIn(part: NotePart): Generator<Text> {
  for (const node of nodesOf(part)) {
    const walker = node.ownerDocument!.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    if (node.nodeType === 3) yield node as Text;
    while (walker.nextNode()) yield walker.currentNode as Text;
  }
}
