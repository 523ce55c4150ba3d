import { either } from '../../shared/pattern.js';
import type { Steps } from '../slices.js';
import { cite, isDoubtful, isFree, isLoose, type Joined } from './joined.js';
import { isGlued } from './linked.js';
import { areNotes, listsOf, unclearOf, type NoteList } from './lists.js';
import type { Candidate } from './notes.js';
import type { Page } from './page.js';
import { firstOf, nodesOf } from './units.js';

/** Before a number these make it an exponent, or a formula. */
const exponent = either(
  // A letter alone, or a unit: "x2", "m2", "ft3".
  /(^|[^\p{L}’'])(\p{L}|[cdkmnµ]m|ft|in|mi|yd|[cns]o)$/iu,
  // "(n−k)2", "= f(x)2".
  /[(+=−·/]\s?\p{L}\)$/u,
  // "30 kg2", "= ab2".
  /\d\s?\p{L}{1,3}$|=\s?\p{L}+$/u,
);
/** Joins markers to notes by their labels, where all labels from the first to the last are in the text and in one list. */
export function* joinNumbered(page: Page, joined: Joined): Steps<void> {
  const open: Candidate[] = [];
  for (const candidate of page.candidates) {
    if (isOpen(candidate, page, joined)) open.push(candidate);
    yield;
  }
  if (!open.length) return;
  const [likely, doubtful] = [open.filter((each) => !isDoubtful(each)), open.filter(isDoubtful)];
  const lists = listsOf(page, likely);
  const unclear = unclearOf(lists);

  // Behind the last notes that markers were joined to: how many lists stand before that, and how many markers.
  let [next, from] = [0, 0];
  for (const [place, list] of lists.entries()) {
    yield;
    if (!areNotes(list, page) || unclear.has(list)) continue;
    const { isHeaded, before, labels, parts, line } = list;
    const free = (start: number, end?: number) =>
      likely.slice(start, end).filter((each) => mayCite(each, list, joined));
    // If numbers restart after another list that has them all, markers before that list don't refer to this one.
    const isRival = (other: NoteList) =>
      free(other.before, before).some(({ label }) => label === labels[0]) &&
      fits(other, free(from, other.before), joined);
    const rival = isHeaded ? undefined : lists.slice(next, place).findLast(isRival);
    const near = free(rival?.before ?? from, before);

    const choices = [
      () => near,
      // An article has markers of one kind: what is in round brackets may be something else, or all others may.
      () => near.filter((each) => !isRound(each)),
      () => near.filter(isRound),
      () => (isHeaded ? free(0) : []),
      () => (isHeaded || !near[0] ? [...near, ...missingIn(list, near, doubtful, joined)] : []),
    ];
    for (const choose of choices) {
      const chosen = choose();
      if (!fits(list, chosen, joined)) continue;
      const noteOf = new Map(labels.map((label, place) => [label, parts[place]!]));
      for (const candidate of chosen) {
        const note = noteOf.get(candidate.label!);
        if (note) cite(candidate, note, line, page, joined);
      }
      [next, from] = [place + 1, before];
      break;
    }
  }
}

const mayCite = (candidate: Candidate, { isHeaded, line }: NoteList, joined: Joined): boolean =>
  isFree(candidate, joined) && (candidate.raised || isHeaded || !!line.setOff || isGlued(candidate));

/** Doubtful candidates, one for each label that nothing else has, of the kind that the others are. */
function missingIn(
  list: NoteList,
  near: readonly Candidate[],
  doubtful: readonly Candidate[],
  joined: Joined,
): Candidate[] {
  const cited = citedIn(list, near, joined);
  const found = new Map<string, Candidate | null>();
  for (const candidate of doubtful) {
    const label = candidate.label!;
    if (cited.has(label) || !list.labels.includes(label) || candidate.order > list.line.order) continue;
    const isOne = !found.has(label) && isRound(candidate) === isRound(near[0] ?? candidate);
    found.set(label, isOne ? candidate : null);
  }
  const missing = [...found.values()].filter((each) => each !== null);
  // "(1) anger, (2) fear" stand in one line; where nothing else is cited, the markers of notes do not.
  const isSpread = list.isHeaded && new Set(missing.map(({ line }) => line)).size > 1;
  return cited.size || isSpread ? missing : [];
}

/** The labels of these candidates, and of links to these notes. */
function citedIn({ parts }: NoteList, candidates: readonly Candidate[], { notes }: Joined): Set<string> {
  const nodes = new Set<Node>(parts.flat().flatMap(nodesOf));
  const isInside = (node: Node | null): boolean => !!node && (nodes.has(node) || isInside(node.parentNode));
  return new Set([
    ...parts.flatMap(([part]) => notes.get(firstOf(part!))?.label ?? []),
    ...candidates.flatMap(({ label, node }) => (isInside(node) ? [] : label!)),
  ]);
}

/** Whether all labels of these notes are cited, and no other. */
function fits(list: NoteList, candidates: readonly Candidate[], joined: Joined): boolean {
  if (!candidates.length) return false;
  const labels = new Set(list.labels);
  const cited = citedIn(list, candidates, joined);
  const isNumber = (label: string) => /\d/.test(label);
  const isOdd = (label: string) => !labels.has(label) && isNumber(label) === isNumber(list.labels[0]!);
  return ![...cited].some(isOdd) && list.labels.every((label) => cited.has(label));
}

/** Whether this may be a marker that nothing is known of but its label. */
function isOpen(candidate: Candidate, page: Page, joined: Joined): boolean {
  const { link, words, raised, before, after } = candidate;
  return (
    isLoose(candidate, page, joined) &&
    // Of "[note 1]" and "[1]" nothing says that they are of one kind.
    !/\p{L}.*\d/u.test(words) &&
    (raised || !link || words[0] === '[' || /\S$|\[[^\]]*$/.test(before)) &&
    !/^[\p{Ll}\p{Lu}\d/⁄]|^\s*[=<>≤≥≈]/u.test(after) &&
    !exponent.test(before)
  );
}

/** Whether it is "(1)", or a number of "(1, 2)". */
const isRound = ({ node, link, end }: Candidate) =>
  !link && /\([\d\s,;–-]*$/.test((node as Text).data.slice(0, end - 1));
