/** Whether an element is a paragraph with nothing in it, as editors leave them round what they do not know. */
export const isEmptyParagraph = (element: Element): boolean =>
  element.localName === 'p' && !element.textContent.trim() && !contents(element).length;

/** Whether a node is read: not a comment, white space, an empty paragraph, a script, a style or a link to one. */
export const isMeaningful = (node: Node): boolean =>
  isElement(node)
    ? !/^(br|link|script|style|template)$/.test(node.localName) && !isEmptyParagraph(node)
    : node.nodeType === Node.TEXT_NODE && !!node.nodeValue!.trim();

/** Whether a node is an element, also one that another document made. */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** The nodes in a node. A list of nodes that the page keeps up to date takes several times as long to go through. */
export function childrenOf(node: Node): ChildNode[] {
  const children: ChildNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

const contents = (element: Element) => element.querySelectorAll(':not(br,link,script)');

/** What an otherwise empty paragraph holds: an element, or an element and the part in it. */
export const shelled = (element: Element): string =>
  element.localName === 'p' && !element.textContent.trim()
    ? Array.from(contents(element), ({ localName }) => localName).join('>')
    : '';

/**
 * Whether an element is a paragraph that holds one empty widget of ours and nothing else but what was pasted in the
 * lines above it: the stylesheet, the script, and the page's practice. A card is a part of one.
 */
export const isShell = (element: Element): boolean =>
  /^(sage-practice>)?sage-(?!comparison-card$)[a-z-]+(>sage-comparison-card)?$/.test(shelled(element));
