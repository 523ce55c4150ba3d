import { oneLine } from '../shared/text.js';

/** `NodeFilter.SHOW_TEXT`, which Node.js does not have. */
const SHOW_TEXT = 4;

/** The text of an element, without scripts, styles and templates. */
export function visibleText(element: Element): string {
  const texts = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let words = '';
  while (texts.nextNode()) {
    const { parentElement, nodeValue } = texts.currentNode;
    if (!parentElement!.closest('script,style,template')) words += nodeValue;
  }
  return oneLine(words);
}
