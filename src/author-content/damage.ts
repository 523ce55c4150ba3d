import { selectorOf } from '../shared/define.js';
import { headings } from '../shared/headings.js';
import { contentAttributes, itemTags, linkReaders } from '../shared/widgets.js';
import { isLoneWidgetParagraph } from './nodes.js';
import { isParsed } from './parsed.js';

// Cheap checks for damage, so that the repairs part loads only if it may be needed. Most pages are not
// damaged.

/** Elements that editors put around content. */
export const box = ':is(div,section,span,font,center,b)';
export const wrapper = `${box}:has(ul,ol,a[href]):has(p,ul,ol,${headings})`;
export const bullet = /^\s*(\d+[.)]\s|[\p{So}\p{Pd}•·*])/u;

/**
 * Whether an element's closing tag may be missing: it has attributes in place of content, has child elements
 * as well, and nothing follows it in its parent.
 */
export const mayBeUnclosed = (element: Element, contentHost: Element): boolean =>
  !contentHost.nextSibling &&
  !!contentHost.firstElementChild &&
  element.matches(contentAttributes) &&
  isParsed(contentHost);

/** Whether a widget needs to find a list in its content. A call only reads links, wherever they are. */
export const needsList = ({ localName }: Element): boolean => !linkReaders.includes(localName);

/** An item of a widget, such as a card, or an ordinary element that stands for one. */
export const itemSelector = `:is(${Object.values(itemTags).map(selectorOf).join()})`;

/**
 * Selects what may be damage: boxes around lists, items in another element, and paragraphs, which may begin with
 * bullets. One query per widget: a page may have hundreds.
 */
const suspects = `:scope>${wrapper}:not(${itemSelector}),:scope>${box} p,:scope * ${itemSelector},:scope>p`;

/**
 * Whether an editor may have changed a widget or its surroundings. @param contentHost the element that holds the
 * content: the widget, or a hook
 */
export const mayBeDamaged = (element: Element, contentHost: Element): boolean =>
  // Most badges contain only text, so skip the query for them.
  (!!contentHost.firstElementChild &&
    ((needsList(element) &&
      [...contentHost.querySelectorAll(suspects)].some(
        (node) => node.localName !== 'p' || bullet.test(node.textContent),
      )) ||
      mayBeUnclosed(element, contentHost))) ||
  isLoneWidgetParagraph(element.parentElement);
