import type { Drafts, Part } from './draft.js';
import { isNotesHeading } from './headings.js';
import { follows, isWholeOrder, labelIn } from './labels.js';
import type { Line, Spot } from './reading.js';
import { firstOf, holds } from './units.js';

/** Notes that no link has to lead to: a list, or lines that each begin with a label. */
export interface Home {
  readonly labels: string[];
  readonly parts: Part[][];
  readonly line: Line;
  /** Its items end with arrows that lead nowhere any more. */
  readonly hasArrows?: boolean;
  /** The list that they are in, or its last piece. */
  list?: Element;
}

/** All that notes could be, in the order of the page. */
export const homesOf = (drafts: Drafts): Home[] =>
  [...listsOf(drafts), ...runsOf(drafts)]
    .filter(({ labels }) => labels[0] && isWholeOrder(labels))
    .sort((one, other) => one.line.order - other.line.order);

/** Whether markers before both could be meant for the one or for the other. */
export function areAlike(home: Home, other: Home, spots: readonly Spot[]): boolean {
  const [one, two] = [home, other].map(({ parts }) => firstOf(parts[0]![0]!)) as [Node, Node];
  return (
    home.labels.join() === other.labels.join() &&
    (hasHeading(other) || !hasHeading(home)) &&
    !one.contains(two) &&
    !two.contains(one) &&
    !spots.some(({ order }) => order > home.line.order !== order > other.line.order)
  );
}

/** Whether a heading, or their arrows, say that these are notes. */
export const hasHeading = ({ line, hasArrows }: Home) => hasArrows || isNotesHeading(line.heading);

/** Whether something says that these are notes: a heading, arrows, or that they stand at the end or under a rule. */
export function isHome(home: Home, { reading: { last } }: Drafts): boolean {
  const { labels, parts, line } = home;
  const { setOff, ruled } = line;
  const isOne = labels.length < 2;
  if (hasHeading(home)) return true;
  // Where their labels are raised, or are links, several are notes wherever they are, and also one alone may be.
  if (!isOne && setOff[0] !== '[' && labelIn(setOff)) return true;
  return !(isOne && !setOff) && (ruled || parts.at(-1)!.some((part) => last && holds(part, last)));
}

function listsOf(drafts: Drafts): Home[] {
  const homes: Home[] = [];
  for (const { list, line } of drafts.reading.lists) {
    const items = [...list.children].filter((item) => drafts.numbers.has(item));
    const arrows = items.map((item) => [...item.querySelectorAll('a')].filter(drafts.isDeadArrow));
    const hasArrows = arrows.some(({ length }) => length);
    const ends = items.map(({ textContent }, place) =>
      arrows[place]!.some((link) => textContent.trimEnd().endsWith(link.textContent.trim())),
    );
    const areEnded = ends.includes(true);
    // An editor may have made two items of two paragraphs: the note ends where its arrow is.
    const parts: Element[][] = [];
    let isNew = true;
    for (const [place, item] of items.entries()) {
      if (isNew) parts.push([]);
      parts.at(-1)!.push(item);
      isNew = ends[place]! || !areEnded;
    }
    const labels = parts.map((_, place) => drafts.numbers.get(items[place]!)!);
    const before = homes.at(-1);
    // An editor may have made several lists of one, each of which goes on with its numbers.
    if (before && comesNext(list, before.list!) && follows(before.labels, labels[0] ?? '')) {
      before.labels.push(...labels);
      before.parts.push(...parts);
      before.list = list;
    } else homes.push({ labels, parts, line, hasArrows, list });
  }
  return homes;
}

/** Whether nothing is before a list but what another is in. */
function comesNext(list: Element, other: Element): boolean {
  let each = list;
  while (!each.previousElementSibling && !each.parentElement!.contains(other)) each = each.parentElement!;
  return !!each.previousElementSibling?.contains(other);
}

/** Lines that begin with one label after another. */
function runsOf(drafts: Drafts): Home[] {
  const runs: Home[] = [];
  let run: Home | undefined;
  let around: Node | null | undefined;
  for (const { block } of drafts.leads.keys()) drafts.count(block);
  for (const [line, label] of drafts.leads) {
    const parts = drafts.partsAt(line.block, line);
    const [part] = parts;
    const before = around;
    around = part && ('nodes' in part ? line.block : part.parentNode);
    if (!run || !around || around !== before || !follows(run.labels, label)) {
      run = part && /^[1*ai]$/.test(label) ? { labels: [], parts: [], line } : undefined;
      if (run) runs.push(run);
    }
    run?.labels.push(label);
    run?.parts.push(parts);
  }
  return runs;
}
