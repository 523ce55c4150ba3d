import { addressOf, isSafe, linksIn, linkTo, opensByScript } from './copy.js';
import { isMeaningful } from './nodes.js';
import { dialedBy, digitsOf, isHelpLine } from './help-lines.js';
import { runsOf } from './group.js';

/** A call to action as the author wrote it. */
export interface Call {
  /** The action, then the secondary one. */
  readonly links: readonly HTMLAnchorElement[];
  /** The author's nodes in lines. A block is a line, and so is a run of text and inline elements. */
  readonly lines: readonly (readonly Node[])[];
  /** The index of the line with the action; the number of lines if there is no action. */
  readonly at: number;
  /** Whether the action is a link within a sentence, which does not become a button. */
  readonly isKept: boolean;
  /** Whether there is no action, although there are links, because a link's address is not allowed. */
  readonly refused: boolean;
}

/** What is known, apart from the author's nodes, about where a call may lead. */
export interface Stated {
  /** A heading that is not among the nodes. */
  readonly heading?: string | undefined;
  /** Where a consultation is booked. */
  readonly bookUrl?: string | undefined;
  /** The practice's telephone number, as written. */
  readonly phone?: string | undefined;
}

const inline = /^(#text|A|ABBR|B|CITE|CODE|EM|I|IMG|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;
const isInline = (node: Node) => inline.test(node.nodeName);
const headings = 'h1,h2,h3,h4,h5,h6';

/** Words about booking, in English and Spanish. */
const booking = /\b(book|sched|appoint|consult|intake|reserv|cita|agend)/i;
/**
 * Words about danger, in English and Spanish. A number next to them is not for booking, whatever else the
 * text says.
 */
const danger = /crisi|emerg|suic|line\b/i;

/** Links that the author, or the markup of an editor's button, marks as the action. */
export const signed = 'a.sage-action,a.wp-block-button__link';

/**
 * Finds the action among the author's nodes: a link marked as the action, else the first link that is alone
 * in its line. The next such link is the secondary action. Both look like buttons.
 *
 * If no link is alone in its line, a link within a sentence is the action and stays in its sentence. If the
 * booking address is known, that link must also lead there or mention booking.
 *
 * @param stated what is known about where the call may lead. Without it, every link with a safe address may
 *   be the action. With it, help lines, permalinks and numbers that may be somebody else's are excluded
 */
export function readCall(nodes: readonly Node[], stated?: Stated): Call {
  const all = linksIn(nodes);
  const offers = all.filter(stated ? offersAmong(nodes, all, stated) : isSafe);
  const lines = linesIn(nodes);

  /** Whether a line is nothing but one or two links that may be the action. */
  const isAction = (line: Node[]): boolean => {
    const links = linksIn(line);
    return (
      (links.length === 1 || links.length === 2) &&
      links.every((link) => offers.includes(link)) &&
      !/^H\d$/.test(line[0]!.nodeName) &&
      lettersOf(line) === lettersOf(links)
    );
  };
  const stating = offers.filter((link) => link.matches(signed));
  const alone = stating.length ? stating : linksIn(lines.filter(isAction).flat());
  const bookUrl = stated?.bookUrl;
  const kept =
    offers.find((link) => bookUrl && `${addressOf(link)}?`.startsWith(`${linkTo(bookUrl).href}?`)) ??
    offers.find((link) => booking.test(link.innerHTML)) ??
    (bookUrl ? undefined : offers[0]);
  const links = alone.length || !kept ? alone.slice(0, 2) : [kept];
  const at = lines.findIndex((line) => linksIn(line).includes(links[0]!));
  return {
    links,
    lines,
    at: at < 0 ? lines.length : at,
    isKept: !alone.length && !!kept,
    refused: !links.length && all.some((link) => !isSafe(link) && !isHelpLine(link.href)),
  };
}

/** The lines in these nodes, including those inside boxes. */
const linesIn = (nodes: Iterable<Node>): Node[][] =>
  runsOf([...nodes].filter(isMeaningful), (one, next) => isInline(one) && isInline(next)).flatMap((run) =>
    isBox(run[0]!) ? linesIn(run[0].childNodes) : [run],
  );

const isBox = (node: Node): node is Element =>
  /^(ARTICLE|ASIDE|CENTER|DIV|FOOTER|HEADER|SECTION)$/.test(node.nodeName);

/**
 * Returns the marks that correct what sagebrush.css gets wrong. By itself, the CSS takes a marked link for
 * the action, else the first link that is the only element in its paragraph. It cannot see the text next to a
 * link.
 *
 * @param source the element that holds the content
 * @param isLesser whether the author's link is secondary, because we render the main action
 */
export function marksFor(source: Element, { links, isKept }: Call, isLesser = false): Map<Element, string> {
  const said = new Map<Element, string>();
  const guess = source.querySelector(signed) ? null : source.querySelector(guessed);
  const [action, ...others] = isKept ? [] : links;
  if (guess && guess !== action) said.set(guess.parentElement!, 'text');
  const isSigned = (link: Element) => link.matches(signed);
  const isSeen = action && (isSigned(action) || action === guess);
  if (action && (isLesser || !isSeen)) said.set(action, isLesser ? 'other-action' : 'action');
  for (const other of others)
    if (!isSigned(other) && !(isSeen && other.parentNode === action.parentNode))
      said.set(other, 'other-action');
  // Once a link is marked, the CSS no longer guesses, so the action needs a mark too.
  if (action && said.size && !isSigned(action) && !said.has(action)) said.set(action, 'action');
  return said;
}

/** The selector by which sagebrush.css guesses. */
const guessed = ":scope > p:not([hidden]) > a:only-child:not([href^='tel:'],[href^='sms:'],[href^='#'])";

/** Returns a function that tells whether a link of a call may be its action. */
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
    if (opensByScript(link)) return true;
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

/**
 * Whether a link leads to a place on its own page, like the link next to a heading that gives the heading's
 * address.
 */
const isPermalink = (link: HTMLAnchorElement): boolean =>
  link.href.startsWith(`${document.URL.split('#')[0]}#`) &&
  !!(link.closest(headings) || link.querySelector(headings) || !lettersOf([link]));

const textOf = (nodes: readonly Node[]) => nodes.map(({ textContent }) => textContent).join(' ');
const lettersOf = (nodes: readonly Node[]) => textOf(nodes).replace(/[^\p{L}\p{N}]+/gu, '');
