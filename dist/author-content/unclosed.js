import { blocks } from './blocks.js';
import { headings } from '../shared/headings.js';
import { mayBeUnclosed, itemSelector } from './damage.js';

const neverInside = `article,form,main,nav,${blocks.join()}`;
const ownHeadings = `:is(${headings}):not(${itemSelector} *)`;
const isUnclosed = (element, contentHost) => mayBeUnclosed(element, contentHost) && (!!contentHost.querySelector(neverInside) || contentHost.querySelectorAll(ownHeadings).length > 1);

export { isUnclosed };
