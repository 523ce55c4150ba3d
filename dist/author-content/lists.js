import { isBlank } from './blank.js';
import { isMeaningful } from './nodes.js';

const isList = (node) => /^[UO]L$/.test(node.nodeName);
const itemsOf = (list) => [...list.querySelectorAll("li:not(:scope li li)")].filter(
  (item) => isMeaningful(item) && !isBlank([item])
);
function listFrom(points = "") {
  const list = document.createElement("ul");
  for (const point of points.split(/[|\n]/)) {
    const item = document.createElement("li");
    item.textContent = point.trim();
    list.append(item);
  }
  return list;
}

export { isList, itemsOf, listFrom };
