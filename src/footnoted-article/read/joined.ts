import type { Candidate, Note, Part } from './notes.js';
import type { Page } from './page.js';
import type { Line } from './scan.js';
import { firstOf, stretchOf, unitOf } from './units.js';

/** The notes that were found so far, by the first node of each, and the links that are spoken for. */
export interface Joined {
  readonly notes: Map<Node, Note>;
  readonly taken: Set<unknown>;
}

const arrows = /^[\s\d\p{P}]*[↩↑⏎⤴⇧↵←▲^]+[\s\d\p{P}\uFE0E\uFE0F]*$/u;
/** Whether a link says nothing but that it leads back. */
export const isArrow = (link: Element): boolean => arrows.test(link.textContent);

/** Whether nothing has been found of a candidate. */
export const isFree = ({ link, note }: Candidate, { taken }: Joined): boolean => !note && !taken.has(link);

/** Whether a candidate may be a marker that no link leads from: it has a label, and does not begin its line. */
export const isLoose = (candidate: Candidate, { isDead }: Page, joined: Joined): boolean =>
  !!candidate.label &&
  (!candidate.opens || /\p{L}{5}/u.test(candidate.before)) &&
  !(candidate.link && (!isFree(candidate, joined) || !isDead(candidate.link)));

/** After a number it may be one, or the marker of a note. */
const afterNumber = /(?<!\b(1[5-9]|20)\d)\d$/;

/** Whether it may as well be a count, or the exponent of a number. */
export const isDoubtful = ({ isWeak, before }: Candidate) => isWeak || afterNumber.test(before);

/** Has a candidate cite the note that consists of these parts. @param target what a link to it leads to */
export function cite(
  candidate: Candidate,
  parts: Part[],
  line: Line,
  { orders, numbers }: Page,
  { notes, taken }: Joined,
  target?: Element,
): void {
  const first = firstOf(parts[0]!);
  const { label, words, link } = candidate;
  const note = notes.get(first) ?? {
    parts,
    target,
    line,
    order: orders.get(first) ?? line.order,
    label: label ?? (words.replace(/^\[|\]$/g, '') || (numbers.get(first as Element) ?? '')),
    markers: [],
    backLinks: [],
  };
  notes.set(first, note);
  note.markers.push(Object.assign(candidate, { note }));
  if (link) taken.add(link);
}

/** Finds the note that begins with an element, on a line. */
export type PartsAt = (element: Element, line: Line) => Part[];

/** @param begins elements that begin notes, so that two notes are never taken for one */
export function partsIn({ article, leadsIn }: Page, begins: Iterable<Element>): PartsAt {
  const held = new Map<Element, number>();
  for (const element of new Set(begins))
    for (let each: Element | null = element; each && each !== article; each = each.parentElement)
      held.set(each, (held.get(each) ?? 0) + 1);

  return (element, line) => {
    const lines = leadsIn.get(line.block) ?? [];
    const place = lines.indexOf(line);
    const next = lines[place + 1];
    // Lines that blocks divide, and not `<br>`, have no stretch of their own.
    if (place >= 0 && lines.length > 1 && (line.after ?? next?.after)) return stretchOf(line, next);
    return element === article ? [] : unitOf(element, article, (parent) => held.get(parent)! < 2);
  };
}
