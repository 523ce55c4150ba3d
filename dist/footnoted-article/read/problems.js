import { headings } from '../../shared/headings.js';
import { isUnused } from './note-index.js';
import { labelIn } from './labels.js';

const lines = `p,li,dd,td,${headings}`;
function findProblems(page, joined, groups) {
  const problems = [];
  const addProblem = (kind, node, words) => {
    const element = node.nodeType === 1 ? node : node.parentElement;
    problems.push({ kind, line: element.closest(lines) ?? element, words: words.trim() });
  };
  const { candidates, links, targets, itemLabels, labelledLines, targetsOf, isDead } = page;
  const { used } = joined;
  for (const candidate of candidates) {
    if (!isUnused(candidate, joined)) continue;
    const { node, link, words, label, isSuperscript } = candidate;
    const isDeadMarker = link ? label && (isSuperscript || words[0] === "[") && (isDead(link) || isSuperscript && targetsOf(link).length) : words.startsWith("[^");
    if (!isDeadMarker) continue;
    used.add(node);
    addProblem("marker-without-note", node, words);
  }
  for (const link of links) {
    if (used.has(link)) continue;
    const address = link.getAttribute("href") ?? "";
    const isBroken = /^#(?!top$)./i.test(address) && !targetsOf(link).length;
    if (isBroken && !link.ownerDocument.getElementById(address.slice(1)))
      addProblem("dead-link", link, address);
  }
  const ids = /* @__PURE__ */ new Set();
  for (const { element } of [...targets.values()].flat()) {
    const { id } = element;
    if (id && ids.has(id)) addProblem("duplicate-id", element, id);
    ids.add(id);
  }
  for (const { notes, container } of groups) {
    const parts = new Set(notes.flatMap((note) => note.parts));
    const items = [...container.children];
    const first = items.findIndex((item) => parts.has(item));
    for (const [place, item] of items.entries()) {
      const isNote = itemLabels.has(item) || place > first && labelledLines.has(item);
      if (isNote && !parts.has(item) && !labelIn(item.textContent))
        addProblem("note-not-cited", item, item.textContent.slice(0, 80));
    }
    let earliest = Infinity;
    for (const { markers } of notes.toReversed()) {
      const { node, words, order } = markers[0];
      if (order > earliest) addProblem("out-of-order", node, words);
      else earliest = order;
    }
  }
  return problems;
}

export { findProblems };
