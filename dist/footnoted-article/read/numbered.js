import { isAmbiguous, cite, mayBeUnlinked, isUnused } from './note-index.js';
import { followsWord } from './linked.js';
import { listsOf, ambiguousAmong, areLikelyNotes } from './note-lists.js';
import { nodesOf, firstOf } from './note-parts.js';

const exponent = /(^|[^\p{L}’'])(\p{L}|[cdkmnµ]m|ft|in|mi|yd|[cns]o)$|[(+=−·/]\s?\p{L}\)$|\d\s?\p{L}{1,3}$|=\s?\p{L}+$/iu;
function* joinNumbered(page, joined) {
  const possible = [];
  for (const candidate of page.candidates) {
    if (mayCiteByLabel(candidate, page, joined)) possible.push(candidate);
    yield;
  }
  if (!possible.length) return;
  const [likely, ambiguous] = [possible.filter((each) => !isAmbiguous(each)), possible.filter(isAmbiguous)];
  const lists = listsOf(page, likely);
  const skipped = ambiguousAmong(lists);
  const hasSeveral = lists.filter((each) => areLikelyNotes(each, page)).length > 1;
  let [next, firstMarker] = [0, 0];
  for (const [place, list] of lists.entries()) {
    yield;
    if (!areLikelyNotes(list, page) || skipped.has(list)) continue;
    const { isHeaded, before, labels, parts, line } = list;
    const free = (start, end) => likely.slice(start, end).filter((each) => mayCite(each, list, joined));
    const hasAllMarkers = (other) => free(other.before, before).some(({ label }) => label === labels[0]) && citesAllLabels(other, free(firstMarker, other.before), joined);
    const rival = isHeaded ? void 0 : lists.slice(next, place).findLast(hasAllMarkers);
    const nearby = free(rival?.before ?? firstMarker, before);
    const attempts = [
      // Of several lists, each may have its own kind: "[1]" for references, a raised 1 for footnotes.
      () => hasSeveral ? nearby.filter(isRaised) : [],
      () => hasSeveral ? nearby.filter((each) => !isRaised(each)) : [],
      () => nearby,
      // An article uses one kind of marker: perhaps only those in parentheses, perhaps only the others.
      () => nearby.filter((each) => !isParenthesized(each)),
      () => nearby.filter(isParenthesized),
      () => isHeaded ? free(0) : [],
      () => isHeaded || !nearby[0] ? [...nearby, ...findMissing(list, nearby, ambiguous, joined)] : []
    ];
    for (const attempt of attempts) {
      const chosen = attempt();
      if (!citesAllLabels(list, chosen, joined)) continue;
      const noteOf = new Map(labels.map((label, place2) => [label, parts[place2]]));
      for (const candidate of chosen) {
        const note = noteOf.get(candidate.label);
        if (note) cite(candidate, note, line, page, joined);
      }
      [next, firstMarker] = [place + 1, before];
      break;
    }
  }
}
const mayCite = (candidate, { isHeaded, line }, joined) => isUnused(candidate, joined) && (candidate.isSuperscript || isHeaded || !!line.leadingMark || followsWord(candidate));
function findMissing(list, nearby, ambiguous, joined) {
  const cited = citedLabels(list, nearby, joined);
  const found = /* @__PURE__ */ new Map();
  for (const candidate of ambiguous) {
    const label = candidate.label;
    if (cited.has(label) || !list.labels.includes(label) || candidate.order > list.line.order) continue;
    const isOne = !found.has(label) && isParenthesized(candidate) === isParenthesized(nearby[0] ?? candidate);
    found.set(label, isOne ? candidate : null);
  }
  const missing = [...found.values()].filter((each) => each !== null);
  const isOnSeveralLines = list.isHeaded && new Set(missing.map(({ line }) => line)).size > 1;
  return cited.size || isOnSeveralLines ? missing : [];
}
function citedLabels({ parts }, candidates, { notes }) {
  const nodes = new Set(parts.flat().flatMap(nodesOf));
  const isInside = (node) => !!node && (nodes.has(node) || isInside(node.parentNode));
  return /* @__PURE__ */ new Set([
    ...parts.flatMap(([part]) => notes.get(firstOf(part))?.label ?? []),
    ...candidates.flatMap(({ label, node }) => isInside(node) ? [] : label)
  ]);
}
function citesAllLabels(list, candidates, joined) {
  if (!candidates.length) return false;
  const labels = new Set(list.labels);
  const cited = citedLabels(list, candidates, joined);
  const isNumber = (label) => /\d/.test(label);
  const isUnknown = (label) => !labels.has(label) && isNumber(label) === isNumber(list.labels[0]);
  return ![...cited].some(isUnknown) && list.labels.every((label) => cited.has(label));
}
function mayCiteByLabel(candidate, page, joined) {
  const { link, words, isSuperscript, before, after } = candidate;
  return mayBeUnlinked(candidate, page, joined) && // "[note 1]" and "[1]" may be of different kinds.
  !/\p{L}.*\d/u.test(words) && (isSuperscript || !link || words[0] === "[" || /\S$|\[[^\]]*$/.test(before)) && !/^[\p{Ll}\p{Lu}\d/⁄]|^\s*[=<>≤≥≈]/u.test(after) && !exponent.test(before);
}
const isRaised = ({ isSuperscript }) => isSuperscript;
const isParenthesized = ({ node, link, end }) => !link && /\([\d\s,;–-]*$/.test(node.data.slice(0, end - 1));

export { joinNumbered };
