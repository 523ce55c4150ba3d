import { headings } from '../../shared/headings.js';
import { forEachInSlices, type Steps } from '../slices.js';
import { elementsIn, linkSelector, linksIn, textOf } from './note-parts.js';
import { hrefOf } from './addresses.js';
import { cite, isArrow, isUnused, partsFinder, type NoteIndex, type PartsAt } from './note-index.js';
import { labelBefore } from './labels.js';
import type { Candidate } from './notes.js';
import type { Page } from './page.js';
import type { Target } from './scanned.js';
import { isNotesHeading } from './headings.js';

/** What a note may hold, its links, and what no note holds. One query finds both: an article may have thousands of notes. */
const linksAndHeadings = `${linkSelector},${headings}`;

const noteTerms = /(foot|end|side|(?<![a-z]))note(?!b)|\bbib|\bcite|\bfoot\d|(^|\W|_)ft?n(?![a-z])/i;

/**
 * Whether it directly follows a word or the sign that ends a sentence, as markers do, and not a space or
 * "No.".
 */
export const followsWord = ({ before }: Candidate): boolean =>
  /(\p{Ll}{2}|\p{Lu}{2})[.!?,;:)”"’]*\[?$/u.test(before);

const noteBoxes = '[role*=note],[role*=bib],[class*=note],[class*=reference],[class*=bib i]';

/**
 * Whether "[1]" follows a space at the end of a sentence or a clause, as markers may. Chinese and Japanese
 * have no spaces.
 */
const endsClause = ({ before, words }: Candidate) =>
  /([.!?,;)”"’]\s*|\p{Lo})[[［〔【（]/u.test(before.slice(-3) + words[0]);

/** Joins markers that are links to their targets, if more than the address supports the match. */
export function* joinLinked(page: Page, joined: NoteIndex): Steps<void> {
  const linked: [Candidate, readonly Target[]][] = [];
  yield* forEachInSlices(page.candidates, (candidate) => {
    const { link, label } = candidate;
    if (!link) return;
    const isLabelled = label || isCitationKey(candidate);
    const targets = page
      .targetsOf(link)
      .filter(
        ({ atLineStart, element }) =>
          !element.contains(link) &&
          (isLabelled
            ? atLineStart || isSideNote(element, candidate) || isBackArrow(element, candidate, page)
            : atLineStart && hasBackArrow(element, candidate, page)),
      );
    if (targets[0]) linked.push([candidate, targets]);
  });
  const partsAt = partsFinder(
    page,
    linked.flatMap(([, targets]) => targets.map(({ element }) => element)),
  );
  yield* forEachInSlices(linked, ([candidate, targets]) =>
    joinCandidate(targets, candidate, page, partsAt, joined),
  );
}

/**
 * Whether the element is a side note in the middle of a line: its class or role says so, and it begins with
 * the label.
 */
const isSideNote = (element: Element, { label }: Candidate) =>
  element.matches(noteBoxes) &&
  element.textContent.trim().length > 9 &&
  labelBefore(element.textContent, true) === label;

/**
 * Whether an arrow in the element leads back to this candidate, whatever the arrow's text. The candidate's
 * line must have other words.
 */
const hasBackArrow = (element: Element, candidate: Candidate, { leadsTo }: Page) =>
  (!candidate.atLineStart || /\p{L}/u.test(candidate.after)) &&
  linksIn([element]).some((back) => isArrow(back) && leadsTo(back, candidate));

/** Whether the element is the arrow at a note's end that leads back to this candidate. */
const isBackArrow = (element: Element, candidate: Candidate, { leadsTo }: Page) =>
  element.localName === 'a' && isArrow(element) && leadsTo(element as HTMLAnchorElement, candidate);

function joinCandidate(
  targets: readonly Target[],
  candidate: Candidate,
  page: Page,
  partsAt: PartsAt,
  joined: NoteIndex,
): void {
  const { label, isSuperscript, atLineStart, order } = candidate;
  const link = candidate.link!;
  if (!isUnused(candidate, joined)) return;

  // A number may be a year, and other words prove nothing by themselves: they must match the note's own
  // words.
  const isNumber = label && (isSuperscript || !year.test(label));
  const findNote = ({ element, line, atLineStart }: Target) => {
    const isArrowAtEnd = !atLineStart && isBackArrow(element, candidate, page);
    const parts = partsAt(isArrowAtEnd ? (line.block.closest('li,dd') ?? line.block) : element, line);
    const [first] = parts;
    const inside = parts.flatMap((part) => elementsIn(part, linksAndHeadings));
    const links = inside.filter((each) => each.localName === 'a') as HTMLAnchorElement[];
    const isNoNote =
      !first ||
      inside.length > links.length ||
      links.includes(link) ||
      (!('nodes' in first) && /^(h\d|nav|figure|main)$/.test(first.localName));
    if (isNoNote) return;
    const words = () => parts.map(textOf).join(' ');
    const matchesLabel = isNumber
      ? page.itemLabels.get(first as Element) === label || labelBefore(words(), true) === label
      : !isCitationKey(candidate) ||
        citesWork(words(), candidate) ||
        (isSuperscript && noteTerms.test(link.hash));
    return { parts, line, links, target: element, matchesLabel };
  };
  // If two notes have the same id, prefer the one with the marker's number. If both have it, prefer the next
  // one after the marker.
  const isEarlier = ({ line }: Target) => Number(line.order < order);
  let note: ReturnType<typeof findNote>;
  for (const target of targets.toSorted((one, other) => isEarlier(one) - isEarlier(other))) {
    const found = findNote(target);
    if (!note || found?.matchesLabel) note = found;
    if (note?.matchesLabel) break;
  }
  if (!note || !(isNumber || note.matchesLabel)) return;

  const { matchesLabel } = note;
  const backLinks = note.links.filter((backLink) => page.leadsTo(backLink, candidate));
  const box = () => note.target.closest(noteBoxes);
  const hasEvidence =
    backLinks.length ||
    noteTerms.test(`${hrefOf(link)} ${link.rel} ${link.className} ${link.getAttribute('role')}`) ||
    isNotesHeading(note.line.heading) ||
    box()?.contains(link) === false ||
    (matchesLabel && !atLineStart && (isSuperscript || followsWord(candidate) || endsClause(candidate)));
  if (!hasEvidence) return;

  cite(candidate, note, page, joined).backLinks.push(...backLinks);
  for (const back of backLinks) joined.used.add(back);
}

const year = /\b(1[5-9]|20)\d\d[a-z]?\b/;

/** Whether the text may name a work or a note: "Rowe 2019", "[RE19]", a raised word. */
const isCitationKey = ({ words, before, isSuperscript }: Candidate) =>
  isSuperscript || year.test(words) || /^\W?\[\S{2,20}$/.test(before.slice(-1) + words);

/**
 * Whether a note is about the cited work. It begins with the work's key, or it begins with the author and has
 * the year, in its text or at least in its address.
 */
function citesWork(note: string, { words, before, link }: Candidate): boolean {
  const citedYear = year.exec(words)?.[0];
  const start = note.trim();
  if (!citedYear) return start.replace('[', '').startsWith(words.replace(/[[\]]/g, ''));
  const author = /^[^\p{L}\d]*(\p{L}{2,})/u.exec(start)?.[1];
  const mentionsYear = start.includes(citedYear) || link!.hash.includes(citedYear);
  return !!author && mentionsYear && (before + words).split(/[^\p{L}]+/u).includes(author);
}
