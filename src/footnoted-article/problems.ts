import { isLink, nodeOf, type Draft, type Drafts } from './draft.js';
import { labelIn } from './labels.js';
import type { NoteGroup, Problem } from './notes.js';

/** What an author may want to mend. */
export function problemsOf(
  drafts: Drafts,
  markers: Draft['markers'],
  groups: readonly NoteGroup[],
): Problem[] {
  const problems: Problem[] = [];
  const say = (kind: Problem['kind'], node: Node, words: string) => {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement!;
    problems.push({ kind, element, words: words.trim() });
  };
  const { spots, links, targets } = drafts.reading;
  const backLinks = new Set(groups.flatMap(({ notes }) => notes.flatMap((note) => note.backLinks)));
  const open = new Set<Node>();
  for (const { place, words, label, raised } of spots) {
    if (drafts.taken.has(place) || backLinks.has(place as HTMLAnchorElement)) continue;
    const isDeadMarker = isLink(place)
      ? label &&
        (raised || words[0] === '[') &&
        (drafts.isDead(place) || (raised && drafts.find(place).length))
      : words.startsWith('[^');
    if (!isDeadMarker) continue;
    open.add(nodeOf(place));
    say('marker-without-note', nodeOf(place), words);
  }
  for (const link of links) {
    const address = link.getAttribute('href') ?? '';
    const isLost = /^#(?!top$)./i.test(address) && !drafts.find(link).length;
    if (!isLost || open.has(link) || drafts.taken.has(link) || backLinks.has(link)) continue;
    if (!link.ownerDocument.getElementById(address.slice(1))) say('dead-link', link, address);
  }
  for (const [name, same] of targets) {
    for (const { element } of same.filter(({ element: { id } }) => id === name).slice(1))
      say('duplicate-id', element, name);
  }
  const labelled = new Set([...drafts.leads.keys()].map(({ block }) => block));
  for (const { notes, container } of groups) {
    const parts = new Set<unknown>(notes.flatMap((note) => note.parts));
    const items = [...container.children];
    // A paragraph with a label is one of the notes only where they have begun.
    const first = items.findIndex((item) => parts.has(item));
    for (const [place, item] of items.entries()) {
      const isNote = drafts.numbers.has(item) || (place > first && labelled.has(item));
      // A label that stands before its note is none itself.
      if (isNote && !parts.has(item) && !labelIn(item.textContent))
        say('note-not-cited', item, item.textContent.slice(0, 80));
    }
    const places = new Map(notes.map((note, place) => [note, place]));
    let highest = -1;
    for (const { note, place, words } of markers) {
      const number = places.get(note);
      if (number === undefined) continue;
      places.delete(note);
      if (number < highest) say('out-of-order', nodeOf(place), words);
      highest = Math.max(highest, number);
    }
  }
  return problems;
}
