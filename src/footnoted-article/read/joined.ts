import type { Candidate, Note, Part } from './notes.js';
import type { Page } from './page.js';
import type { Line } from './scan.js';
import { firstOf, stretchOf, unitOf } from './units.js';

/** The notes found so far, keyed by the first node of each, and the links that are already used. */
export interface Joined {
  readonly notes: Map<Node, Note>;
  readonly taken: Set<unknown>;
}

const arrows = /^[\s\d\p{P}]*[↩↑⏎⤴⇧↵←▲^]+[\s\d\p{P}\uFE0E\uFE0F]*$/u;
/** Whether a link consists of nothing but a back arrow. */
export const isArrow = (link: Element): boolean => arrows.test(link.textContent);

/** Whether a candidate is not used yet. */
export const isFree = ({ link, note }: Candidate, { taken }: Joined): boolean => !note && !taken.has(link);

/**
 * Whether a candidate may be a marker without a working link: it has a label, and does not begin its line.
 */
export const isLoose = (candidate: Candidate, { isDead }: Page, joined: Joined): boolean =>
  !!candidate.label &&
  (!candidate.opens || /\p{L}{5}/u.test(candidate.before)) &&
  !(candidate.link && (!isFree(candidate, joined) || !isDead(candidate.link)));

/**
 * The text before a candidate ends in a number that is not a year: the candidate may be an exponent or a
 * marker.
 */
const afterNumber = /(?<!\b(1[5-9]|20)\d)\d$/;

/** Whether it may also be a count, or the exponent of a number. */
export const isDoubtful = ({ isWeak, before }: Candidate) => isWeak || afterNumber.test(before);

/**
 * Makes a candidate cite the note that consists of these parts. @param target the element that links to the
 * note lead to
 */
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
    // Only lines that `<br>` separates become stretches. Lines that block elements separate do not.
    if (place >= 0 && lines.length > 1 && (line.after ?? next?.after)) return stretchOf(line, next);
    return element === article ? [] : unitOf(element, article, (parent) => held.get(parent)! < 2);
  };
}
