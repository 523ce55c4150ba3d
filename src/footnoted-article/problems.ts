import { isLink, nodeOf, type Draft, type Drafts } from './draft.js';
import { labelIn } from './labels.js';
import type { NoteGroup, Problem } from './notes.js';

/** What an author may want to mend, once all that could be joined has been. */
export function problemsOf(drafts: Drafts, groups: readonly NoteGroup<Draft>[]): Problem[] {
  const problems: Problem[] = [];
  const say = (kind: Problem['kind'], node: Node, words: string) => {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement!;
    problems.push({ kind, element, words: words.trim() });
  };
  const { taken, numbers, leadsIn, reading } = drafts;
  for (const { place, words, label, raised } of reading.spots) {
    if (taken.has(place)) continue;
    const isDeadMarker = isLink(place)
      ? label &&
        (raised || words[0] === '[') &&
        (drafts.isDead(place) || (raised && drafts.find(place).length))
      : words.startsWith('[^');
    if (!isDeadMarker) continue;
    taken.add(place);
    say('marker-without-note', nodeOf(place), words);
  }
  for (const link of reading.links) {
    const address = link.getAttribute('href') ?? '';
    const isLost = /^#(?!top$)./i.test(address) && !taken.has(link) && !drafts.find(link).length;
    if (isLost && !link.ownerDocument.getElementById(address.slice(1))) say('dead-link', link, address);
  }
  for (const [name, same] of reading.targets) {
    for (const { element } of same.filter(({ element: { id } }) => id === name).slice(1))
      say('duplicate-id', element, name);
  }
  for (const { notes, container } of groups) {
    const parts = new Set<unknown>(notes.flatMap((note) => note.parts));
    const items = [...container.children];
    // A paragraph with a label is one of the notes only where they have begun.
    const first = items.findIndex((item) => parts.has(item));
    for (const [place, item] of items.entries()) {
      const isNote = numbers.has(item) || (place > first && leadsIn.has(item));
      // A label that stands before its note is none itself.
      if (isNote && !parts.has(item) && !labelIn(item.textContent))
        say('note-not-cited', item, item.textContent.slice(0, 80));
    }
    // Each note is cited for the first time before those behind it are.
    let soonest = Infinity;
    for (const { markers } of notes.toReversed()) {
      const { spot, place, words } = markers[0]!;
      if (spot.order > soonest) say('out-of-order', nodeOf(place), words);
      else soonest = spot.order;
    }
  }
  return problems;
}
