import { isBlock } from './blocks.js';

const noteContainers = /^(li|d[dt]|tr|aside|details|div|table|section|blockquote|(fig)?caption)$/;
const listContainers = /^([uod]l|table|t(body|head|foot)|body|html)$/;
const nodesOf = (part) => "nodes" in part ? part.nodes : [part];
const textOf = (part) => nodesOf(part).map((node) => node.textContent).join("");
const firstOf = (part) => nodesOf(part)[0];
const partContains = (part, node) => nodesOf(part).some((each) => each.contains(node));
const elementsIn = (part, selector) => nodesOf(part).flatMap((node) => [
  ...node !== part && node.matches?.(selector) ? [node] : [],
  ...node.querySelectorAll?.(selector) ?? []
]);
const linksIn = (parts) => parts.flatMap((part) => elementsIn(part, "a:not(svg a)"));
const hasText = (element) => {
  const words = element.textContent.trim();
  return words.length > 6 || /\p{L}{3}/u.test(words);
};
const isFirst = (node) => {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    if (before.nodeName === "HR" || !/^\W*\w{0,4}\W*$/.test(before.textContent ?? "")) return false;
  }
  return true;
};
function noteElementsOf(element, article, isOnlyNoteIn) {
  let note = element;
  while (!(noteContainers.test(note.localName) && hasText(note))) {
    const parent = note.parentElement;
    if (!parent || parent === article || listContainers.test(parent.localName)) break;
    if (!isFirst(note) || hasText(note) && !isOnlyNoteIn(parent)) break;
    note = parent;
  }
  if (!hasText(note) && !note.matches("li,dt")) note = note.nextElementSibling;
  if (!note) return [];
  const parts = [note];
  if (note.localName === "dt") {
    let next = note.nextElementSibling;
    for (; next?.localName === "dd"; next = next.nextElementSibling) parts.push(next);
  }
  return parts;
}
function nodeRangeOf(line, next) {
  const end = next?.br ?? null;
  let start = line.br;
  while (start && !start.nextSibling && !isBlock(start.parentElement)) start = start.parentElement;
  let node = start ? start.nextSibling : end.parentNode.firstChild;
  const enter = (each) => each !== end && each?.contains(end) ? enter(each.firstChild) : each;
  node = enter(node);
  const nodes = [];
  for (; node && node !== end; node = node.nextSibling) nodes.push(node);
  while (nodes.length > 1 && !nodes.at(-1).textContent?.trim()) nodes.pop();
  return nodes.length ? [{ nodes }] : [];
}
function* textsIn(part) {
  for (const node of nodesOf(part)) {
    const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    if (node.nodeType === 3) yield node;
    while (walker.nextNode()) yield walker.currentNode;
  }
}

export { elementsIn, firstOf, linksIn, nodeRangeOf, nodesOf, noteElementsOf, partContains, textOf, textsIn };
