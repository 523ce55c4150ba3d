import { resolvedAddress, isSafeLink, linksIn, createLink, opensByScript } from './links.js';
import { isMeaningful } from './nodes.js';
import { dialedDigits, digitsOf, isHelpLine } from './help-lines.js';
import { groupAdjacent } from './group.js';
import { headings } from '../shared/headings.js';

/** A call to action as the author wrote it. */
export interface Actions {
  /** The action, then the secondary one. */
  readonly links: readonly HTMLAnchorElement[];
  /** The author's nodes in lines. A block is a line, and so is a run of text and inline elements. */
  readonly lines: readonly (readonly Node[])[];
  /** The index of the line with the action; the number of lines if there is no action. */
  readonly index: number;
  /** Whether the action is a link within a sentence, which does not become a button. */
  readonly isInline: boolean;
  /** Whether there is no action, although there are links, because a link's address is not allowed. */
  readonly hasUnsafe: boolean;
}

/** What is known, apart from the author's nodes, about where a call may lead. */
export interface Context {
  /** A heading that is not among the nodes. */
  readonly heading?: string | undefined;
  /** Where a consultation is booked. */
  readonly bookUrl?: string | undefined;
  /** The practice's phone number, as written. */
  readonly phone?: string | undefined;
}

const phrasing = /^(#text|A|ABBR|B|CITE|CODE|EM|I|IMG|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;
const isPhrasing = (node: Node) => phrasing.test(node.nodeName);

/** Words about booking, in English and Spanish. */
const bookingWords = /\b(agend|book|consult|cita|reserv|sched|appoint|intake)/i;
/**
 * Words about danger, in English and Spanish. A number next to them is not for booking, whatever else the
 * text says.
 */
const dangerWords = /crisi|emerg|suic|line\b/i;

/** Links that the author, or the markup of an editor's button, marks as the action. */
const explicitAction = 'a.sage-action,a.wp-block-button__link';

/**
 * Finds the action among the author's nodes: a link marked as the action, else the first link that is alone
 * in its line. The next such link is the secondary action. Both look like buttons.
 *
 * If no link is alone in its line, a link within a sentence is the action and stays in its sentence. If the
 * booking address is known, that link must also lead there or mention booking.
 *
 * @param context what is known about where the call may lead. Without it, every link with a safe address may
 *   be the action. With it, help lines, permalinks and numbers that may be somebody else's are excluded
 */
export function parseActions(nodes: readonly Node[], context?: Context): Actions {
  const allLinks = linksIn(nodes);
  const eligible = allLinks.filter(context ? actionFilter(nodes, allLinks, context) : isSafeLink);
  // A picture that is a link is the action only if no link has words, or one with its address has.
  const worded = eligible.filter((link) => lettersOf([link])).map(({ href }) => href);
  const candidates = eligible.filter(({ href }) => !worded.length || worded.includes(href));
  const lines = linesIn(nodes);

  /** Whether a line is nothing but one or two links that may be the action. */
  const isAction = (line: Node[]): boolean => {
    const links = linksIn(line);
    return (
      (links.length === 1 || links.length === 2) &&
      links.every((link) => candidates.includes(link)) &&
      !/^H\d$/.test(line[0]!.nodeName) &&
      lettersOf(line) === lettersOf(links)
    );
  };
  const explicit = candidates.filter((link) => link.matches(explicitAction));
  const standalone = explicit.length ? explicit : linksIn(lines.filter(isAction).flat());
  const bookUrl = context?.bookUrl;
  let inlineLink: HTMLAnchorElement | undefined;
  if (!standalone.length)
    inlineLink =
      candidates.find(
        (link) => bookUrl && `${resolvedAddress(link)}?`.startsWith(`${createLink(bookUrl).href}?`),
      ) ??
      candidates.find((link) => bookingWords.test(link.innerHTML)) ??
      (bookUrl ? undefined : candidates[0]);
  const links = inlineLink ? [inlineLink] : standalone.slice(0, 2);
  const at = lines.findIndex((line) => linksIn(line).includes(links[0]!));
  return {
    links,
    lines,
    index: at < 0 ? lines.length : at,
    isInline: !!inlineLink,
    hasUnsafe: !links.length && allLinks.some((link) => !isSafeLink(link) && !isHelpLine(link.href)),
  };
}

/** The lines in these nodes, including those inside boxes. */
const linesIn = (nodes: Iterable<Node>): Node[][] =>
  groupAdjacent([...nodes].filter(isMeaningful), (one, next) => isPhrasing(one) && isPhrasing(next)).flatMap(
    (group) => (isBox(group[0]!) ? linesIn(group[0].childNodes) : [group]),
  );

const isBox = (node: Node): node is Element =>
  /^(ASIDE|SECTION|HEADER|ARTICLE|CENTER|DIV|FOOTER)$/.test(node.nodeName);

/**
 * Returns the marks that correct what sagebrush.css gets wrong. By itself, the CSS takes a marked link for
 * the action, else the first link that is the only element in its paragraph. It cannot see the text next to a
 * link.
 *
 * @param contentHost the element that holds the content
 * @param isSecondary whether the author's link is secondary, because we render the main action
 */
export function marksFor(
  contentHost: Element,
  { links, isInline }: Actions,
  isSecondary = false,
): Map<Element, string> {
  const marks = new Map<Element, string>();
  const guess = contentHost.querySelector(explicitAction) ? null : contentHost.querySelector(guessedAction);
  const [action, ...others] = isInline ? [] : links;
  if (guess && guess !== action) marks.set(guess.parentElement!, 'text');
  const isExplicit = (link: Element) => link.matches(explicitAction);
  const isStyled = action && (isExplicit(action) || action === guess);
  if (action && (isSecondary || !isStyled)) marks.set(action, isSecondary ? 'other-action' : 'action');
  for (const other of others)
    if (!isExplicit(other) && !(isStyled && other.parentNode === action.parentNode))
      marks.set(other, 'other-action');
  // Once a link is marked, the CSS no longer guesses, so the action needs a mark too.
  if (action && marks.size && !isExplicit(action) && !marks.has(action)) marks.set(action, 'action');
  return marks;
}

/** The selector by which sagebrush.css guesses. */
const guessedAction = ":scope > p > a[href]:only-child:not([href^='tel:'],[href^='sms:'],[href^='#'])";

/** Returns a function that tells whether a link of a call may be its action. */
function actionFilter(
  nodes: readonly Node[],
  all: readonly HTMLAnchorElement[],
  { heading = '', bookUrl, phone = '' }: Context,
) {
  const isEligible = (link: HTMLAnchorElement) =>
    isSafeLink(link) && !isPermalink(link) && !isHelpLine(resolvedAddress(link));
  const mayDial = () =>
    !bookUrl &&
    bookingWords.test(heading + textOf(nodes)) &&
    !all.some((link) => isEligible(link) && link.protocol.startsWith('http'));

  return (link: HTMLAnchorElement): boolean => {
    if (opensByScript(link)) return true;
    if (!isDialed(link) || !isEligible(link)) return isEligible(link);
    const digits = dialedDigits(link.href);
    return (
      (digits.length > 6 && digitsOf(phone).includes(digits)) ||
      (mayDial() && !dangerWords.test(link.parentNode!.textContent!))
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
