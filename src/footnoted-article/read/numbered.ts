import { firstOf, linksIn, nodesOf } from './note-parts.js';
import type { Steps } from '../slices.js';
import { cite, isAmbiguous, isUnused, mayBeUnlinked, type NoteIndex } from './note-index.js';
import { followsWord } from './linked.js';
import { areLikelyNotes, listsOf, ambiguousAmong, type NoteList } from './note-lists.js';
import type { Candidate } from './notes.js';
import type { Page } from './page.js';
import { either } from '../../shared/pattern.js';

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
export function* joinNumbered(page: Page, joined: NoteIndex): Steps<void> {
  const possible: Candidate[] = [];
  for (const candidate of page.candidates) {
    if (mayCiteByLabel(candidate, page, joined)) possible.push(candidate);
    yield;
  }
  if (!possible.length) return;
  const [likely, ambiguous] = [possible.filter((each) => !isAmbiguous(each)), possible.filter(isAmbiguous)];
  const lists = listsOf(page, likely);
  const skipped = ambiguousAmong(lists);
  const hasSeveral = lists.filter((each) => areLikelyNotes(each, page)).length > 1;

  // The end of the last joined notes: how many lists, and how many markers, come before it.
  let [next, firstMarker] = [0, 0];
  for (const [place, list] of lists.entries()) {
    yield;
    if (!areLikelyNotes(list, page) || skipped.has(list)) continue;
    const { isHeaded, before, labels, parts, line } = list;
    const free = (start: number, end?: number) =>
      likely.slice(start, end).filter((each) => mayCite(each, list, joined));
    // If numbers restart after another list that has them all, markers before that list don't refer to this one.
    const hasAllMarkers = (other: NoteList) =>
      free(other.before, before).some(({ label }) => label === labels[0]) &&
      citesAllLabels(other, free(firstMarker, other.before), joined);
    const rival = isHeaded ? undefined : lists.slice(next, place).findLast(hasAllMarkers);
    const nearby = free(rival?.before ?? firstMarker, before);

    const attempts = [
      // Of several lists, each may have its own kind: "[1]" for references, a raised 1 for footnotes.
      () => (hasSeveral ? nearby.filter(isRaised) : []),
      () => (hasSeveral ? nearby.filter((each) => !isRaised(each)) : []),
      () => nearby,
      // An article uses one kind of marker: perhaps only those in parentheses, perhaps only the others.
      () => nearby.filter((each) => !isParenthesized(each)),
      () => nearby.filter(isParenthesized),
      () => (isHeaded ? free(0) : []),
      () => (isHeaded || !nearby[0] ? [...nearby, ...findMissing(list, nearby, ambiguous, joined)] : []),
    ];
    for (const attempt of attempts) {
      const chosen = attempt();
      if (!citesAllLabels(list, chosen, joined)) continue;
      const noteOf = new Map(labels.map((label, place) => [label, parts[place]!]));
      for (const candidate of chosen) {
        const note = noteOf.get(candidate.label!);
        if (note) cite(candidate, { parts: note, line, links: linksIn(note) }, page, joined);
      }
      [next, firstMarker] = [place + 1, before];
      break;
    }
  }
}

const mayCite = (candidate: Candidate, { isHeaded, line }: NoteList, joined: NoteIndex): boolean =>
  isUnused(candidate, joined) &&
  (candidate.isSuperscript ||
    isHeaded ||
    !!line.leadingMark ||
    followsWord(candidate) ||
    // "Panic passes [1]."
    /^\[.*\n[.,;:]/.test(`${candidate.words}\n${candidate.after}`));

/**
 * Doubtful candidates of the same kind as the others: for each label that nothing else cites, the only one
 * that has it.
 */
function findMissing(
  list: NoteList,
  nearby: readonly Candidate[],
  ambiguous: readonly Candidate[],
  joined: NoteIndex,
): Candidate[] {
  const cited = citedLabels(list, nearby, joined);
  const found = new Map<string, Candidate | null>();
  for (const candidate of ambiguous) {
    const label = candidate.label!;
    if (cited.has(label) || !list.labels.includes(label) || candidate.order > list.line.order) continue;
    const isOne = !found.has(label) && isParenthesized(candidate) === isParenthesized(nearby[0] ?? candidate);
    found.set(label, isOne ? candidate : null);
  }
  const missing = [...found.values()].filter((each) => each !== null);
  // "(1) anger, (2) fear" are on one line. If nothing else is cited, markers of notes must be on several
  // lines.
  const isOnSeveralLines = list.isHeaded && new Set(missing.map(({ line }) => line)).size > 1;
  return cited.size || isOnSeveralLines ? missing : [];
}

/** The labels of these candidates, and of notes in this list that are already cited. */
function citedLabels(
  { parts }: NoteList,
  candidates: readonly Candidate[],
  { notes }: NoteIndex,
): Set<string> {
  const nodes = new Set<Node>(parts.flat().flatMap(nodesOf));
  const isInside = (node: Node | null): boolean => !!node && (nodes.has(node) || isInside(node.parentNode));
  return new Set([
    ...parts.flatMap(([part]) => notes.get(firstOf(part!))?.label ?? []),
    ...candidates.flatMap(({ label, node }) => (isInside(node) ? [] : label!)),
  ]);
}

/** Whether exactly the labels of these notes are cited. */
function citesAllLabels(list: NoteList, candidates: readonly Candidate[], joined: NoteIndex): boolean {
  if (!candidates.length) return false;
  const labels = new Set(list.labels);
  const cited = citedLabels(list, candidates, joined);
  const isNumber = (label: string) => /\d/.test(label);
  const isUnknown = (label: string) => !labels.has(label) && isNumber(label) === isNumber(list.labels[0]!);
  return ![...cited].some(isUnknown) && list.labels.every((label) => cited.has(label));
}

/** Whether this may be a marker of which only the label is known. */
function mayCiteByLabel(candidate: Candidate, page: Page, joined: NoteIndex): boolean {
  const { link, words, isSuperscript, before, after } = candidate;
  return (
    mayBeUnlinked(candidate, page, joined) &&
    // "[note 1]" and "[1]" may be of different kinds.
    !/\p{L}.*\d/u.test(words) &&
    (isSuperscript || !link || words[0] === '[' || /\S$|\[[^\]]*$/.test(before)) &&
    !/^[\p{Ll}\p{Lu}\d/⁄]|^\s*[=<>≤≥≈]/u.test(after) &&
    !exponent.test(before)
  );
}

const isRaised = ({ isSuperscript }: Candidate) => isSuperscript;

/** Whether it is "(1)", or a number in "(1, 2)". */
const isParenthesized = ({ node, link, end }: Candidate) =>
  !link && /\([\d\s,;–-]*$/.test((node as Text).data.slice(0, end - 1));
