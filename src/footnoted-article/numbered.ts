import { isLink, nodeOf, type Drafts } from './draft.js';
import { homesOf, isHome, unclearOf, type Home } from './homes.js';
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
  const homes = homesOf(drafts, dead);
  const unclear = unclearOf(homes);

  // Behind the last notes that markers were joined to: how many homes stand before that, and how many markers.
  let [next, from] = [0, 0];
  for (const [place, home] of homes.entries()) {
    if (!isHome(home, drafts) || unclear.has(home)) continue;
    const { isHeaded, before } = home;
    const free = (start: number, end?: number) =>
      dead.slice(start, end).filter((spot) => isFree(spot, home, drafts));
    // Where numbers begin anew behind another list that has them all, what is before it is not meant for this one.
    const isRival = (other: Home) =>
      free(other.before, before).some(({ label }) => label === home.labels[0]) &&
      fits(other, free(from, other.before), drafts);
    const rival = isHeaded ? undefined : homes.slice(next, place).findLast(isRival);
    const near = free(rival?.before ?? from, before);

    const choices = [
      () => near,
      // An article has markers of one kind: what is in round brackets may be something else, or all others may.
      () => near.filter((spot) => !isRound(spot)),
      () => near.filter(isRound),
      () => (isHeaded ? free(0) : []),
      () => (isHeaded || !near[0] ? [...near, ...missingIn(home, near, doubtful, drafts)] : []),
    ];
    for (const choose of choices) {
      const spots = choose();
      if (!fits(home, spots, drafts)) continue;
      cite(home, spots, drafts);
      [next, from] = [place + 1, before];
      break;
    }
  }
}

function isFree(spot: Spot, { isHeaded, line }: Home, { taken }: Drafts): boolean {
  return !taken.has(spot.place) && (spot.raised || isHeaded || !!line.setOff || isGlued(spot));
}

function cite({ labels, parts, line }: Home, spots: readonly Spot[], drafts: Drafts): void {
  const places = new Map(labels.map((label, place) => [label, place]));
  for (const spot of spots) {
    const place = places.get(spot.label!);
    if (place !== undefined) drafts.cite(spot, parts[place]!, line);
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
  const isSpread = home.isHeaded && new Set(missing.map(({ line }) => line)).size > 1;
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

/** Whether it may as well be a count, or the exponent of a number. */
const isDoubtful = ({ isWeak, before }: Spot) => isWeak || afterNumber.test(before);
