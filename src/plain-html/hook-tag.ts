import { requestContext, practiceContext } from '../practice/context.js';
import { selectorOf } from '../shared/define.js';
import { tags } from '../shared/widgets.js';

/** Matches everything that may be a hook, in one selector. `tagFor` then checks each match. */
export const hookSelector = '[data-sage],[class*=sage-],a[href*="#sage-"],a[href*="sage="]';

/** Places where nothing is a hook: visitors' comments, forms, and what the page excludes. */
export const excluded =
  'form,[data-sage-ignore],body :is(#comments,.comment,.comments,.commentlist,[class*=comment-])';

/**
 * The tag of the widget that an ordinary element stands for, or `undefined`.
 *
 * @param around the element's parent, without a wrapper of ours
 */
export function tagFor(element: HTMLElement, around: Element | null): string | undefined {
  const { dataset, localName } = element;
  // Splits into names, without the curly quotes that a word processor adds.
  const names = (value?: string | null): readonly string[] => value?.match(/[\w-]+/g) ?? [];
  const classes = names(element.getAttribute('class'));
  const tag =
    tags.find((tag) => names(dataset.sage).includes(tag.slice(5))) ??
    tags.find((tag) => classes.includes(tag)) ??
    // Not a link to a note. An article may set the addresses of thousands.
    (localName === 'a' && !dataset.sageMark ? tagFromLink(element as HTMLAnchorElement) : undefined);
  if (!tag || localName.startsWith('sage-') || element.isContentEditable || element.closest(excluded))
    return undefined;

  // If an element around the hook, or a wrapper with the same class, already is the widget, the hook is not
  // one.
  return around?.closest(selectorOf(tag)) ? undefined : tag;
}

/** The tag that a link names by `#sage-…` or `?sage=…`, if the link leads to the practice's own pages. */
function tagFromLink(link: HTMLAnchorElement): string | undefined {
  const value = new URLSearchParams(link.search).get('sage');
  const tag = tags.find((tag) => link.hash === `#${tag}` || `sage-${value}` === tag);
  // The page's software marks links that visitors leave with these values.
  if (!tag || /ugc|nofollow/.test(link.rel)) return undefined;
  return link.origin === self.origin || link.origin === bookingOrigin(link) ? tag : undefined;
}

/** The origin of the nearest practice's `book-url`. */
function bookingOrigin(element: Element): string {
  const link = document.createElement('a');
  requestContext(element, practiceContext, (practice) => {
    link.href = practice?.bookUrl ?? '';
  });
  return link.origin;
}
