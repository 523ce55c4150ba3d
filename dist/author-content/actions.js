import { linksIn, isSafeLink, resolvedAddress, createLink, opensByScript } from './links.js';
import { isMeaningful } from './nodes.js';
import { isHelpLine, dialedDigits, digitsOf } from './help-lines.js';
import { groupAdjacent } from './group.js';
import { headings } from '../shared/headings.js';

const phrasing = /^(#text|A|ABBR|B|CITE|CODE|EM|I|IMG|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;
const isPhrasing = (node) => phrasing.test(node.nodeName);
const bookingWords = /\b(book|sched|appoint|consult|intake|reserv|cita|agend)/i;
const dangerWords = /crisi|emerg|suic|line\b/i;
const explicitAction = "a.sage-action,a.wp-block-button__link";
function parseActions(nodes, context) {
  const allLinks = linksIn(nodes);
  const eligible = allLinks.filter(context ? actionFilter(nodes, allLinks, context) : isSafeLink);
  const worded = eligible.filter((link) => lettersOf([link])).map(({ href }) => href);
  const candidates = eligible.filter(({ href }) => !worded.length || worded.includes(href));
  const lines = linesIn(nodes);
  const isAction = (line) => {
    const links2 = linksIn(line);
    return (links2.length === 1 || links2.length === 2) && links2.every((link) => candidates.includes(link)) && !/^H\d$/.test(line[0].nodeName) && lettersOf(line) === lettersOf(links2);
  };
  const explicit = candidates.filter((link) => link.matches(explicitAction));
  const standalone = explicit.length ? explicit : linksIn(lines.filter(isAction).flat());
  const bookUrl = context?.bookUrl;
  const inlineLink = candidates.find(
    (link) => bookUrl && `${resolvedAddress(link)}?`.startsWith(`${createLink(bookUrl).href}?`)
  ) ?? candidates.find((link) => bookingWords.test(link.innerHTML)) ?? (bookUrl ? void 0 : candidates[0]);
  const links = standalone.length || !inlineLink ? standalone.slice(0, 2) : [inlineLink];
  const at = lines.findIndex((line) => linksIn(line).includes(links[0]));
  return {
    links,
    lines,
    index: at < 0 ? lines.length : at,
    isInline: !standalone.length && !!inlineLink,
    hasUnsafe: !links.length && allLinks.some((link) => !isSafeLink(link) && !isHelpLine(link.href))
  };
}
const linesIn = (nodes) => groupAdjacent([...nodes].filter(isMeaningful), (one, next) => isPhrasing(one) && isPhrasing(next)).flatMap(
  (group) => isBox(group[0]) ? linesIn(group[0].childNodes) : [group]
);
const isBox = (node) => /^(ARTICLE|ASIDE|CENTER|DIV|FOOTER|HEADER|SECTION)$/.test(node.nodeName);
function marksFor(contentHost, { links, isInline }, isSecondary = false) {
  const marks = /* @__PURE__ */ new Map();
  const guess = contentHost.querySelector(explicitAction) ? null : contentHost.querySelector(guessedAction);
  const [action, ...others] = isInline ? [] : links;
  if (guess && guess !== action) marks.set(guess.parentElement, "text");
  const isExplicit = (link) => link.matches(explicitAction);
  const isStyled = action && (isExplicit(action) || action === guess);
  if (action && (isSecondary || !isStyled)) marks.set(action, isSecondary ? "other-action" : "action");
  for (const other of others)
    if (!isExplicit(other) && !(isStyled && other.parentNode === action.parentNode))
      marks.set(other, "other-action");
  if (action && marks.size && !isExplicit(action) && !marks.has(action)) marks.set(action, "action");
  return marks;
}
const guessedAction = ":scope > p > a[href]:only-child:not([href^='tel:'],[href^='sms:'],[href^='#'])";
function actionFilter(nodes, all, { heading = "", bookUrl, phone = "" }) {
  const isEligible = (link) => isSafeLink(link) && !isPermalink(link) && !isHelpLine(resolvedAddress(link));
  const mayDial = !bookUrl && bookingWords.test(heading + textOf(nodes)) && !all.some((link) => isEligible(link) && link.protocol.startsWith("http"));
  return (link) => {
    if (opensByScript(link)) return true;
    if (!isDialed(link) || !isEligible(link)) return isEligible(link);
    const digits = dialedDigits(link.href);
    return digits.length > 6 && digitsOf(phone).includes(digits) || mayDial && !dangerWords.test(link.parentNode.textContent);
  };
}
const isDialed = (link) => /^(tel|sms):/.test(link.href);
const isPermalink = (link) => link.href.startsWith(`${document.URL.split("#")[0]}#`) && !!(link.closest(headings) || link.querySelector(headings) || !lettersOf([link]));
const textOf = (nodes) => nodes.map(({ textContent }) => textContent).join(" ");
const lettersOf = (nodes) => textOf(nodes).replace(/[^\p{L}\p{N}]+/gu, "");

export { isDialed, marksFor, parseActions };
