import { selectorOf } from '../shared/define.js';

/** The elements that stand for a widget: its tag, its class or its `data-sage`. A widget in a wrapper counts once. */
export const placesOf = (tag: string, body: Element): Element[] =>
  [...body.querySelectorAll(selectorOf(tag))].filter(
    (place) => !place.parentElement?.closest(selectorOf(tag)) && !place.closest('template'),
  );

/** An option of a widget: an attribute, which begins with `data-` on a class hook. */
export const optionOf = (place: Element, name: string): string | null =>
  place.getAttribute(`data-${name}`) ?? place.getAttribute(name);
