import { isShell } from './ejected.js';
import { isParsed } from './parsed.js';

// What tells that a page is damaged, before any repair is here: most pages are well.

/** What an editor puts round content. */
export const box = ':is(div,section,span,font,center)';
export const wrapper = `${box}:has(ul,ol,a[href]):has(p,ul,ol,h1,h2,h3,h4,h5,h6)`;
export const bullet = /^\s*[•·▪◦‣●○■*–-]\s+/;

/** Attributes that say what could have been said by content. */
const stating = '[heading],[href],[label],[signs],[states],[individual],[couples],[eyebrow]';

/** Whether an element says by attributes what it is, and has content all the same, to the end of its place. */
export const mayBeUnclosed = (element: Element, source: Element): boolean =>
  !source.nextSibling && !!source.firstElementChild && element.matches(stating) && isParsed(source);

/** Whether a widget reads a list, and so has to find it. A call reads links, wherever they stand. */
export const holdsList = ({ localName }: Element): boolean => localName !== 'sage-consult-cta';

/** A card, or an ordinary element that stands for one. */
export const card = ':is(sage-comparison-card,.sage-comparison-card,[data-sage=comparison-card])';

/** Whether cards stand in boxes. */
const holdsApart = ({ localName }: Element, source: Element): boolean =>
  localName === 'sage-comparison-cards' && !!source.querySelector(`:scope>*>${card},:scope>*>*>${card}`);

/** Whether an editor may have changed a widget, or what it is in. @param source whose content it is: itself, or a hook */
export const mayBeDamaged = (element: Element, source: Element): boolean =>
  // Most badges hold text alone.
  (!!source.firstElementChild &&
    (holdsApart(element, source) ||
      (holdsList(element) &&
        (!!source.querySelector(`:scope>${wrapper}:not(${card})`) ||
          [...source.querySelectorAll('p')].some(({ textContent }) => bullet.test(textContent)))) ||
      mayBeUnclosed(element, source))) ||
  (!!element.parentElement && isShell(element.parentElement));
