import { isLink, nodeOf, type Drafts } from './draft.js';
import { areAlike, hasHeading, homesOf, isHome, type Home } from './homes.js';
import { isGlued } from './linked.js';
import type { Spot } from './reading.js';
import { firstOf, nodesOf } from './units.js';

/** Before a number these make it an exponent, or a formula. */
const exponent =
  /(^|[^\p{L}’'])(\p{L}|[cdkmnµ]m|ft|in|mi|yd|[cns]o)$|[(+=−·/]\s?\p{L}\)$|\d\s?\p{L}{1,3}$|=\s?\p{L}+$/iu;
/** After a number it may be one, or the marker of a note. */
const afterNumber = /(?<!\b(1[5-9]|20)\d)\d$/;

/** Joins markers to notes by their labels, where all labels from the first to the last are in the text and in one list. */
export function joinNumbered(drafts: Drafts): void {
  const open = drafts.reading.spots.filter((spot) => isOpen(spot, drafts));
  if (!open.length) return;
  const [dead, doubtful] = [open.filter((spot) => !isDoubtful(spot)), open.filter(isDoubtful)];

  let from = 0;
  const homes = homesOf(drafts);
  for (const home of homes) {
    const { line, labels } = home;
    if (!isHome(home, drafts) || homes.some((other) => areAlike(home, other, dead))) continue;
    const isHeaded = hasHeading(home);
    const free = dead.filter(
      (spot) => !drafts.taken.has(spot.place) && (spot.raised || isHeaded || line.setOff || isGlued(spot)),
    );
    const between = (start: number, end: number) => free.filter(({ order }) => order > start && order < end);
    // Where numbers begin anew behind another list that has them all, what is before it is not meant for this one.
    const rival = homes.findLast(
      (other) =>
        !isHeaded &&
        other.line.order > from &&
        other.line.order < line.order &&
        between(other.line.order, line.order).some(({ label }) => label === labels[0]) &&
        fits(other, between(from, other.line.order), drafts),
    );
    const near = between(rival?.line.order ?? from, line.order);
    const choices = [
      near,
      // An article has markers of one kind: what is in round brackets may be something else, or all others may.
      near.filter((spot) => !isRound(spot)),
      near.filter(isRound),
      isHeaded ? free : [],
      [...near, ...missingIn(home, near, doubtful, drafts)],
    ];
    const chosen = choices.find((spots) => fits(home, spots, drafts));
    if (!chosen) continue;
    from = line.order;
    const places = new Map(labels.map((label, place) => [label, place]));
    for (const spot of chosen) {
      const place = places.get(spot.label!);
      if (place !== undefined) drafts.cite(spot, home.parts[place]!, line);
    }
  }
}

/** Doubtful spots, one for each label that nothing else has, of the kind that the others are. */
function missingIn(home: Home, spots: readonly Spot[], doubtful: readonly Spot[], drafts: Drafts): Spot[] {
  const cited = citedIn(home, spots, drafts);
  const wanted = new Set(home.labels.filter((label) => !cited.has(label)));
  const found = new Map<string, Spot | null>();
  for (const spot of doubtful) {
    const label = spot.label!;
    if (!wanted.has(label) || spot.order > home.line.order) continue;
    const isOne = !found.has(label) && isRound(spot) === isRound(spots[0] ?? spot);
    found.set(label, isOne ? spot : null);
  }
  const missing = [...found.values()].filter((spot) => spot !== null);
  // "(1) anger, (2) fear" stand in one line; where nothing else is cited, the markers of notes do not.
  const isSpread = hasHeading(home) && new Set(missing.map(({ line }) => line)).size > 1;
  return cited.size || isSpread ? missing : [];
}

/** The labels of these spots, and of links to these notes. */
function citedIn({ parts }: Home, spots: readonly Spot[], drafts: Drafts): Set<string> {
  const nodes = new Set<Node>(parts.flat().flatMap(nodesOf));
  const isInside = (node: Node | null): boolean => !!node && (nodes.has(node) || isInside(node.parentNode));
  return new Set([
    ...parts.flatMap(([part]) => drafts.notes.get(firstOf(part!))?.label ?? []),
    ...spots.flatMap(({ label, place }) => (isInside(nodeOf(place)) ? [] : label!)),
  ]);
}

/** Whether all labels of these notes are cited, and no other. */
function fits(home: Home, spots: readonly Spot[], drafts: Drafts): boolean {
  if (!spots.length) return false;
  const labels = new Set(home.labels);
  const cited = citedIn(home, spots, drafts);
  const isNumber = (label: string) => /\d/.test(label);
  const isOdd = (label: string) => !labels.has(label) && isNumber(label) === isNumber(home.labels[0]!);
  return ![...cited].some(isOdd) && home.labels.every((label) => cited.has(label));
}

/** Whether this may be a marker that nothing is known of but its label. */
function isOpen({ place, words, label, opens, raised, before, after }: Spot, drafts: Drafts): boolean {
  return (
    !!label &&
    (!opens || /\p{L}{5}/u.test(before)) &&
    !(isLink(place) && (drafts.taken.has(place) || !drafts.isDead(place))) &&
    // Of "[note 1]" and "[1]" nothing says that they are of one kind.
    !/\p{L}.*\d/u.test(words) &&
    (raised || !isLink(place) || words[0] === '[' || /\S$|\[[^\]]*$/.test(before)) &&
    !/^[\p{Ll}\p{Lu}\d/⁄]|^\s*[=<>≤≥≈]/u.test(after) &&
    !exponent.test(before)
  );
}

/** Whether it is "(1)", or a number of "(1, 2)". */
const isRound = ({ place }: Spot) =>
  !isLink(place) && /\([\d\s,;–-]*$/.test(place.text.data.slice(0, place.end - 1));

const isDoubtful = ({ isWeak, before }: Spot) => isWeak || afterNumber.test(before);
