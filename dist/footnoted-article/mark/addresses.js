import { pageOf } from '../read/addresses.js';
import { setAttributes } from './changes.js';

const treeOf = (element) => element.getRootNode();
const pageAddress = () => pageOf(document.baseURI) === pageOf(location.href) ? "" : pageOf(location.href);
const urlOf = (id, page = pageAddress()) => `${page}#${encodeURI(id)}`;
function idFor(element, idBase, idCounters) {
  const tree = treeOf(element);
  if (element.id && tree.getElementById(element.id) === element) return element.id;
  const name = `sage-${idBase.replace(/[^\w-]/g, "")}`;
  let n = idCounters.get(name) ?? 0;
  let id;
  do
    id = n++ ? `${name}-${n}` : name;
  while (tree.getElementById(id));
  idCounters.set(name, n);
  return id;
}
function ensureId(element, idBase, idCounters) {
  const id = idFor(element, idBase, idCounters);
  if (id !== element.id) setAttributes(element, { id });
  return id;
}

export { ensureId, idFor, pageAddress, urlOf };
