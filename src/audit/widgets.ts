import { excluded, hookSelector } from '../plain-html/hook-tag.js';
import { selectorOf } from '../shared/define.js';
import { tags } from '../shared/widgets.js';

/** The elements that stand for a widget: its tag, its class or its `data-sage`. A widget in a wrapper counts once. */
export const placesOf = (tag: string, body: Element): Element[] =>
  [...body.querySelectorAll(selectorOf(tag))].filter(
    (place) => !place.parentElement?.closest(selectorOf(tag)),
  );

/** An option of a widget: an attribute, which begins with `data-` on a class hook. */
export const optionOf = (place: Element, name: string): string | null =>
  place.getAttribute(`data-${name}`) ?? place.getAttribute(name);

const isEditable = '[contenteditable]:not([contenteditable=false])';

/**
 * Gives each hook its name alone, as `placesOf` looks for it: a link may name its widget in its address, and a word
 * processor adds curly quotes. Takes the names away where nothing is a hook. `tagFor` decides the same in a browser.
 */
export function nameHooks(body: Element, address: string): void {
  const places = [...body.querySelectorAll(hookSelector)];
  for (const place of places.filter((place) => place.closest(`${excluded},${isEditable}`)))
    for (const name of ['class', 'data-sage', 'href']) place.removeAttribute(name);
  for (const place of places)
    for (const name of ['class', 'data-sage'])
      if (place.hasAttribute(name)) place.setAttribute(name, namesIn(place.getAttribute(name)).join(' '));
  for (const place of body.querySelectorAll('[data-sage]')) {
    const names = namesIn(place.getAttribute('data-sage'));
    const tag = tags.find((tag) => names.includes(tag.slice(5)));
    if (tag) place.setAttribute('data-sage', tag.slice(5));
  }
  const origins = [
    address,
    ...placesOf('sage-practice', body).map((place) => optionOf(place, 'book-url') ?? ''),
  ].map((each) => originOf(each, address));
  for (const link of body.querySelectorAll('a[href]:not([data-sage])')) {
    const href = link.getAttribute('href')!;
    if (!href.includes('sage') || !origins.includes(originOf(href, address))) continue;
    const { hash, searchParams } = new URL(href, address);
    const tag = tags.find((tag) => hash === `#${tag}` || `sage-${searchParams.get('sage')}` === tag);
    if (tag && !/ugc|nofollow/.test(link.getAttribute('rel') ?? ''))
      link.setAttribute('data-sage', tag.slice(5));
  }
}

const namesIn = (value: string | null): readonly string[] => value?.match(/[\w-]+/g) ?? [];

const originOf = (href: string, base: string) =>
  URL.canParse(href, base) ? new URL(href, base).origin : undefined;
