import type { Candidate, Marker, Note, NotePart } from './notes.js';
import type { Page } from './page.js';
import type { Line } from './scanned.js';
import { firstOf, nodeRangeOf, noteElementsOf } from './note-parts.js';

/** The notes found so far, keyed by the first node of each, and the links that are already used. */
export interface NoteIndex {
  readonly notes: Map<Node, Note>;
  readonly used: Set<unknown>;
}

const arrowText = /^[\s\d\p{P}]*[↩↑⏎⤴⇧↵←▲^]+[\s\d\p{P}\uFE0E\uFE0F]*$/u;

/** Whether a link consists of nothing but a back arrow. */
export const isArrow = (link: Element): boolean => arrowText.test(link.textContent);

/** Whether a candidate is not used yet. */
export const isUnused = ({ link, note }: Candidate, { used }: NoteIndex): boolean => !note && !used.has(link);

/**
 * The text before a candidate ends in a number that is not a year: the candidate may be an exponent or a
 * marker.
 */
const afterNumber = /(?<!\b(1[5-9]|20)\d)\d$/;

/**
 * Whether a candidate may be a marker without a working link: it has a label, and does not begin its line.
 */
export const mayBeUnlinked = (candidate: Candidate, { isDead }: Page, joined: NoteIndex): boolean =>
  !!candidate.label &&
  (!candidate.atLineStart || /\p{L}{5}/u.test(candidate.before)) &&
  !(candidate.link && (!isUnused(candidate, joined) || !isDead(candidate.link)));

/** Whether it may also be a count, or the exponent of a number. */
export const isAmbiguous = ({ isWeak, before }: Candidate) => isWeak || afterNumber.test(before);

/** What is known of a note before its first marker. */
type FoundNote = Pick<Note, 'parts' | 'target' | 'line' | 'links'>;

/**
 * Makes a candidate cite the note that was found in these parts, and returns the note.
 */
export function cite(
  candidate: Candidate,
  { parts, target, line, links }: FoundNote,
  { orders, itemLabels }: Page,
  { notes, used }: NoteIndex,
): Note {
  const first = firstOf(parts[0]!);
  const { label, words, link } = candidate;
  const note = notes.get(first) ?? {
    parts,
    target,
    line,
    links,
    order: orders.get(first) ?? line.order,
    label: label ?? (words.replace(/^\[|\]$/g, '') || (itemLabels.get(first as Element) ?? '')),
    markers: [],
    backLinks: [],
  };
  notes.set(first, note);
  candidate.note = note;
  note.markers.push(candidate as Marker);
  if (link) used.add(link);
  return note;
}

/** Finds the note that begins with an element, on a line. */
export type PartsAt = (element: Element, line: Line) => NotePart[];

/** @param noteStarts elements that begin notes, so that two notes are never taken for one */
export function partsFinder({ article, labelledLines }: Page, noteStarts: Iterable<Element>): PartsAt {
  const startCounts = new Map<Element, number>();
  for (const element of new Set(noteStarts))
    for (let each: Element | null = element; each && each !== article; each = each.parentElement)
      startCounts.set(each, (startCounts.get(each) ?? 0) + 1);

  return (element, line) => {
    const lines = labelledLines.get(line.block) ?? [];
    const index = lines.indexOf(line);
    const next = lines[index + 1];
    // Only lines that `<br>` separates become ranges. Lines that block elements separate do not.
    if (index >= 0 && lines.length > 1 && (line.br ?? next?.br)) return nodeRangeOf(line, next);
    return element === article
      ? []
      : noteElementsOf(element, article, (parent) => startCounts.get(parent)! < 2);
  };
}
