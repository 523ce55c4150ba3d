import { safeUrl } from '../shared/url.js';
import { isMeaningful } from './nodes.js';

/**
 * Copies an author's node, with its text and markup, for use in our shadow root. A link whose address is not
 * allowed is replaced by its content.
 */
export function cloneSanitized(node: Node): DocumentFragment {
  const copy = document.createDocumentFragment();
  copy.append(node.cloneNode(true));
  for (const link of copy.querySelectorAll('a')) {
    // A link in an SVG has no protocol, and its address cannot be set like that of others.
    const url = link.protocol && safeUrl(link.getAttribute('href'));
    if (url) {
      link.href = url;
      link.dataset.address = link.href;
    } else link.replaceWith(...link.childNodes);
  }
  return copy;
}

/** The links with an `href` among these nodes and in them, in document order, except those that are hidden. */
export const linksIn = (nodes: Iterable<Node>): HTMLAnchorElement[] =>
  [...(nodes as Iterable<HTMLAnchorElement>)]
    .flatMap((node) => [node, ...(node.querySelectorAll?.<HTMLAnchorElement>('a[href]:not(svg a)') ?? [])])
    .filter((node) => node.matches?.('a[href]') && isMeaningful(node));

export function createLink(address: string, words = ''): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = words;
  return link;
}

/** The absolute address of a link. */
export const resolvedAddress = (link: Element): string =>
  createLink(safeUrl(link.getAttribute('href')) ?? '').href;

/** Whether a link's address is allowed. */
export const isSafeLink = (link: Element): boolean => !!safeUrl(link.getAttribute('href'));

/**
 * Whether a script opens something when the link is clicked, so that it has no address of its own. Calendly's
 * popup links are like this.
 */
export const opensByScript = (link: HTMLAnchorElement): boolean =>
  link.hasAttribute('onclick') &&
  /^\s*(#|javascript:\s*(void\(0\))?;?)?\s*$/i.test(link.getAttribute('href')!);
