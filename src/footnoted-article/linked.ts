import { isArrow, isLink, type Drafts } from './draft.js';
import { isNotesHeading } from './headings.js';
import { labelBefore } from './labels.js';
import type { Spot, Target } from './reading.js';
import { elementsIn, holds, wordsOf } from './units.js';

const named = /(foot|end|side|(?<![a-z]))note(?!b)|\bcite|\bbib|\bfoot\d|(^|\W|_)ft?n(?![a-z])/i;
const noteBoxes = '[class*=note],[class*=reference],[class*=bib i],[role*=note],[role*=bib]';
/** A marker stands directly after a word, or the sign that ends a sentence, and not after a space or "No.". */
export const isGlued = ({ before }: Spot): boolean => /(\p{Ll}{2}|\p{Lu}{2})[.!?,;:)”"’]*\[?$/u.test(before);

/** So does "[1]" after a space, where a sentence or a clause has come to its end; Chinese and Japanese have no spaces. */
const endsClause = ({ before, words }: Spot) =>
  /([.!?,;)”"’]\s*|\p{Lo})[[［〔]/u.test(before.slice(-3) + words[0]);

/** Joins the markers that are links to what they lead to, where more than the address speaks for it. */
export function joinLinked(drafts: Drafts): void {
  const wanted = new Map<Spot, Target[]>();
  const hasArrows = drafts.reading.links.some(isArrow);
  for (const spot of drafts.reading.spots) {
    if (!isLink(spot.place)) continue;
    const link = spot.place;
    const isKnown = spot.label || isKey(spot);
    const targets = drafts
      .find(link)
      .filter(
        ({ opens, element }) =>
          !element.contains(link) &&
          (isKnown
            ? opens || isSideNote(element, spot) || isReturn(element, spot, drafts)
            : hasArrows && opens && isAnswered(element, spot, drafts)),
      );
    wanted.set(spot, targets);
    for (const { element } of targets) drafts.count(element);
  }
  for (const [spot, targets] of wanted) joinTo(targets, spot, drafts);
}

/** Whether an arrow leads from there to this very place, whatever its words are, and other words are in its line. */
const isAnswered = (element: Element, spot: Spot, drafts: Drafts) =>
  (!spot.opens || /\p{L}/u.test(spot.after)) &&
  [...element.querySelectorAll('a')].some((back) => isArrow(back) && drafts.leadsTo(back, spot));

/** Whether this is the arrow at a note's end that leads back to this very place. */
const isReturn = (element: Element, spot: Spot, drafts: Drafts) =>
  element.localName === 'a' && isArrow(element) && drafts.leadsTo(element as HTMLAnchorElement, spot);

/** Whether this is a note in the middle of a line, beside which it is shown: it says so, and begins with the label. */
const isSideNote = (element: Element, { label }: Spot) =>
  element.matches(noteBoxes) &&
  element.textContent.trim().length > 9 &&
  labelBefore(element.textContent, true) === label;

function joinTo(targets: readonly Target[], spot: Spot, drafts: Drafts): void {
  const link = spot.place as HTMLAnchorElement;
  if (drafts.taken.has(link)) return;

  // A number may be a year, and other words say nothing of themselves: they must be the note's own.
  const isNumber = spot.label && (spot.raised || !year.test(spot.label));
  const noteAt = ({ element, line, opens }: Target) => {
    const isEnd = !opens && isReturn(element, spot, drafts);
    const parts = drafts.partsAt(isEnd ? (line.block.closest('li,dd') ?? line.block) : element, line);
    const [first] = parts;
    const isNone =
      !first ||
      parts.some((part) => holds(part, link) || elementsIn(part, 'h1,h2,h3,h4,h5,h6')[0]) ||
      (!('nodes' in first) && /^(h\d|nav|figure|main)$/.test(first.localName));
    if (isNone) return;
    const words = () => parts.map(wordsOf).join(' ');
    const isOwn = isNumber
      ? drafts.numbers.get(first as Element) === spot.label || labelBefore(words(), true) === spot.label
      : !isKey(spot) || isKeyOf(words(), spot) || (spot.raised && named.test(link.hash));
    return { parts, line, element, isOwn };
  };
  // Of two notes with one id, the one that is numbered like the marker is meant; of two of these, the next one.
  const isNext = ({ line }: Target) => line.order > spot.order;
  let note: ReturnType<typeof noteAt>;
  for (const target of [...targets.filter(isNext), ...targets.filter((each) => !isNext(each))]) {
    const found = noteAt(target);
    if (!note || found?.isOwn) note = found;
    if (note?.isOwn) break;
  }
  if (!note || !(isNumber || note.isOwn)) return;

  const backs = drafts.linksIn(note.parts).filter((back) => drafts.leadsTo(back, spot));
  const says = `${link.getAttribute('href')} ${link.rel} ${link.className} ${link.getAttribute('role')}`;
  const box = note.element.closest(noteBoxes);
  const speaks =
    backs.length ||
    named.test(says) ||
    isNotesHeading(note.line.heading) ||
    (box && !box.contains(link)) ||
    (note.isOwn && !spot.opens && (spot.raised || isGlued(spot) || endsClause(spot)));
  if (!speaks) return;

  drafts.cite(spot, note.parts, note.line);
  for (const back of backs) drafts.taken.add(back);
}

const year = /\b(1[5-9]|20)\d\d[a-z]?\b/;

/** Whether these words may name a work, or a note: "Rowe 2019", "[RE19]", a raised word. */
const isKey = ({ words, before, raised }: Spot) =>
  raised || year.test(words) || /^\W?\[\S{2,20}$/.test(before.slice(-1) + words);

/** Whether a note is that of the work: it begins with its key, or with its author, and has the year, if only in its address. */
function isKeyOf(note: string, { words, before, place }: Spot): boolean {
  const said = year.exec(words)?.[0];
  const begin = note.trim();
  if (!said) return begin.replace('[', '').startsWith(words.replace(/[[\]]/g, ''));
  const author = /^[^\p{L}\d]*(\p{L}{2,})/u.exec(begin)?.[1];
  const isSaid = begin.includes(said) || (place as HTMLAnchorElement).hash.includes(said);
  return !!author && isSaid && (before + words).split(/[^\p{L}]+/u).includes(author);
}
