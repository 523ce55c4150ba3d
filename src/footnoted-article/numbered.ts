import { nodeOf, isLink, type Drafts, type Part } from './draft.js';
import { follows, isWholeOrder, labelIn } from './labels.js';
import { isGlued } from './linked.js';
import { isNotesHeading, type Line, type Spot } from './reading.js';
import { firstOf, holds, nodesOf } from './units.js';

/** Notes that no link has to lead to: a list, or lines that each begin with a label. */
interface Home {
  readonly labels: string[];
  readonly parts: Part[][];
  readonly line: Line;
  /** Its items end with arrows that lead nowhere any more. */
  readonly hasArrows?: boolean;
}

/** Before a number these make it an exponent, or a formula. */
const exponent =
  /(^|[^\p{L}’'])(\p{L}|[cdkmnµ]m|ft|in|mi|yd|[cns]o)$|[(+=−·/]\s?\p{L}\)$|\d\s?\p{L}{1,3}$|=\s?\p{L}+$|(?<!\b(1[5-9]|20)\d)\d$/iu;

/** Joins markers to notes by their labels, where all labels from the first to the last are in the text and in one list. */
export function joinNumbered(drafts: Drafts): void {
  const dead = drafts.reading.spots.filter((spot) => isOpen(spot, drafts));
  if (!dead.length) return;

  let from = 0;
  const homes = [...listsOf(drafts), ...runsOf(drafts)]
    .filter(({ labels }) => labels[0] && isWholeOrder(labels))
    .sort((one, other) => one.line.order - other.line.order);
  for (const home of homes) {
    const { line } = home;
    if (!isHome(home, drafts) || homes.some((other) => areAlike(home, other, dead))) continue;
    const isHeaded = hasHeading(home);
    const free = dead.filter(
      (spot) => !drafts.taken.has(spot.place) && (spot.raised || isHeaded || line.setOff || isGlued(spot)),
    );
    const near = free.filter(({ order }) => order > from && order < line.order);
    if (join(home, near, drafts) || (isHeaded && join(home, free, drafts))) from = line.order;
  }
}

/** Whether markers before both could be meant for the one or for the other. */
function areAlike(home: Home, other: Home, spots: readonly Spot[]): boolean {
  const [one, two] = [home, other].map(({ parts }) => firstOf(parts[0]![0]!)) as [Node, Node];
  return (
    home.labels.join() === other.labels.join() &&
    (hasHeading(other) || !hasHeading(home)) &&
    !one.contains(two) &&
    !two.contains(one) &&
    !spots.some(({ order }) => order > home.line.order !== order > other.line.order)
  );
}

const hasHeading = ({ line, hasArrows }: Home) => hasArrows || isNotesHeading(line.heading);

function join({ labels, parts, line }: Home, spots: readonly Spot[], drafts: Drafts): boolean {
  const places = new Map(labels.map((label, place) => [label, place]));
  const nodes = new Set<Node>(parts.flat().flatMap(nodesOf));
  const isInside = (node: Node | null): boolean => !!node && (nodes.has(node) || isInside(node.parentNode));
  const cited = new Set(parts.flatMap(([part]) => drafts.notes.get(firstOf(part!))?.label ?? []));
  for (const { label, place } of spots) if (!isInside(nodeOf(place))) cited.add(label!);
  const isNumber = (label: string) => /\d/.test(label);
  const isOdd = (label: string) => !places.has(label) && isNumber(label) === isNumber(labels[0]!);
  if (!spots.length || [...cited].some(isOdd) || !labels.every((label) => cited.has(label))) return false;

  for (const spot of spots) {
    const place = places.get(spot.label!);
    if (place !== undefined) drafts.cite(spot, parts[place]!, line);
  }
  return true;
}

/** Whether this may be a marker that nothing is known of but its label. */
function isOpen({ place, words, label, opens, raised, before, after }: Spot, drafts: Drafts): boolean {
  return (
    !!label &&
    (!opens || /\p{L}{5}/u.test(before)) &&
    !(isLink(place) && (drafts.taken.has(place) || !drafts.isDead(place))) &&
    // Of "[note 1]" and "[1]" nothing says that they are of one kind.
    !/\p{L}.*\d/u.test(words) &&
    (raised || !isLink(place) || words[0] === '[' || /\S$/.test(before)) &&
    !/^[\p{L}\d/⁄]/u.test(after) &&
    !exponent.test(before)
  );
}

/** Whether something says that these are notes: a heading, arrows, or that they stand at the end or under a rule. */
function isHome(home: Home, { reading: { last } }: Drafts): boolean {
  const { labels, parts, line } = home;
  const { setOff, ruled } = line;
  const isOne = labels.length < 2;
  if (hasHeading(home)) return true;
  // Where their labels are raised, or are links, several are notes wherever they are, and also one alone may be.
  if (!isOne && setOff[0] !== '[' && labelIn(setOff)) return true;
  return !(isOne && !setOff) && (ruled || parts.at(-1)!.some((part) => last && holds(part, last)));
}

function listsOf(drafts: Drafts): Home[] {
  return drafts.reading.lists.map(({ list, line }) => {
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
    return { labels: parts.map((_, place) => drafts.numbers.get(items[place]!)!), parts, line, hasArrows };
  });
}

/** Lines that begin with one label after another. */
function runsOf(drafts: Drafts): Home[] {
  const runs: Home[] = [];
  let run: Home | undefined;
  for (const { block } of drafts.leads.keys()) drafts.count(block);
  for (const [line, label] of drafts.leads) {
    const parts = drafts.partsAt(line.block, line);
    const around = (each: readonly Part[]) => firstOf(each[0]!).parentNode;
    const isNext = run && parts[0] && around(run.parts[0]!) === around(parts) && follows(run.labels, label);
    if (!isNext) {
      run = parts[0] && /^[1*ai]$/.test(label) ? { labels: [], parts: [], line } : undefined;
      if (run) runs.push(run);
    }
    run?.labels.push(label);
    run?.parts.push(parts);
  }
  return runs;
}
