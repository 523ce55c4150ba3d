import { isBlank } from './blank.js';
import { addressOf, followed, isSafe, linksIn, linkTo } from './copy.js';
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
  /** Whether there is a link at all that leads away from these words. */
  readonly hasLinks: boolean;
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
const heading = /^H\d$/;

/** Words of booking, in English and in Spanish. */
const booking = /\b(book|schedul|appoint|consult|intake|reserv|cita|agend|program)/i;
/** Words of danger, in both: a number beside them is not for booking, whatever else is said. */
const danger = /cris[ie]s|emergenc|suicid|danger|peligr|\bunsafe|abus|violenc|(help|hot|life) ?line|l[ií]nea/i;

/**
 * Finds the action among the author's nodes: the first link that stands alone in its line, with the next such one
 * as the secondary action. Those lines are drawn as buttons. A link within a sentence is the action only where no
 * link stands alone; it then stays in its sentence. Where it is known where a consultation is booked, it also has to
 * lead there or to speak of booking.
 *
 * @param stated what is known of where the call may lead. Without it any link that may be followed is an action;
 *   with it no help line is one, no permalink, and no number that may be somebody else's.
 */
export function readCall(nodes: readonly Node[], stated?: Stated): Call {
  // A block is a line, and so is a run of text and inline elements.
  const lines = runsOf(nodes, (one, next) => isInline(one) && isInline(next));
  const isOffer = offersAmong(nodes, stated);

  /** Whether a line is a link or two that may be the action, and nothing else that is read. */
  const isAction = (line: Node[]): boolean => {
    const links = linksIn(line);
    return (
      (links.length === 1 || links.length === 2) &&
      links.every((link) => isOffer(link, line)) &&
      !heading.test(line[0]!.nodeName) &&
      lettersOf(line) === lettersOf(links)
    );
  };
  const alone = lines.filter(isAction);
  const addressesOf = (line: Node[]) => linksIn(line).map(addressOf).join(' ');
  // A line that repeats another one is not shown twice.
  const first = (line: Node[]) => alone.find((other) => addressesOf(other) === addressesOf(line));
  const drawn = alone.filter((line) => line === first(line)).slice(0, 2);
  const hidden = alone.filter((line) => drawn.includes(first(line)!));

  const offers = lines.flatMap((line) => linksIn(line).filter((link) => isOffer(link, line)));
  const kept =
    (stated &&
      (offers.find((link) => leadsTo(link, stated.bookUrl)) ??
        offers.find((link) => booking.test(wordsOf(link))))) ||
    (stated?.bookUrl ? undefined : offers[0]);
  const links = drawn.length ? distinct(linksIn(drawn.flat())) : kept ? [kept] : [];

  // The action's place is that of its line, else behind its sentence, else at the end.
  const place = drawn.length
    ? lines.indexOf(drawn[0]!)
    : (lines.findIndex((line) => linksIn(line).includes(kept!)) + 1 || lines.length);
  const shown = (part: Node[][]) => part.filter((line) => !hidden.includes(line)).flat();
  return {
    before: shown(lines.slice(0, place)),
    links,
    isKept: !drawn.length && !!kept,
    after: shown(lines.slice(place)),
    hasLinks: linksIn(nodes).some((link) => !isPermalink(link) && !isBlank([link])),
    refused: !links.length && linksIn(nodes).some((link) => !isSafe(link) && !isHelpLine(link.href)),
  };
}

/** Tells which links of a call may be its action. */
function offersAmong(nodes: readonly Node[], stated?: Stated) {
  if (!stated) return isSafe;
  const { heading: title = '', bookUrl, phone = '' } = stated;
  const isElsewhere = (link: HTMLAnchorElement) =>
    isSafe(link) && !isPermalink(link) && !isHelpLine(addressOf(link));
  const hasAddress =
    bookUrl || linksIn(nodes).some((link) => isElsewhere(link) && followed(link).protocol.startsWith('http'));
  const titles = nodes.filter(({ nodeName }) => heading.test(nodeName));

  return (link: HTMLAnchorElement, line: readonly Node[]): boolean => {
    if (!isElsewhere(link) || isBlank([link])) return false;
    if (!isDialed(link)) return true;
    const digits = dialedBy(addressOf(link));
    if (digits.length > 6 && digitsOf(phone).includes(digits)) return true;
    const words = textOf(line);
    return !hasAddress && !danger.test(words) && booking.test(title + textOf(titles) + words);
  };
}

/** Whether a link dials or texts. */
export const isDialed = (link: HTMLAnchorElement): boolean => /^(tel|sms):/.test(link.protocol);

/** Whether a link leads to a place on its own page, as one beside a heading does that names its address. */
const isPermalink = (link: HTMLAnchorElement): boolean =>
  (/^\s*#/.test(link.getAttribute('href')!) || link.href.startsWith(`${document.URL.split('#')[0]}#`)) &&
  (!!link.closest(headings) || !!link.querySelector(headings) || !/[\p{L}\p{N}]/u.test(wordsOf(link)));

/** Whether a link leads to an address, whatever its query says. */
const leadsTo = (link: HTMLAnchorElement, address = ''): boolean =>
  !!address && `${addressOf(link)}?`.startsWith(`${linkTo(address).href}?`);

/** Links without those whose address another one has: of two, the one with words. */
const distinct = (links: readonly HTMLAnchorElement[]) => {
  const same = (link: HTMLAnchorElement) => links.filter((other) => addressOf(other) === addressOf(link));
  return links.filter((link) => link === (same(link).find(wordsOf) ?? same(link)[0]));
};

const textOf = (nodes: readonly Node[]) => nodes.map(({ textContent }) => textContent).join(' ');
const lettersOf = (nodes: readonly Node[]) => textOf(nodes).replace(/[^\p{L}\p{N}]+/gu, '');

/** A link's words as they are read out: its text, with the alternatives of its pictures. */
export const wordsOf = (link: Element): string =>
  oneLine([link.textContent, ...[...link.querySelectorAll('img')].map(({ alt }) => alt)].join(' '));
