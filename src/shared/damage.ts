import { isShell } from './ejected.js';
import { isParsed } from './parsed.js';

// What tells that a page is damaged, before any repair is here: most pages are well.

export const wrapper = ':is(div,section,span,font,center):has(ul,ol,a[href]):has(p,ul,ol,h1,h2,h3,h4,h5,h6)';
export const bullet = /^\s*[•·▪◦‣●○■*–-]\s+/;

/** Attributes that say what could have been said by content. */
const stating = '[heading],[href],[label],[signs],[states],[individual],[couples],[eyebrow]';

/** Whether an element says by attributes what it is, and has content all the same, to the end of its place. */
export const mayBeUnclosed = (element: Element, source: Element): boolean =>
  !source.nextSibling && !!source.firstElementChild && element.matches(stating) && isParsed(source);

/** Whether an editor may have changed a widget, or what it is in. @param source whose content it is: itself, or a hook */
export const mayBeDamaged = (element: Element, source: Element): boolean =>
  !!source.querySelector(`:scope>${wrapper}:not([class*=sage-])`) ||
  [...source.querySelectorAll('p')].some(({ textContent }) => bullet.test(textContent)) ||
  mayBeUnclosed(element, source) ||
  (!!element.parentElement && isShell(element.parentElement));
