import { distinct } from './listed-states.js';

function marksFor(lists, listed, isBadge, isSpanish) {
  const marks = /* @__PURE__ */ new Map();
  const current = new Set(isBadge ? distinct(listed.filter(({ isCurrent }) => isCurrent)) : []);
  const read = new Set(listed.map(({ item }) => item));
  for (const list of lists)
    for (const each of list.children) if (!read.has(each)) marks.set(each, "out");
  for (const each of listed) {
    const { item, isUnclear, isCurrent, status } = each;
    if (!item || isUnclear || isMarkedByCss(status)) continue;
    if (isBadge ? !current.has(each) : !isCurrent) marks.set(item, isBadge ? "out" : "apart");
  }
  const last = isSpanish && listed.findLast(({ item, status }) => !marks.has(item) && !isMarkedByCss(status));
  if (last && /^(i|hi(?![ae]))/i.test(last.text)) marks.set(last.item, "e");
  return marks;
}
const isMarkedByCss = (status) => status === "pending" || status === "ended";

export { marksFor };
