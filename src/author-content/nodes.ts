/** Whether an element is an empty paragraph. Editors leave these around tags that they do not know. */
export const isEmptyParagraph = (element: Element): boolean =>
  element.localName === 'p' && !element.textContent.trim() && !innerElements(element).length;

/**
 * Whether a node counts as content: not a comment, white space, an empty paragraph, a script, a style, a link
 * to one, or something that its author hides.
 */
export const isMeaningful = (node: Node): boolean =>
  isElement(node)
    ? !/^(br|link|(no)?script|style|template)$/.test(node.localName) &&
      !(node as HTMLElement).hidden &&
      (!node.hasAttribute('style') || (node as HTMLElement).style?.display !== 'none') &&
      !isEmptyParagraph(node)
    : node.nodeType === Node.TEXT_NODE && !!node.nodeValue!.trim();

/** Whether a node is an element. Unlike `instanceof`, this also works for elements of another document. */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** The children of a node. Iterating the live `childNodes` list takes several times as long. */
export function childrenOf(node: Node): ChildNode[] {
  const children: ChildNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

const innerElements = (element: Element) => element.querySelectorAll(':not(br,link,script)');

/**
 * Describes what an otherwise empty paragraph contains: an element's name, or the names of an element and the
 * element in it.
 */
export const wrapperSignature = (element: Element): string =>
  element.localName === 'p' && !element.textContent.trim()
    ? Array.from(innerElements(element), ({ localName }) => localName).join('>')
    : '';

/**
 * Whether an element is a paragraph that contains only one empty widget of ours, and what was pasted in the
 * lines above it: the stylesheet, the script, and the page's practice. A card is an item of a widget, not a widget.
 */
export const isLoneWidgetParagraph = (element: Element | null): boolean =>
  !!element &&
  /^(sage-practice>)?sage-(?!comparison-card$)[a-z-]+(>sage-comparison-card)?$/.test(
    wrapperSignature(element),
  );
