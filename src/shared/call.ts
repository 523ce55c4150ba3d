import { isSafe, linksIn } from './copy.js';
import { runsOf } from './runs.js';
import { oneLine } from './words.js';

/** A call to action as the author wrote it. */
export interface Call {
  /** What is shown before the action, in the author's order. */
  readonly before: readonly Node[];
  /** The links that are drawn: the action, then the secondary one. */
  readonly links: readonly HTMLAnchorElement[];
  /** What is shown after them. */
  readonly after: readonly Node[];
  /** Whether there are links, and none that may be followed. */
  readonly refused: boolean;
}

const inline = /^(#text|A|ABBR|B|CITE|CODE|EM|I|IMG|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;
const isInline = (node: Node) => inline.test(node.nodeName);
const heading = /^H\d$/;

/** Whether a link may be the action. A crisis line in a sentence is for another need. */
const isOffer = (link: HTMLAnchorElement) => isSafe(link) && !/^(tel|sms):(988|911)$/.test(link.href);

/**
 * Finds the action among the author's nodes: the first link that stands alone in its line, with the next such one
 * as the secondary action. Those lines are drawn as buttons. A link within a sentence is the action only where no
 * link stands alone; the sentence then keeps it.
 */
export function readCall(nodes: readonly Node[]): Call {
  // A block is a line, and so is a run of text and inline elements.
  const lines = runsOf(nodes, (one, next) => isInline(one) && isInline(next));
  const drawn = lines.filter(isAction).slice(0, 2);
  const sentence = lines.find((line) => linksIn(line).some(isOffer));
  const links = drawn.length
    ? linksIn(drawn.flat())
    : linksIn(sentence ?? [])
        .filter(isOffer)
        .slice(0, 1);

  // The action's place is that of its line, else behind its sentence, else at the end.
  const place = drawn.length
    ? lines.indexOf(drawn[0]!)
    : sentence
      ? lines.indexOf(sentence) + 1
      : lines.length;
  const shown = (part: Node[][]) => part.filter((line) => !drawn.includes(line)).flat();
  return {
    before: shown(lines.slice(0, place)),
    links,
    after: shown(lines.slice(place)),
    refused: !links.length && linksIn(nodes).some((link) => !isSafe(link)),
  };
}

/** Whether a line is a link or two, which may be followed, and nothing else that is read. */
function isAction(line: Node[]): boolean {
  const links = linksIn(line);
  const letters = (elements: Node[]) =>
    elements
      .map((node) => node.textContent)
      .join('')
      .replace(/[\s|·•,/]/g, '');
  return (
    (links.length === 1 || links.length === 2) &&
    links.every(isSafe) &&
    !heading.test(line[0]!.nodeName) &&
    letters(line) === letters(links)
  );
}

/** What is not seen of a link: icons, and words for screen readers, by the class names of common themes and tools. */
const unseen =
  // WordPress and Elementor; Bootstrap, Tailwind and USWDS; GOV.UK, Drupal and HTML5 Boilerplate; Foundation
  '[hidden],[aria-hidden=true],[class*=screen-],[class*=sr-only],[class*=visually],[class$=-sr]';

/**
 * Words at a link's end that say that it opens elsewhere, in brackets, "(new window)", "(enlace externo)", or as a
 * sentence, "opens in a new tab", "se abre en una ventana nueva".
 */
const newTab =
  /(\s*[([][^)\]]*\b(tab|window|external|externo|pestaña|ventana)\b[^)\]]*[)\]]|[\s,;–—-]+((link|will|se) )*(open|abr)\S* (\S+ ){1,4}?(tab|window|pestaña|ventana)( nueva)?\.?)+$/i;

/**
 * The words of a link that a reader sees, with the alternatives of its pictures. That it opens in another tab is said by
 * the link that is drawn, where it is true. A link of which nothing would be left keeps all its words.
 */
export function wordsOf(link: Element): string {
  const seen = link.cloneNode(true) as Element;
  for (const each of seen.querySelectorAll(unseen)) each.remove();
  const words = wordsIn(seen);
  return words.replace(newTab, '') || words || wordsIn(link);
}

const wordsIn = (link: Element): string =>
  oneLine([link.textContent, ...[...link.querySelectorAll('img')].map(({ alt }) => alt)].join(' '));
