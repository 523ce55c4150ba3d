import { nameIn, pageOf } from './addresses.js';
import { isNotesHeading } from './headings.js';
import { labelBefore, labelOf } from './labels.js';
import { scan } from './scan.js';

function* readPage(article) {
  const found = yield* scan(article);
  return { article, ...found, ...yield* labelsOf(found), ...linksOf(found) };
}
function* labelsOf({ lines, lists }) {
  const lineLabels = /* @__PURE__ */ new Map();
  const labelledLines = /* @__PURE__ */ new Map();
  const itemLabels = /* @__PURE__ */ new Map();
  for (const line of lines) {
    yield;
    const { block, head, heading, leadingMark } = line;
    const isMarked = !!leadingMark || /^\s*\d/.test(head) && isNotesHeading(heading);
    const label = leadingMark && labelBefore(leadingMark, true) || labelBefore(head, isMarked);
    if (!label || /^h\d/.test(block.localName)) continue;
    lineLabels.set(line, label);
    labelledLines.set(block, [...labelledLines.get(block) ?? [], line]);
  }
  for (const { list } of lists) {
    let next = Number(list.getAttribute("start") ?? 1);
    for (const item of list.children) {
      if (item.localName !== "li") continue;
      next = Number(item.getAttribute("value") ?? next);
      itemLabels.set(item, labelOf(next++, list.getAttribute("type")));
    }
  }
  return { lineLabels, labelledLines, itemLabels };
}
const hrefOf = (link) => link.getAttribute("href") ?? "";
function linksOf({ candidates, targets }) {
  let ownPage;
  for (const { label, words, link } of candidates) {
    const [page, fragment] = link && (label || /\d/.test(words)) ? hrefOf(link).split("#") : [];
    if (!fragment || !targets.has(nameIn(fragment))) continue;
    ownPage = page && (ownPage ?? page);
    if (!page) break;
  }
  const fragmentOf = (link) => {
    const [page, fragment] = hrefOf(link).split("#");
    const isHere = !page || page === ownPage || /^(file|a\w+):/.test(page) || pageOf(link.href) === pageOf(link.ownerDocument.URL);
    return isHere ? fragment : void 0;
  };
  const cache = /* @__PURE__ */ new Map();
  const targetsOf = (link) => {
    let found = cache.get(link);
    if (!found) cache.set(link, found = targets.get(nameIn(fragmentOf(link) ?? "")) ?? []);
    return found;
  };
  return {
    targetsOf,
    isDead: (link) => !targetsOf(link).length && (fragmentOf(link) !== void 0 || /^[\w-]*$/.test(hrefOf(link))),
    leadsTo: (link, { node, line }) => targetsOf(link).some(
      ({ element }) => node.contains(element) || element.contains(node) && line.block.contains(element) && (element !== line.block || !/\p{L}{2}/u.test(link.textContent)) || !element.textContent && element.nextElementSibling?.contains(node)
    )
  };
}

export { readPage };
