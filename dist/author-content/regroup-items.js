import { selectorOf, observedAttributesOf } from '../shared/define.js';
import { isElement, isMeaningful } from './nodes.js';
import { readAttribute } from './quotes.js';

const isEmptyItem = (node, tag) => node.nodeName.toLowerCase() === tag && !node.textContent.trim();
function regroupItems(nodes, tag, emptyItem) {
  const items = selectorOf(tag);
  const wrapsItems = (node) => isElement(node) && !node.matches(items) && !!node.querySelector(items);
  if (emptyItem === void 0 && !nodes.some(wrapsItems)) return nodes;
  const regrouped = [];
  let last;
  const addItem = (found) => regrouped.push(last = rebuildItem(found, tag));
  const regroup = (node) => {
    if (wrapsItems(node)) [...node.childNodes].filter(isMeaningful).forEach(regroup);
    else if (isElement(node) && node.matches(items)) addItem(node);
    else if (emptyItem !== void 0 && last) last.append(node.cloneNode(true));
    else regrouped.push(node);
  };
  if (emptyItem) addItem(emptyItem);
  nodes.forEach(regroup);
  return regrouped;
}
function rebuildItem(found, tag) {
  const item = document.createElement(tag);
  for (const name of observedAttributesOf(tag)) {
    const value = readAttribute(found, name) ?? readAttribute(found, `data-${name}`);
    if (value !== null) item.setAttribute(name, value);
  }
  item.append(...[...found.childNodes].map((node) => node.cloneNode(true)));
  return item;
}

export { isEmptyItem, regroupItems };
