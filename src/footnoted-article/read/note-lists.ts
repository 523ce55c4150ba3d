import { isArrow, partsFinder } from './note-index.js';
import { isNotesHeading } from './headings.js';
import { labelIn, labelOrders } from './labels.js';
import type { Candidate, NotePart } from './notes.js';
import type { Page } from './page.js';
import type { Line } from './scanned.js';
import { firstOf, partContains } from './note-parts.js';

/**
 * A list that may hold notes, even if no link leads to it: an `<ol>`, or lines that each begin with a label.
 */
export interface NoteList {
  readonly labels: string[];
  readonly parts: NotePart[][];
  readonly line: Line;
  /** A heading, or arrows that no longer lead anywhere, show that these are notes. */
  readonly isHeaded: boolean;
  /** How many of the given markers come before the list. */
  readonly before: number;
}

type ListFacts = Omit<NoteList, 'before'>;

/** Whether these are all labels of an order, from the first on. */
const isCompleteOrder = (labels: readonly string[]): boolean =>
  labels.every((label, place) => label === String(+labels[0]! + place)) ||
  (labels.length > 1 && labelOrders.some((order) => `${order},`.startsWith(`${labels.join()},`)));

/** Whether a label comes next after these ordered labels. */
const isNextLabel = (labels: readonly string[], label: string): boolean =>
  label === String(labels.length + 1) || (labels.length < 26 && isCompleteOrder([...labels, label]));

/** All lists that these markers could refer to. Lists and markers are in document order. */
export function listsOf(page: Page, candidates: readonly Candidate[]): NoteList[] {
  let before = 0;
  return [...orderedListsOf(page), ...labelledListsOf(page)]
    .filter(({ labels }) => labels[0] && isCompleteOrder(labels))
    .sort((one, other) => one.line.order - other.line.order)
    .map((list) => {
      while (candidates[before] && candidates[before]!.order < list.line.order) before++;
      return { ...list, before };
    });
}

/** Lists with the same labels and no marker between them: a marker could refer to any of them. */
export function ambiguousAmong(lists: readonly NoteList[]): Set<NoteList> {
  const groups = new Map<string, NoteList[]>();
  for (const list of lists) {
    const key = `${list.before} ${list.labels.join()}`;
    groups.set(key, [...(groups.get(key) ?? []), list]);
  }
  const ambiguous = [...groups.values()].flatMap((group) =>
    group.filter((list) => group.some((other) => isAsLikely(other, list))),
  );
  return new Set(ambiguous);
}

function isAsLikely(other: NoteList, list: NoteList): boolean {
  const [one, two] = [list, other].map(({ parts }) => firstOf(parts[0]![0]!)) as [Node, Node];
  return (other.isHeaded || !list.isHeaded) && !one.contains(two) && !two.contains(one);
}

/**
 * Whether something shows that these are notes: a heading, arrows, or a position at the end or under a rule.
 */
export function areLikelyNotes({ labels, parts, line, isHeaded }: NoteList, { last }: Page): boolean {
  const { leadingMark, afterRule, previous } = line;
  const isOne = labels.length < 2;
  if (isHeaded) return true;
  // Several notes whose labels are raised or links are notes anywhere. A single one may be too.
  if (!isOne && leadingMark[0] !== '[' && labelIn(leadingMark)) return true;
  // Text that ends with a colon introduces a list of something else.
  if (/:\s*$/.test(previous?.tail ?? '') || (isOne && !leadingMark)) return false;
  const end = parts.at(-1)!;
  return (
    afterRule ||
    end.some((part) => last && partContains(part, last)) ||
    // The note of a section ends it.
    /^h\d/.test((end.at(-1) as Element).nextElementSibling?.localName ?? '')
  );
}

function orderedListsOf({ lists, itemLabels, isDead }: Page): ListFacts[] {
  const found: ListFacts[] = [];
  let last: Element | undefined;
  for (const { list, line } of lists) {
    const items = [...list.children].filter((item) => itemLabels.has(item));
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
    const labels = parts.map((_, place) => itemLabels.get(items[place]!)!);
    const before = found.at(-1);
    // An editor may have split one list into several that continue the numbers.
    if (
      before &&
      last!.contains(line.previous?.block ?? null) &&
      isNextLabel(before.labels, labels[0] ?? '')
    ) {
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

/** Runs of lines whose labels follow each other. */
function labelledListsOf(page: Page): ListFacts[] {
  const lists: ListFacts[] = [];
  let list: ListFacts | undefined;
  let parent: Node | null | undefined;
  const partsAt = partsFinder(
    page,
    [...page.lineLabels.keys()].map(({ block }) => block),
  );
  for (const [line, label] of page.lineLabels) {
    // "[1]" may be on its own before "A. Rowe". That "A." is then no label.
    if (list?.parts.at(-1)!.some((part) => partContains(part, line.block))) continue;
    const parts = partsAt(line.block, line);
    const [part] = parts;
    const before = parent;
    parent = part && ('nodes' in part ? line.block : part.parentNode);
    if (!list || !parent || parent !== before || !isNextLabel(list.labels, label)) {
      list = undefined;
      if (part && /^[1*ai]$/.test(label)) {
        list = { labels: [], parts: [], line, isHeaded: isNotesHeading(line.heading) };
        lists.push(list);
      }
    }
    list?.labels.push(label);
    list?.parts.push(parts);
  }
  return lists;
}
