import { bullet } from '../../src/author-content/damage.ts';
import { mayBeSource } from '../../src/footnoted-article/read/may-be-source.ts';
import { states } from '../../src/practice/states.ts';
import { contentAttributes, partTags } from '../../src/shared/widgets.ts';
import { oneLine } from '../../src/shared/text.ts';

/**
 * Matches elements that need a part, in addition to the part's own tags. A question or a choice needs it once a
 * reader answers.
 */
const selectors: Readonly<Record<string, string>> = {
  preview: 'sage-footnoted-article:not([preview=none])',
  hooks: 'a[href*="#sage-"], a[href*="sage="]',
  licenses: '[check], [choosable], [data-status], [data-until], [data-lookup], [data-verified-on]',
  map: '[layout=map]',
};

/**
 * The parts of the script that a page needs, such as `cards`, which is in `sagebrush-cards.js`.
 *
 * @param page the page with our elements, as an inert copy
 * @param isPlainHtml whether the author pastes it without our elements, into an editor that may damage it
 */
export function neededParts(page: Element, isPlainHtml: boolean): string[] {
  const asking = {
    ...selectors,
    ...Object.fromEntries(Object.entries(partTags).map(([part, tags]) => [part, tags.join()])),
  };
  const parts = Object.keys(asking).filter((part) => page.querySelector(asking[part]!));
  if (isPlainHtml) parts.push('hooks');
  if (isPlainHtml || maySeemDamaged(page)) parts.push('repairs');
  if (citesWithoutLinks(page)) parts.push('plain');
  if (needsReading(page)) parts.push('reading');
  return [...new Set(parts)].sort();
}

/** Whether the script looks for damage: at a paragraph that begins with a bullet, or at an end that may be missing. */
const maySeemDamaged = (page: Element): boolean =>
  [...page.querySelectorAll('p')].some(({ textContent }) => bullet.test(textContent)) ||
  !!page.lastElementChild?.matches(`:is(${contentAttributes}):has(*)`);

/** Whether an article may have markers that are not links, or names sources without a link. */
const citesWithoutLinks = (page: Element): boolean =>
  [...page.querySelectorAll('sage-footnoted-article')].some((article) => {
    const copy = article.cloneNode(true) as Element;
    for (const link of copy.querySelectorAll('a')) link.remove();
    const text = copy.textContent;
    const noteCount = copy.querySelectorAll('li, p').length;
    return (
      mayBeSource.test(text) ||
      /[*†‡§¹²³⁰-⁹]/.test(text) ||
      [...text.matchAll(/\d+/g)].some(([number]) => Number(number) <= noteCount)
    );
  });

const plainNames = new Set(states.flatMap(({ code, name }) => [code, name]));

/** Whether a state or the phone number is not written in the one way that the core reads. */
function needsReading(page: Element): boolean {
  const listed = [...page.querySelectorAll('sage-state-availability li')].map(
    ({ textContent }) => textContent,
  );
  const stated = [...page.querySelectorAll('[states]')].map((each) => each.getAttribute('states')!);
  const phone = page.querySelector('[phone]')?.getAttribute('phone') ?? '';
  return (
    listed.some((name) => !plainNames.has(oneLine(name))) ||
    stated.some((names) => names.split(/[\s,]+/).some((name) => name && !plainNames.has(name))) ||
    !/^((\+?1)?[2-9]\d{9})?$/.test(phone.replace(/[ ().-]/g, ''))
  );
}
