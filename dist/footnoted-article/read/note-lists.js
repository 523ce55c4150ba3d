import { isNotesHeading } from './headings.js';
import { isArrow, partsFinder } from './note-index.js';
import { labelIn, labelOrders } from './labels.js';
import { partContains, firstOf } from './note-parts.js';

const isCompleteOrder = (labels) => labels.every((label, place) => label === String(+labels[0] + place)) || labels.length > 1 && labelOrders.some((order) => `${order},`.startsWith(`${labels.join()},`));
const isNextLabel = (labels, label) => label === String(labels.length + 1) || labels.length < 26 && isCompleteOrder([...labels, label]);
function listsOf(page, candidates) {
  let before = 0;
  return [...orderedListsOf(page), ...labelledListsOf(page)].filter(({ labels }) => labels[0] && isCompleteOrder(labels)).sort((one, other) => one.line.order - other.line.order).map((list) => {
    while (candidates[before] && candidates[before].order < list.line.order) before++;
    return { ...list, before };
  });
}
function ambiguousAmong(lists) {
  const groups = /* @__PURE__ */ new Map();
  for (const list of lists) {
    const key = `${list.before} ${list.labels.join()}`;
    groups.set(key, [...groups.get(key) ?? [], list]);
  }
  const ambiguous = [...groups.values()].flatMap(
    (group) => group.filter((list) => group.some((other) => isAsLikely(other, list)))
  );
  return new Set(ambiguous);
}
function isAsLikely(other, list) {
  const [one, two] = [list, other].map(({ parts }) => firstOf(parts[0][0]));
  return (other.isHeaded || !list.isHeaded) && !one.contains(two) && !two.contains(one);
}
function areLikelyNotes({ labels, parts, line, isHeaded }, { last }) {
  const { leadingMark, afterRule, previous } = line;
  const isOne = labels.length < 2;
  if (isHeaded) return true;
  if (!isOne && leadingMark[0] !== "[" && labelIn(leadingMark)) return true;
  if (/:\s*$/.test(previous?.tail ?? "") || isOne && !leadingMark) return false;
  return afterRule || parts.at(-1).some((part) => last && partContains(part, last));
}
function orderedListsOf({ lists, itemLabels, isDead }) {
  const found = [];
  let last;
  for (const { list, line } of lists) {
    const items = [...list.children].filter((item) => itemLabels.has(item));
    const arrows = items.map(
      (item) => [...item.querySelectorAll("a")].filter((link) => isArrow(link) && isDead(link))
    );
    const ends = items.map(
      ({ textContent }, place) => arrows[place].some((link) => textContent.trimEnd().endsWith(link.textContent.trim()))
    );
    const areEnded = ends.includes(true);
    const parts = [];
    let isNew = true;
    for (const [place, item] of items.entries()) {
      if (isNew) parts.push([]);
      parts.at(-1).push(item);
      isNew = ends[place] || !areEnded;
    }
    const labels = parts.map((_, place) => itemLabels.get(items[place]));
    const before = found.at(-1);
    if (before && isNextTo(list, last) && isNextLabel(before.labels, labels[0] ?? "")) {
      before.labels.push(...labels);
      before.parts.push(...parts);
    } else {
      const isHeaded = arrows.some(({ length }) => length) || isNotesHeading(line.heading);
      found.push({ labels, parts, line, isHeaded });
    }
    last = list;
  }
  return found;
}
function isNextTo(list, other) {
  let each = list;
  while (!each.previousElementSibling && !each.parentElement.contains(other)) each = each.parentElement;
  return !!each.previousElementSibling?.contains(other);
}
function labelledListsOf(page) {
  const lists = [];
  let list;
  let parent;
  const partsAt = partsFinder(
    page,
    [...page.lineLabels.keys()].map(({ block }) => block)
  );
  for (const [line, label] of page.lineLabels) {
    if (list?.parts.at(-1).some((part2) => partContains(part2, line.block))) continue;
    const parts = partsAt(line.block, line);
    const [part] = parts;
    const before = parent;
    parent = part && ("nodes" in part ? line.block : part.parentNode);
    if (!list || !parent || parent !== before || !isNextLabel(list.labels, label)) {
      list = void 0;
      if (part && /^[1*ai]$/.test(label)) {
        list = { labels: [], parts: [], line, isHeaded: isNotesHeading(line.heading) };
        lists.push(list);
      }
    }
    list?.labels.push(label);
    list?.parts.push(parts);
  }
  return lists;
}

export { ambiguousAmong, areLikelyNotes, listsOf };
