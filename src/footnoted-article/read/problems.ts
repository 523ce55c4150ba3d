import { isUnused, type NoteIndex } from './note-index.js';
import { labelIn } from './labels.js';
import { headings } from '../../shared/headings.js';
import { hrefOf } from './addresses.js';
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
    const { node, link, words, label, isSuperscript, atLineStart } = candidate;
    const isDeadMarker = link
      ? label &&
        // A script may show the note of "#".
        hrefOf(link) !== '#' &&
        (isSuperscript || words[0] === '[') &&
        (isDead(link) || (isSuperscript && targetsOf(link).length))
      : words.startsWith('[^') && !atLineStart;
    if (!isDeadMarker) continue;
    used.add(node);
    addProblem('marker-without-note', node, words);
  }
  for (const link of links) {
    if (used.has(link)) continue;
    const address = hrefOf(link);
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
  const parts = new Set<unknown>(groups.flatMap(({ notes }) => notes.flatMap((note) => note.parts)));
  for (const { notes, container } of groups) {
    // A paragraph with a label is a note only after the first known note.
    let mayBeNotes = false;
    for (const item of container.children) {
      if (parts.has(item)) mayBeNotes = true;
      // A label in a separate element before its note is not a note itself.
      // Nor is one that has notes inside: they are cited in its place.
      else if (
        (itemLabels.has(item) || (mayBeNotes && labelledLines.has(item))) &&
        !labelIn(item.textContent) &&
        !groups.some((inner) => item.contains(inner.container))
      )
        addProblem('note-not-cited', item, item.textContent.slice(0, 80));
    }
    // Each note must be cited for the first time before the notes after it are.
    let earliest = Infinity;
    for (const { label, markers } of notes.toReversed()) {
      const { node, words, order } = markers[0]!;
      if (order < earliest) earliest = order;
      // Works that are cited by author and year are in the order of the alphabet.
      else if (!label[3]) addProblem('out-of-order', node, words);
    }
  }
  return problems;
}
