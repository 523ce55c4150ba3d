import { mayBeUnclosed } from './damage.js';
import { selectorOf } from './define.js';

/** What is no part of a widget. Cards have headings each; all else has one. */
const ofPage =
  'article,form,main,nav,sage-consult-cta,sage-signs-checklist,sage-comparison-cards,sage-footnoted-article';
const headings = `:is(h1,h2,h3,h4,h5,h6):not(:is(${selectorOf('sage-comparison-card')}) *)`;

/**
 * Whether an element was never closed, as `<sage-x heading="…" />` is not for a parser: all that follows in its place
 * is then in it. Such an element says by attributes what it is, is the last of its place, and holds what is no part of
 * it: another widget, a part of the page, or more than one heading.
 *
 * @param source the element whose content it is: itself, or a hook
 */
export const isUnclosed = (element: Element, source: Element): boolean =>
  mayBeUnclosed(element, source) &&
  (!!source.querySelector(ofPage) || source.querySelectorAll(headings).length > 1);
