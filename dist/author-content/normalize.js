import { isBlank } from './blank.js';
import { wrapper, box, bullet } from './damage.js';
import { selectorOf } from '../shared/define.js';
import { tags } from '../shared/widgets.js';
import { isMeaningful, isElement } from './nodes.js';
import { groupAdjacent } from './group.js';

function normalizeContent(children) {
  const nodes = [...children].filter(isMeaningful).flatMap((node) => isWrapper(node) ? normalizeContent(node.childNodes) : node);
  return groupAdjacent(nodes, (one, next) => isBulletParagraph(one) && isBulletParagraph(next)).flatMap(
    (group) => {
      const lines = group.flatMap(linesOf);
      return isBulletParagraph(group[0]) && lines.length > 1 ? createList(lines) : group;
    }
  );
}
const isWrapper = (node) => isElement(node) && (node.matches(wrapper) || node.matches(box) && [...node.children].some(isBulletParagraph)) && !node.matches(widgets) && !node.querySelector(widgets);
const widgets = tags.map(selectorOf).join();
const isBulletParagraph = (node) => {
  const lines = node.nodeName === "P" ? linesOf(node) : [];
  return lines.length > 0 && lines.every((line) => bullet.test(textOf(line)));
};
const linesOf = (node) => groupAdjacent(node.childNodes, (one, next) => !isBreak(one) && !isBreak(next)).filter(
  (line) => !isBreak(line[0]) && !isBlank(line)
);
const isBreak = (node) => node.nodeName === "BR";
const textOf = (line) => line.map(({ textContent }) => textContent).join("");
const items = /* @__PURE__ */ new WeakMap();
function createList(lines) {
  const list = document.createElement("ul");
  for (const line of lines) {
    const item = items.get(line[0]) ?? document.createElement("li");
    items.set(line[0], item);
    item.replaceChildren(...line.map((node) => node.cloneNode(true)));
    const texts = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() && !texts.currentNode.nodeValue.trim()) ;
    texts.currentNode.nodeValue = texts.currentNode.nodeValue.replace(/^\s*(\d+[.)]|.\ufe0f?)\s*/u, "");
    list.append(item);
  }
  return list;
}

export { normalizeContent };
