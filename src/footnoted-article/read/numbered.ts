import { either } from '../../shared/pattern.js';
import type { Steps } from '../slices.js';
import { cite, isDoubtful, isFree, isLoose, type Joined } from './joined.js';
import { isGlued } from './linked.js';
import { areNotes, listsOf, unclearOf, type NoteList } from './lists.js';
import type { Candidate } from './notes.js';
import type { Page } from './page.js';
import { firstOf, nodesOf } from './units.js';

/** Text before a number that makes it an exponent or part of a formula. */
const exponent = either(
  // A letter alone, or a unit: "x2", "m2", "ft3".
  /(^|[^\p{L}’'])(\p{L}|[cdkmnµ]m|ft|in|mi|yd|[cns]o)$/iu,
  // "(n−k)2", "= f(x)2".
  /[(+=−·/]\s?\p{L}\)$/u,
  // "30 kg2", "= ab2".
  /\d\s?\p{L}{1,3}$|=\s?\p{L}+$/u,
);
/**
 * Joins markers to notes by their labels, if the text cites every label of a list from the first to the last.
 */
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

  // The end of the last joined notes: how many lists, and how many markers, come before it.
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
      // An article uses one kind of marker: perhaps only those in parentheses, perhaps only the others.
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

/**
 * Doubtful candidates of the same kind as the others: for each label that nothing else cites, the only one
 * that has it.
 */
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
  // "(1) anger, (2) fear" are on one line. If nothing else is cited, markers of notes must be on several
  // lines.
  const isSpread = list.isHeaded && new Set(missing.map(({ line }) => line)).size > 1;
  return cited.size || isSpread ? missing : [];
}

/** The labels of these candidates, and of notes in this list that are already cited. */
function citedIn({ parts }: NoteList, candidates: readonly Candidate[], { notes }: Joined): Set<string> {
  const nodes = new Set<Node>(parts.flat().flatMap(nodesOf));
  const isInside = (node: Node | null): boolean => !!node && (nodes.has(node) || isInside(node.parentNode));
  return new Set([
    ...parts.flatMap(([part]) => notes.get(firstOf(part!))?.label ?? []),
    ...candidates.flatMap(({ label, node }) => (isInside(node) ? [] : label!)),
  ]);
}

/** Whether exactly the labels of these notes are cited. */
function fits(list: NoteList, candidates: readonly Candidate[], joined: Joined): boolean {
  if (!candidates.length) return false;
  const labels = new Set(list.labels);
  const cited = citedIn(list, candidates, joined);
  const isNumber = (label: string) => /\d/.test(label);
  const isOdd = (label: string) => !labels.has(label) && isNumber(label) === isNumber(list.labels[0]!);
  return ![...cited].some(isOdd) && list.labels.every((label) => cited.has(label));
}

/** Whether this may be a marker of which only the label is known. */
function isOpen(candidate: Candidate, page: Page, joined: Joined): boolean {
  const { link, words, raised, before, after } = candidate;
  return (
    isLoose(candidate, page, joined) &&
    // "[note 1]" and "[1]" may be of different kinds.
    !/\p{L}.*\d/u.test(words) &&
    (raised || !link || words[0] === '[' || /\S$|\[[^\]]*$/.test(before)) &&
    !/^[\p{Ll}\p{Lu}\d/⁄]|^\s*[=<>≤≥≈]/u.test(after) &&
    !exponent.test(before)
  );
}

/** Whether it is "(1)", or a number in "(1, 2)". */
const isRound = ({ node, link, end }: Candidate) =>
  !link && /\([\d\s,;–-]*$/.test((node as Text).data.slice(0, end - 1));
