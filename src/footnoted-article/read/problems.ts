import { headings } from '../../shared/headings.js';
import { isUnused, type NoteIndex } from './note-index.js';
import { labelIn } from './labels.js';
import type { NoteGroup, Problem } from './notes.js';
import type { Page } from './page.js';

const lines = `p,li,dd,td,${headings}`;

/** Lists what the author may want to correct, after everything that can be joined has been. */
export function findProblems(
  page: Page,
  joined: NoteIndex,
  groups: readonly NoteGroup[],
  named: readonly Element[],
): Problem[] {
  const problems: Problem[] = [];
  const addProblem = (kind: Problem['kind'], node: Node, words: string) => {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement!;
    problems.push({ kind, line: element.closest(lines) ?? element, words: words.trim() });
  };
  const { candidates, links, itemLabels, labelledLines, targetsOf, isDead } = page;
  const { used } = joined;
  for (const candidate of candidates) {
    if (!isUnused(candidate, joined)) continue;
    const { node, link, words, label, isSuperscript } = candidate;
    const isDeadMarker = link
      ? label &&
        (isSuperscript || words[0] === '[') &&
        (isDead(link) || (isSuperscript && targetsOf(link).length))
      : words.startsWith('[^');
    if (!isDeadMarker) continue;
    used.add(node);
    addProblem('marker-without-note', node, words);
  }
  for (const link of links) {
    if (used.has(link)) continue;
    const address = link.getAttribute('href') ?? '';
    const isBroken = /^#(?!top$)./i.test(address) && !targetsOf(link).length;
    if (isBroken && !link.ownerDocument.getElementById(address.slice(1)))
      addProblem('dead-link', link, address);
  }
  const ids = new Set<string>();
  for (const element of named) {
    const { id } = element;
    if (ids.has(id) && id) addProblem('duplicate-id', element, id);
    ids.add(id);
  }
  for (const { notes, container } of groups) {
    const parts = new Set<unknown>(notes.flatMap((note) => note.parts));
    const items = [...container.children];
    // A paragraph with a label is a note only after the first known note.
    const first = items.findIndex((item) => parts.has(item));
    for (const [place, item] of items.entries()) {
      const isNote = (place > first && labelledLines.has(item)) || itemLabels.has(item);
      // A label in a separate element before its note is not a note itself.
      if (isNote && !parts.has(item) && !labelIn(item.textContent))
        addProblem('note-not-cited', item, item.textContent.slice(0, 80));
    }
    // Each note must be cited for the first time before the notes after it are.
    let earliest = Infinity;
    for (const { markers } of notes.toReversed()) {
      const { node, words, order } = markers[0]!;
      if (order > earliest) addProblem('out-of-order', node, words);
      else earliest = order;
    }
  }
  return problems;
}
