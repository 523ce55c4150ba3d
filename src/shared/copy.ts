import { safeUrl } from './url.js';

/**
 * A copy of an author's node for a root of ours: with its words and marks, and with the links that may be followed.
 * A link that may not keeps its words.
 */
export function copyOf(node: Node): DocumentFragment {
  const copy = document.createDocumentFragment();
  copy.append(node.cloneNode(true));
  for (const link of copy.querySelectorAll('a')) {
    if (isSafe(link)) link.dataset.address = link.href;
    else link.replaceWith(...link.childNodes);
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

/** Whether a link's address may be followed. */
export const isSafe = (link: Element): boolean => !!safeUrl(link.getAttribute('href'));
