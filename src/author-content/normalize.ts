import { isBlank } from './blank.js';
import { box, bullet, wrapper } from './damage.js';
import { selectorOf } from '../shared/define.js';
import { tags } from '../shared/widgets.js';
import { isElement, isMeaningful } from './nodes.js';
import { groupAdjacent } from './group.js';

/**
 * Restores the author's nodes from what an editor made of them. Elements that the editor put around lists and
 * links are replaced by their children, and paragraphs that begin with bullets become a list again.
 */
export function normalizeContent(children: Iterable<Node>): readonly Node[] {
  const nodes = [...children]
    .filter(isMeaningful)
    .flatMap((node) => (isWrapper(node) ? normalizeContent(node.childNodes) : node));
  return groupAdjacent(nodes, (one, next) => isBulletParagraph(one) && isBulletParagraph(next)).flatMap(
    (group) => {
      const lines = group.flatMap(linesOf);
      return isBulletParagraph(group[0]!) && lines.length > 1 ? createList(lines) : group;
    },
  );
}

/**
 * Whether an element is only a wrapper and contains no widget of ours. A widget inside repairs its own
 * content.
 */
const isWrapper = (node: Node): node is Element =>
  isElement(node) &&
  (node.matches(wrapper) || (node.matches(box) && [...node.children].some(isBulletParagraph))) &&
  !node.matches(widgets) &&
  !node.querySelector(widgets);

const widgets = tags.map(selectorOf).join();

/** Whether a node is a paragraph in which every line begins with a bullet. */
const isBulletParagraph = (node: Node): boolean => {
  const lines = node.nodeName === 'P' ? linesOf(node) : [];
  return lines.length > 0 && lines.every((line) => bullet.test(textOf(line)));
};

const linesOf = (node: Node): Node[][] =>
  groupAdjacent(node.childNodes, (one, next) => !isBreak(one) && !isBreak(next)).filter(
    (line) => !isBreak(line[0]!) && !isBlank(line),
  );

const isBreak = (node: Node) => node.nodeName === 'BR';
const textOf = (line: readonly Node[]) => line.map(({ textContent }) => textContent).join('');

/** The item made of each line, by the line's first node. */
const items = new WeakMap<Node, HTMLLIElement>();

function createList(lines: readonly Node[][]): HTMLUListElement {
  const list = document.createElement('ul');
  for (const line of lines) {
    // Reuse the item of each line, so that a reader's tick survives when the content is read again.
    const item = items.get(line[0]!) ?? document.createElement('li');
    items.set(line[0]!, item);
    item.replaceChildren(...line.map((node) => node.cloneNode(true)));
    const texts = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() && !texts.currentNode.nodeValue!.trim());
    texts.currentNode.nodeValue = texts.currentNode.nodeValue!.replace(/^\s*(\d+[.)]|.\ufe0f?)\s*/u, '');
    list.append(item);
  }
  return list;
}
