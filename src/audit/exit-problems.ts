import { referrerProblems, unseenExit } from '../self-check/exit.js';
import type { Problem } from '../self-check/findings.js';

/** What hides an element in the HTML itself. What a stylesheet hides, only the self-check in a browser can see. */
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** What may come before an exit: a link to a place on the page, such as a skip link, and what shows nothing. */
const allowed =
  'a[href^="#"],sage-practice,.sage-practice,[data-sage=practice],script,style,noscript,template';

/** The problems of an exit that its HTML shows. */
export const exitProblems = (exit: Element, body: Element): Problem[] => [
  ...(isHidden(exit) ? [unseenExit] : isFirst(exit, body) ? [] : [lateExit]),
  ...referrerProblems(exit),
];

const lateExit: Problem = {
  written: 'It isn’t first on the page.',
  expected:
    'An exit before everything else, so that readers see it and reach it with the first press of Tab.',
  fix: 'Move it to the beginning of the page’s body.',
};

function isHidden(exit: Element): boolean {
  const link = exit.querySelector('a') ?? exit;
  if (link.closest('[hidden],details:not([open])')) return true;
  for (let around: Element | null = link; around; around = around.parentElement)
    if (hiddenStyle.test(around.getAttribute('style') ?? '')) return true;
  return false;
}

/** Whether nothing that readers see or reach comes before it. */
function isFirst(exit: Element, body: Element): boolean {
  const isContent = (element: Element) =>
    element.matches('a[href],button,input:not([type=hidden]),select,textarea,iframe,img,video') ||
    [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
  for (const element of body.querySelectorAll('*')) {
    if (element === exit) return true;
    if (!element.contains(exit) && !element.closest(allowed) && isContent(element)) return false;
  }
  return true;
}
