import { addressOf, isSafe, isSame, linksIn, linkTo } from './copy.js';
import { dialedBy, digitsOf, isHelpLine } from './help-lines.js';
import { runsOf } from './runs.js';
import { oneLine } from './words.js';

/** A call to action as the author wrote it. */
export interface Call {
  /** What is shown before the action, in the author's order. */
  readonly before: readonly Node[];
  /** The action, then the secondary ones; no two with the same address. */
  readonly links: readonly HTMLAnchorElement[];
  /** Whether the action stays where it is, in its sentence, and is not drawn. */
  readonly isKept: boolean;
  /** What is shown after them. */
  readonly after: readonly Node[];
  /** Whether there are links, and none that may be followed. */
  readonly refused: boolean;
}

/** What is known beside the author's nodes of where a call may lead. */
export interface Stated {
  /** A heading that is not among the nodes. */
  readonly heading?: string | undefined;
  /** Where a consultation is booked. */
  readonly bookUrl?: string | undefined;
  /** The practice's telephone, as written. */
  readonly phone?: string | undefined;
}

const inline = /^(#text|A|ABBR|B|CITE|CODE|EM|I|IMG|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;
const isInline = (node: Node) => inline.test(node.nodeName);
const headings = 'h1,h2,h3,h4,h5,h6';

/** Words of booking, in English and in Spanish. */
const booking = /\b(book|sched|appoint|consult|intake|reserv|cita|agend)/i;
/** Words of danger, in both: a number beside them is not for booking, whatever else is said. */
const danger = /crisi|emerg|suic|line\b/i;

/**
 * Finds the action among the author's nodes: the first link that stands alone in its line, with the next such one
 * as the secondary action. They are drawn as buttons. A link within a sentence is the action only where no link stands
 * alone; it then stays in its sentence. Where it is known where a consultation is booked, it also has to lead there or
 * to speak of booking.
 *
 * @param stated what is known of where the call may lead. Without it any link that may be followed is an action;
 *   with it no help line is one, no permalink, and no number that may be somebody else's.
 */
export function readCall(nodes: readonly Node[], stated?: Stated): Call {
  const all = linksIn(nodes);
  const isOffer = stated ? offersAmong(nodes, all, stated) : isSafe;
  // A block is a line, and so is a run of text and inline elements.
  const lines = runsOf(nodes, (one, next) => isInline(one) && isInline(next));

  /** Whether a line is a link or two that may be the action, and nothing else that is read. */
  const isAction = (line: Node[]): boolean => {
    const links = linksIn(line);
    return (
      (links.length === 1 || links.length === 2) &&
      links.every(isOffer) &&
      !/^H\d$/.test(line[0]!.nodeName) &&
      lettersOf(line) === lettersOf(links)
    );
  };
  const alone = lines.filter(isAction);
  const drawn = linksIn(alone.flat())
    .filter((link, index, links) => links.findIndex((other) => isSame(other, link)) === index)
    .slice(0, 2);

  const offers = all.filter(isOffer);
  const bookUrl = stated?.bookUrl;
  const kept =
    offers.find((link) => bookUrl && `${addressOf(link)}?`.startsWith(`${linkTo(bookUrl).href}?`)) ??
    offers.find((link) => booking.test(wordsOf(link))) ??
    (bookUrl ? undefined : offers[0]);
  const links = drawn.length || !kept ? drawn : [kept];

  // The action's place is that of its line, or behind its sentence, else at the end.
  const place = lines.findIndex((line) => linksIn(line).includes(links[0]!)) + 1 || lines.length;
  // A line that repeats what is drawn is not shown twice.
  const isDrawn = (line: Node[]) =>
    alone.includes(line) && linksIn(line).every((link) => drawn.some((other) => isSame(other, link)));
  const shown = (part: Node[][]) => part.filter((line) => !isDrawn(line)).flat();
  return {
    before: shown(lines.slice(0, place)),
    links,
    isKept: !drawn.length && !!kept,
    after: shown(lines.slice(place)),
    refused: !links.length && all.some((link) => !isSafe(link) && !isHelpLine(link.href)),
  };
}

/** Tells which links of a call may be its action. */
function offersAmong(
  nodes: readonly Node[],
  all: readonly HTMLAnchorElement[],
  { heading = '', bookUrl, phone = '' }: Stated,
) {
  const isElsewhere = (link: HTMLAnchorElement) =>
    isSafe(link) && !isPermalink(link) && !isHelpLine(addressOf(link));
  const mayBeDialed =
    !bookUrl &&
    booking.test(heading + textOf(nodes)) &&
    !all.some((link) => isElsewhere(link) && link.protocol.startsWith('http'));

  return (link: HTMLAnchorElement): boolean => {
    if (!isDialed(link) || !isElsewhere(link)) return isElsewhere(link);
    const digits = dialedBy(link.href);
    return (
      (digits.length > 6 && digitsOf(phone).includes(digits)) ||
      (mayBeDialed && !danger.test(link.parentNode!.textContent!))
    );
  };
}

/** Whether a link dials or texts. */
export const isDialed = (link: HTMLAnchorElement): boolean => /^(tel|sms):/.test(link.href);

/** Whether a link leads to a place on its own page, as one beside a heading does that names its address. */
const isPermalink = (link: HTMLAnchorElement): boolean =>
  link.href.startsWith(`${document.URL.split('#')[0]}#`) &&
  !!(link.closest(headings) || link.querySelector(headings) || !lettersOf([link]));

const textOf = (nodes: readonly Node[]) => nodes.map(({ textContent }) => textContent).join(' ');
const lettersOf = (nodes: readonly Node[]) => textOf(nodes).replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Words at a link's end that say that it opens elsewhere, in brackets, "(new window)", "(enlace externo)", or as a
 * sentence, "opens in a new tab", "se abre en una ventana nueva".
 */
const newTab =
  /(\s*[([][^)\]]*\b(tab|window|external|externo|pestaña|ventana)\b[^)\]]*[)\]]|[\s,;–—-]+((link|will|se) )*(open|abr)\S* (\S+ ){1,4}?(tab|window|pestaña|ventana)( nueva)?\.?)+$/i;

/** Words for screen readers only, by the class that plugins and themes give them. */
const hiddenWords = '[class*=sr],[class*=hidden],[class*=screen]';
const elsewhere = /\b(tab|window|external|externo|pestaña|ventana)\b/i;

/**
 * A link's words as they are read out: its text, with the alternatives of its pictures. The drawn link says itself that
 * it opens in another tab, where that is true. A link of which nothing would be left keeps all its words.
 */
export function wordsOf(link: Element): string {
  const read = link.cloneNode(true) as Element;
  for (const each of read.querySelectorAll('*'))
    if (
      each.matches('[hidden],[aria-hidden=true]') ||
      (each.matches(hiddenWords) && elsewhere.test(each.textContent))
    )
      each.remove();
  return wordsIn(read).replace(newTab, '') || wordsIn(link).replace(newTab, '') || wordsIn(link);
}

const wordsIn = (link: Element): string =>
  oneLine([link.textContent, ...[...link.querySelectorAll('img')].map(({ alt }) => alt)].join(' '));
