import { selectorOf } from '../shared/define.js';
import { headings } from '../shared/headings.js';
import { itemTags, linkReaders, contentAttributes } from '../shared/widgets.js';
import { isLoneWidgetParagraph } from './nodes.js';
import { isParsed } from './parsed.js';

const box = ":is(div,section,span,font,center,b)";
const wrapper = `${box}:has(ul,ol,a[href]):has(p,ul,ol,${headings})`;
const bullet = /^\s*(\d+[.)]\s|[\p{So}\p{Pd}•·*])/u;
const mayBeUnclosed = (element, contentHost) => !contentHost.nextSibling && !!contentHost.firstElementChild && element.matches(contentAttributes) && isParsed(contentHost);
const needsList = ({ localName }) => !linkReaders.includes(localName);
const itemSelector = `:is(${Object.values(itemTags).map(selectorOf).join()})`;
const wrappedItem = `:scope>*>${itemSelector},:scope>*>*>${itemSelector}`;
const wrapperInside = `:scope>${wrapper}:not(${itemSelector})`;
const mayBeDamaged = (element, contentHost) => (
  // Most badges contain only text, so skip the queries for them.
  !!contentHost.firstElementChild && // An editor put boxes around the items.
  (!!itemTags[element.localName] && !!contentHost.querySelector(wrappedItem) || needsList(element) && (!!contentHost.querySelector(wrapperInside) || [...contentHost.querySelectorAll("p")].some(({ textContent }) => bullet.test(textContent))) || mayBeUnclosed(element, contentHost)) || isLoneWidgetParagraph(element.parentElement)
);

export { box, bullet, itemSelector, mayBeDamaged, mayBeUnclosed, needsList, wrapper };
