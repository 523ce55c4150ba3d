import { isShell } from './nodes.js';
import { isParsed } from './parsed.js';

// Cheap checks for damage, so that the repairs part loads only if it may be needed. Most pages are not
// damaged.

/** Elements that editors put around content. */
export const box = ':is(div,section,span,font,center)';
export const wrapper = `${box}:has(ul,ol,a[href]):has(p,ul,ol,h1,h2,h3,h4,h5,h6)`;
export const bullet = /^\s*[•·▪◦‣●○■*–-]\s+/;

/** Attributes that authors use in place of content. */
const stating = '[heading],[href],[label],[signs],[states],[individual],[couples],[eyebrow]';

/**
 * Whether an element's closing tag may be missing: it has attributes in place of content, has child elements
 * as well, and nothing follows it in its parent.
 */
export const mayBeUnclosed = (element: Element, source: Element): boolean =>
  !source.nextSibling && !!source.firstElementChild && element.matches(stating) && isParsed(source);

/** Whether a widget needs to find a list in its content. A call only reads links, wherever they are. */
export const holdsList = ({ localName }: Element): boolean => localName !== 'sage-consult-cta';

/** A card, or an ordinary element that stands for one. */
export const card = ':is(sage-comparison-card,.sage-comparison-card,[data-sage=comparison-card])';

/** Whether an editor put boxes around the cards. */
const holdsApart = ({ localName }: Element, source: Element): boolean =>
  localName === 'sage-comparison-cards' && !!source.querySelector(`:scope>*>${card},:scope>*>*>${card}`);

/**
 * Whether an editor may have changed a widget or its surroundings. @param source the element that holds the
 * content: the widget, or a hook
 */
export const mayBeDamaged = (element: Element, source: Element): boolean =>
  // Most badges contain only text, so skip the queries for them.
  (!!source.firstElementChild &&
    (holdsApart(element, source) ||
      (holdsList(element) &&
        (!!source.querySelector(`:scope>${wrapper}:not(${card})`) ||
          [...source.querySelectorAll('p')].some(({ textContent }) => bullet.test(textContent)))) ||
      mayBeUnclosed(element, source))) ||
  (!!element.parentElement && isShell(element.parentElement));
