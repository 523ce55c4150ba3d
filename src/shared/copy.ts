import { safeUrl } from './url.js';

/**
 * A copy of an author's node for a root of ours: with its words and marks, and with the links that may be followed.
 * A link that may not keeps its words.
 */
export function copyOf(node: Node): DocumentFragment {
  const copy = document.createDocumentFragment();
  copy.append(node.cloneNode(true));
  for (const link of copy.querySelectorAll('a')) {
    const url = safeUrl(link.getAttribute('href'));
    if (url) {
      link.href = url;
      link.dataset.address = link.href;
    } else link.replaceWith(...link.childNodes);
  }
  return copy;
}

/** The links with an address in these nodes, themselves included, in the order of the page. */
export const linksIn = (nodes: Iterable<Node>): HTMLAnchorElement[] =>
  [...nodes].flatMap((node) => {
    const within = (node as Element).querySelectorAll?.<HTMLAnchorElement>('a[href]') ?? [];
    return isLink(node) ? [node, ...within] : [...within];
  });

const isLink = (node: Node): node is HTMLAnchorElement =>
  node.nodeName === 'A' && (node as Element).hasAttribute('href');

/** A link to an address. */
export function linkTo(address: string, words = ''): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = words;
  return link;
}

/** Where a link leads, as a whole address. */
export const addressOf = (link: Element): string => linkTo(safeUrl(link.getAttribute('href')) ?? '').href;

/** Whether a link's address may be followed. */
export const isSafe = (link: Element): boolean => !!safeUrl(link.getAttribute('href'));

/** Whether a link has no address of its own, since a script opens something: as Calendly's popup is written. */
export const opensByScript = (link: HTMLAnchorElement): boolean =>
  link.hasAttribute('onclick') &&
  /^\s*(#|javascript:\s*(void\(0\))?;?)?\s*$/i.test(link.getAttribute('href')!);
