import { labelIn } from './labels.js';
import type { Note, NoteGroup } from './notes.js';
import type { Line } from './scanned.js';
import { firstOf } from './note-parts.js';

/** Groups notes that follow each other, with the heading above each group. */
export function groupsOf(notes: readonly Note[]): NoteGroup[] {
  const groups: (NoteGroup & { readonly notes: Note[]; last: Element })[] = [];
  const markers = notes.flatMap((note) => note.markers.map(({ node }) => node));
  for (const note of notes) {
    const container = firstOf(note.parts[0]!).parentElement!;
    const group = groups.at(-1);
    const before = group?.notes.at(-1);
    const continuesList = () =>
      container.matches('ol[start]') && container.previousElementSibling === group!.last;
    if (group && (group.last === container ? followsNote(note, before!, markers) : continuesList())) {
      group.notes.push(note);
      group.last = container;
    } else groups.push({ notes: [note], container, last: container, heading: headingAbove(note.line) });
  }
  return groups;
}

/**
 * Whether a note directly follows another. One or two elements of the same kind between them belong to the
 * first note. If they cite a note, they belong to the article, and the notes are not in one list.
 */
function followsNote(note: Note, before: Note, markers: readonly Node[]): boolean {
  const last = before.parts.at(-1)!;
  const first = note.parts[0]!;
  if ('nodes' in last || 'nodes' in first) return true;
  const between: Element[] = [];
  for (let next = last.nextElementSibling; next !== first; next = next.nextElementSibling) {
    if (!next || between.length > 1 || /^h\d/.test(next.localName)) return false;
    if (markers.some((marker) => next.contains(marker))) return false;
    if (next.textContent.trim()) between.push(next);
  }
  if (/^(p|div)$/.test(first.localName) && last.localName === first.localName) before.parts.push(...between);
  return true;
}

/** The heading above a line, if no other readable text is between them. */
function headingAbove({ heading, previous }: Line): Element | undefined {
  let before = previous;
  // A label may precede its note in a separate element.
  while (before && labelIn(before.head)) before = before.previous;
  return heading && before?.block.contains(heading) ? heading : undefined;
}
