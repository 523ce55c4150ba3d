import type { Steps } from '../slices.js';
import { isNotesHeading } from './headings.js';
import { cite, isArrow, isFree, partsIn, type Joined, type PartsAt } from './joined.js';
import { labelBefore } from './labels.js';
import type { Candidate } from './notes.js';
import type { Page } from './page.js';
import type { Target } from './scan.js';
import { elementsIn, holds, linksIn, wordsOf } from './units.js';

const named = /(foot|end|side|(?<![a-z]))note(?!b)|\bcite|\bbib|\bfoot\d|(^|\W|_)ft?n(?![a-z])/i;
const noteBoxes = '[class*=note],[class*=reference],[class*=bib i],[role*=note],[role*=bib]';
/**
 * Whether it directly follows a word or the sign that ends a sentence, as markers do, and not a space or
 * "No.".
 */
export const isGlued = ({ before }: Candidate): boolean =>
  /(\p{Ll}{2}|\p{Lu}{2})[.!?,;:)”"’]*\[?$/u.test(before);

/**
 * Whether "[1]" follows a space at the end of a sentence or a clause, as markers may. Chinese and Japanese
 * have no spaces.
 */
const endsClause = ({ before, words }: Candidate) =>
  /([.!?,;)”"’]\s*|\p{Lo})[[［〔]/u.test(before.slice(-3) + words[0]);

/** Joins markers that are links to their targets, if more than the address supports the match. */
export function* joinLinked(page: Page, joined: Joined): Steps<void> {
  const wanted = new Map<Candidate, readonly Target[]>();
  const hasArrows = page.links.some(isArrow);
  for (const candidate of page.candidates) {
    const { link, label } = candidate;
    if (!link) continue;
    const isKnown = label || isKey(candidate);
    const targets = page
      .find(link)
      .filter(
        ({ opens, element }) =>
          !element.contains(link) &&
          (isKnown
            ? opens || isSideNote(element, candidate) || isReturn(element, candidate, page)
            : hasArrows && opens && isAnswered(element, candidate, page)),
      );
    wanted.set(candidate, targets);
    yield;
  }
  const partsAt = partsIn(
    page,
    [...wanted.values()].flat().map(({ element }) => element),
  );
  for (const [candidate, targets] of wanted) {
    joinTo(targets, candidate, page, partsAt, joined);
    yield;
  }
}

/**
 * Whether an arrow in the element leads back to this candidate, whatever the arrow's text. The candidate's
 * line must have other words.
 */
const isAnswered = (element: Element, candidate: Candidate, { leadsTo }: Page) =>
  (!candidate.opens || /\p{L}/u.test(candidate.after)) &&
  [...element.querySelectorAll('a')].some((back) => isArrow(back) && leadsTo(back, candidate));

/** Whether the element is the arrow at a note's end that leads back to this candidate. */
const isReturn = (element: Element, candidate: Candidate, { leadsTo }: Page) =>
  element.localName === 'a' && isArrow(element) && leadsTo(element as HTMLAnchorElement, candidate);

/**
 * Whether the element is a side note in the middle of a line: its class or role says so, and it begins with
 * the label.
 */
const isSideNote = (element: Element, { label }: Candidate) =>
  element.matches(noteBoxes) &&
  element.textContent.trim().length > 9 &&
  labelBefore(element.textContent, true) === label;

function joinTo(
  targets: readonly Target[],
  candidate: Candidate,
  page: Page,
  partsAt: PartsAt,
  joined: Joined,
): void {
  const { label, raised, opens, order } = candidate;
  const link = candidate.link!;
  if (!isFree(candidate, joined)) return;

  // A number may be a year, and other words prove nothing by themselves: they must match the note's own
  // words.
  const isNumber = label && (raised || !year.test(label));
  const noteAt = ({ element, line, opens }: Target) => {
    const isEnd = !opens && isReturn(element, candidate, page);
    const parts = partsAt(isEnd ? (line.block.closest('li,dd') ?? line.block) : element, line);
    const [first] = parts;
    const isNone =
      !first ||
      parts.some((part) => holds(part, link) || elementsIn(part, 'h1,h2,h3,h4,h5,h6')[0]) ||
      (!('nodes' in first) && /^(h\d|nav|figure|main)$/.test(first.localName));
    if (isNone) return;
    const words = () => parts.map(wordsOf).join(' ');
    const isOwn = isNumber
      ? page.numbers.get(first as Element) === label || labelBefore(words(), true) === label
      : !isKey(candidate) || isKeyOf(words(), candidate) || (raised && named.test(link.hash));
    return { parts, line, element, isOwn };
  };
  // If two notes have the same id, prefer the one with the marker's number. If both have it, prefer the next
  // one after the marker.
  const isNext = ({ line }: Target) => line.order > order;
  let note: ReturnType<typeof noteAt>;
  for (const target of [...targets.filter(isNext), ...targets.filter((each) => !isNext(each))]) {
    const found = noteAt(target);
    if (!note || found?.isOwn) note = found;
    if (note?.isOwn) break;
  }
  if (!note || !(isNumber || note.isOwn)) return;

  const { parts, line, element, isOwn } = note;
  const backs = linksIn(parts).filter((back) => page.leadsTo(back, candidate));
  const box = () => element.closest(noteBoxes);
  const speaks =
    backs.length ||
    named.test(`${link.getAttribute('href')} ${link.rel} ${link.className} ${link.getAttribute('role')}`) ||
    isNotesHeading(line.heading) ||
    box()?.contains(link) === false ||
    (isOwn && !opens && (raised || isGlued(candidate) || endsClause(candidate)));
  if (!speaks) return;

  cite(candidate, parts, line, page, joined, element);
  for (const back of backs) joined.taken.add(back);
}

const year = /\b(1[5-9]|20)\d\d[a-z]?\b/;

/** Whether the text may name a work or a note: "Rowe 2019", "[RE19]", a raised word. */
const isKey = ({ words, before, raised }: Candidate) =>
  raised || year.test(words) || /^\W?\[\S{2,20}$/.test(before.slice(-1) + words);

/**
 * Whether a note is about the cited work. It begins with the work's key, or it begins with the author and has
 * the year, in its text or at least in its address.
 */
function isKeyOf(note: string, { words, before, link }: Candidate): boolean {
  const said = year.exec(words)?.[0];
  const begin = note.trim();
  if (!said) return begin.replace('[', '').startsWith(words.replace(/[[\]]/g, ''));
  const author = /^[^\p{L}\d]*(\p{L}{2,})/u.exec(begin)?.[1];
  const isSaid = begin.includes(said) || link!.hash.includes(said);
  return !!author && isSaid && (before + words).split(/[^\p{L}]+/u).includes(author);
}
