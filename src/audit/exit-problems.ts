import { referrerProblems, unseenExit } from '../self-check/exit.js';
import type { Problem } from '../self-check/findings.js';
import { selectorOf } from '../shared/define.js';

/** What hides an element in the HTML itself. What a stylesheet hides, only the self-check in a browser can see. */
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** What may come before an exit: a link to a place on the page, such as a skip link, and what shows nothing. */
const allowed = `a[href^="#"],head,title,script,style,${selectorOf('sage-practice')}`;

/** The problems of an exit that its HTML shows. */
export const exitProblems = (exit: Element, body: Element): Problem[] => [
  ...(isHidden(exit.querySelector('a') ?? exit) ? [unseenExit] : isFirst(exit, body) ? [] : [lateExit]),
  ...(exit.matches('a[rel~=noreferrer]') ? [] : referrerProblems(exit)),
];

const lateExit: Problem = {
  written: 'It isn’t first on the page.',
  expected:
    'An exit before everything else, so that readers see it and reach it with the first press of Tab.',
  fix: 'Move it to the beginning of the page’s body.',
};

function isHidden(element: Element): boolean {
  if (element.closest('[hidden],dialog:not([open]),details:not([open]) > :not(summary)')) return true;
  for (let around: Element | null = element; around; around = around.parentElement)
    if (hiddenStyle.test(around.getAttribute('style') ?? '')) return true;
  return false;
}

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`, which Node.js does not have. */
const SHOW_ELEMENT_AND_TEXT = 5;

/** Whether nothing that readers see or reach comes before it. */
function isFirst(exit: Element, body: Element): boolean {
  const nodes = body.ownerDocument.createTreeWalker(body, SHOW_ELEMENT_AND_TEXT);
  while (nodes.nextNode() && nodes.currentNode !== exit) {
    const node = nodes.currentNode as Element;
    const isContent =
      node.nodeType === 3
        ? node.nodeValue?.trim()
        : node.matches('a[href],button,input:not([type=hidden]),select,textarea,iframe,img,video');
    const element = node.nodeType === 3 ? node.parentElement! : node;
    const exempt = element.closest(allowed);
    if (isContent && !(exempt && !exempt.contains(exit)) && !isHidden(element)) return false;
  }
  return true;
}
