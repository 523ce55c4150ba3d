import { ask, practiceContext } from '../practice/context.js';
import { selectorOf, tags } from '../shared/define.js';

/** What may be a hook, in one selector: whatever it finds is looked at closely. */
export const candidates = '[data-sage],[class*=sage-],a[href*="#sage-"],a[href*="sage="]';

/** Where nothing is a hook: what strangers write, what is filled in, and what the page says is not ours. */
const foreign =
  'form,[data-sage-ignore],body :is(#comments,.comment,.comments,.commentlist,[class*=comment-])';

/**
 * The tag of the widget that an ordinary element stands for; nothing where it is none.
 *
 * @param around the element it stands in, without what we put round it
 */
export function tagFor(element: HTMLElement, around: Element | null): string | undefined {
  const { dataset, localName } = element;
  // Without the quotes that a word processor made curly.
  const names = (value?: string | null): readonly string[] => value?.match(/[\w-]+/g) ?? [];
  const classes = names(element.getAttribute('class'));
  const tag =
    tags.find((tag) => names(dataset.sage).includes(tag.slice(5))) ??
    tags.find((tag) => classes.includes(tag)) ??
    (localName === 'a' ? addressed(element as HTMLAnchorElement) : undefined);
  if (!tag || localName.startsWith('sage-') || element.isContentEditable || element.closest(foreign))
    return undefined;

  // An element round the hook, or a wrapper with the same class, is the widget already.
  return around?.closest(selectorOf(tag)) ? undefined : tag;
}

/** What a link names that ends in `#sage-…` or carries `?sage=…`, where it leads to the practice's own pages. */
function addressed(link: HTMLAnchorElement): string | undefined {
  const value = new URLSearchParams(link.search).get('sage');
  const tag = tags.find((tag) => link.hash === `#${tag}` || `sage-${value}` === tag);
  // Links that strangers leave are marked as such by the page's own software.
  if (!tag || /ugc|nofollow/.test(link.rel)) return undefined;
  return link.origin === self.origin || link.origin === bookingOrigin(link) ? tag : undefined;
}

/** The origin of `book-url` as the nearest practice states it. */
function bookingOrigin(element: Element): string {
  const link = document.createElement('a');
  ask(element, practiceContext, (practice) => {
    link.href = practice?.bookUrl ?? '';
  });
  return link.origin;
}
