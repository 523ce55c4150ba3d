import { nodeRangeOf, noteElementsOf, firstOf } from './note-parts.js';

const arrowText = /^[\s\d\p{P}]*[↩↑⏎⤴⇧↵←▲^]+[\s\d\p{P}\uFE0E\uFE0F]*$/u;
const isArrow = (link) => arrowText.test(link.textContent);
const isUnused = ({ link, note }, { used }) => !note && !used.has(link);
const mayBeUnlinked = (candidate, { isDead }, joined) => !!candidate.label && (!candidate.atLineStart || /\p{L}{5}/u.test(candidate.before)) && !(candidate.link && (!isUnused(candidate, joined) || !isDead(candidate.link)));
const afterNumber = /(?<!\b(1[5-9]|20)\d)\d$/;
const isAmbiguous = ({ isWeak, before }) => isWeak || afterNumber.test(before);
function cite(candidate, parts, line, { orders, itemLabels }, { notes, used }, target) {
  const first = firstOf(parts[0]);
  const { label, words, link } = candidate;
  const note = notes.get(first) ?? {
    parts,
    target,
    line,
    order: orders.get(first) ?? line.order,
    label: label ?? (words.replace(/^\[|\]$/g, "") || (itemLabels.get(first) ?? "")),
    markers: [],
    backLinks: []
  };
  notes.set(first, note);
  note.markers.push(Object.assign(candidate, { note }));
  if (link) used.add(link);
}
function partsFinder({ article, labelledLines }, noteStarts) {
  const startCounts = /* @__PURE__ */ new Map();
  for (const element of new Set(noteStarts))
    for (let each = element; each && each !== article; each = each.parentElement)
      startCounts.set(each, (startCounts.get(each) ?? 0) + 1);
  return (element, line) => {
    const lines = labelledLines.get(line.block) ?? [];
    const index = lines.indexOf(line);
    const next = lines[index + 1];
    if (index >= 0 && lines.length > 1 && (line.br ?? next?.br)) return nodeRangeOf(line, next);
    return element === article ? [] : noteElementsOf(element, article, (parent) => startCounts.get(parent) < 2);
  };
}

export { cite, isAmbiguous, isArrow, isUnused, mayBeUnlinked, partsFinder };
