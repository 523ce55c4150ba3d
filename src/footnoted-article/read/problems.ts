import { isFree, type Joined } from './joined.js';
import { labelIn } from './labels.js';
import type { NoteGroup, Problem } from './notes.js';
import type { Page } from './page.js';

/** Lists what the author may want to correct, after everything that can be joined has been. */
export function problemsOf(page: Page, joined: Joined, groups: readonly NoteGroup[]): Problem[] {
  const problems: Problem[] = [];
  const say = (kind: Problem['kind'], node: Node, words: string) => {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement!;
    problems.push({ kind, element, words: words.trim() });
  };
  const { candidates, links, targets, numbers, leadsIn, find, isDead } = page;
  const { taken } = joined;
  for (const candidate of candidates) {
    if (!isFree(candidate, joined)) continue;
    const { node, link, words, label, raised } = candidate;
    const isDeadMarker = link
      ? label && (raised || words[0] === '[') && (isDead(link) || (raised && find(link).length))
      : words.startsWith('[^');
    if (!isDeadMarker) continue;
    taken.add(node);
    say('marker-without-note', node, words);
  }
  for (const link of links) {
    const address = link.getAttribute('href') ?? '';
    const isLost = /^#(?!top$)./i.test(address) && !taken.has(link) && !find(link).length;
    if (isLost && !link.ownerDocument.getElementById(address.slice(1))) say('dead-link', link, address);
  }
  const ids = new Set<string>();
  for (const { element } of [...targets.values()].flat()) {
    const { id } = element;
    if (id && ids.has(id)) say('duplicate-id', element, id);
    ids.add(id);
  }
  for (const { notes, container } of groups) {
    const parts = new Set<unknown>(notes.flatMap((note) => note.parts));
    const items = [...container.children];
    // A paragraph with a label is a note only after the first known note.
    const first = items.findIndex((item) => parts.has(item));
    for (const [place, item] of items.entries()) {
      const isNote = numbers.has(item) || (place > first && leadsIn.has(item));
      // A label in a separate element before its note is not a note itself.
      if (isNote && !parts.has(item) && !labelIn(item.textContent))
        say('note-not-cited', item, item.textContent.slice(0, 80));
    }
    // Each note must be cited for the first time before the notes after it are.
    let soonest = Infinity;
    for (const { markers } of notes.toReversed()) {
      const { node, words, order } = markers[0]!;
      if (order > soonest) say('out-of-order', node, words);
      else soonest = order;
    }
  }
  return problems;
}
