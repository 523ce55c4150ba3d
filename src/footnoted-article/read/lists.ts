import { isNotesHeading } from './headings.js';
import { isArrow, partsIn } from './joined.js';
import { labelIn, orders } from './labels.js';
import type { Candidate, Part } from './notes.js';
import type { Page } from './page.js';
import type { Line } from './scan.js';
import { firstOf, holds } from './units.js';

/**
 * A list that may hold notes, even if no link leads to it: an `<ol>`, or lines that each begin with a label.
 */
export interface NoteList {
  readonly labels: string[];
  readonly parts: Part[][];
  readonly line: Line;
  /** A heading, or arrows that no longer lead anywhere, show that these are notes. */
  readonly isHeaded: boolean;
  /** How many of the given markers come before the list. */
  readonly before: number;
}

type Found = Omit<NoteList, 'before'>;

/** Whether these are all labels of an order, from the first on. */
const isWholeOrder = (labels: readonly string[]): boolean =>
  labels.every((label, place) => label === String(place + 1)) ||
  (labels.length > 1 && orders.some((order) => `${order},`.startsWith(`${labels.join()},`)));

/** Whether a label comes next after these ordered labels. */
const follows = (labels: readonly string[], label: string): boolean =>
  label === String(labels.length + 1) || (labels.length < 26 && isWholeOrder([...labels, label]));

/** All lists that these markers could refer to. Lists and markers are in document order. */
export function listsOf(page: Page, candidates: readonly Candidate[]): NoteList[] {
  let before = 0;
  return [...orderedListsOf(page), ...runsOf(page)]
    .filter(({ labels }) => labels[0] && isWholeOrder(labels))
    .sort((one, other) => one.line.order - other.line.order)
    .map((list) => {
      while (candidates[before] && candidates[before]!.order < list.line.order) before++;
      return { ...list, before };
    });
}

/** Lists with the same labels and no marker between them: a marker could refer to any of them. */
export function unclearOf(lists: readonly NoteList[]): Set<NoteList> {
  const groups = new Map<string, NoteList[]>();
  for (const list of lists) {
    const key = `${list.before} ${list.labels.join()}`;
    groups.set(key, [...(groups.get(key) ?? []), list]);
  }
  const unclear = [...groups.values()].flatMap((group) =>
    group.filter((list) => group.some((other) => isAsLikely(other, list))),
  );
  return new Set(unclear);
}

function isAsLikely(other: NoteList, list: NoteList): boolean {
  const [one, two] = [list, other].map(({ parts }) => firstOf(parts[0]![0]!)) as [Node, Node];
  return (other.isHeaded || !list.isHeaded) && !one.contains(two) && !two.contains(one);
}

/**
 * Whether something shows that these are notes: a heading, arrows, or a position at the end or under a rule.
 */
export function areNotes({ labels, parts, line, isHeaded }: NoteList, { last }: Page): boolean {
  const { setOff, ruled, previous } = line;
  const isOne = labels.length < 2;
  if (isHeaded) return true;
  // Several notes whose labels are raised or links are notes anywhere. A single one may be too.
  if (!isOne && setOff[0] !== '[' && labelIn(setOff)) return true;
  // Text that ends with a colon introduces a list of something else.
  if (/:\s*$/.test(previous?.tail ?? '') || (isOne && !setOff)) return false;
  return ruled || parts.at(-1)!.some((part) => last && holds(part, last));
}

function orderedListsOf({ lists, numbers, isDead }: Page): Found[] {
  const found: Found[] = [];
  let last: Element | undefined;
  for (const { list, line } of lists) {
    const items = [...list.children].filter((item) => numbers.has(item));
    const arrows = items.map((item) =>
      [...item.querySelectorAll('a')].filter((link) => isArrow(link) && isDead(link)),
    );
    const ends = items.map(({ textContent }, place) =>
      arrows[place]!.some((link) => textContent.trimEnd().endsWith(link.textContent.trim())),
    );
    const areEnded = ends.includes(true);
    // An editor may have split a note's two paragraphs into two items. The note then ends at its arrow.
    const parts: Element[][] = [];
    let isNew = true;
    for (const [place, item] of items.entries()) {
      if (isNew) parts.push([]);
      parts.at(-1)!.push(item);
      isNew = ends[place]! || !areEnded;
    }
    const labels = parts.map((_, place) => numbers.get(items[place]!)!);
    const before = found.at(-1);
    // An editor may have split one list into several that continue the numbers.
    if (before && comesNext(list, last!) && follows(before.labels, labels[0] ?? '')) {
      before.labels.push(...labels);
      before.parts.push(...parts);
    } else {
      const isHeaded = arrows.some(({ length }) => length) || isNotesHeading(line.heading);
      found.push({ labels, parts, line, isHeaded });
    }
    last = list;
  }
  return found;
}

/** Whether a list directly follows the element that contains another list. */
function comesNext(list: Element, other: Element): boolean {
  let each = list;
  while (!each.previousElementSibling && !each.parentElement!.contains(other)) each = each.parentElement!;
  return !!each.previousElementSibling?.contains(other);
}

/** Runs of lines whose labels follow each other. */
function runsOf(page: Page): Found[] {
  const runs: Found[] = [];
  let run: Found | undefined;
  let around: Node | null | undefined;
  const partsAt = partsIn(
    page,
    [...page.leads.keys()].map(({ block }) => block),
  );
  for (const [line, label] of page.leads) {
    // "[1]" may be on its own before "A. Rowe". That "A." is then no label.
    if (run?.parts.at(-1)!.some((part) => holds(part, line.block))) continue;
    const parts = partsAt(line.block, line);
    const [part] = parts;
    const before = around;
    around = part && ('nodes' in part ? line.block : part.parentNode);
    if (!run || !around || around !== before || !follows(run.labels, label)) {
      run = undefined;
      if (part && /^[1*ai]$/.test(label)) {
        run = { labels: [], parts: [], line, isHeaded: isNotesHeading(line.heading) };
        runs.push(run);
      }
    }
    run?.labels.push(label);
    run?.parts.push(parts);
  }
  return runs;
}
