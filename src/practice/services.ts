import { selectorOf } from '../shared/define.js';
import { contentHostOf } from '../author-content/content-host.js';
import { checkUrl } from '../shared/url.js';
import { namesIn, oneLine } from '../shared/text.js';

/** A kind of care that a practice offers, as its author described it. Its addresses have been checked. */
export interface Service {
  /** Its name in attributes and events: `individual`, `couples`, or another name that the practice chose. */
  readonly value: string;
  /** Its name for readers. */
  readonly name?: string;
  /** Where to book it, if not at the practice's own booking address. */
  readonly bookUrl?: string;
  /** How long it takes, as written. */
  readonly length?: string;
  /** What it costs, as written. */
  readonly price?: string;
  /** The notice that is shown beside any price. */
  readonly notice?: string;
}

/**
 * Reads a practice's kinds of care: first those in the list inside it, then those that only its attribute
 * names.
 */
export function readServices(practice: Element, named?: string): Service[] {
  const contentHost = contentHostOf(practice);
  const items = [...contentHost.querySelectorAll<HTMLElement>('li[data-service]')];
  const listed = items
    // A nested practice describes its own kinds of care.
    .filter((item) => item.closest(selectorOf('sage-practice')) === contentHost)
    .map(({ dataset, textContent }): Service => {
      const { service, length, price } = dataset;
      return {
        value: service!,
        name: oneLine(textContent),
        bookUrl: checkUrl(practice, 'data-book-url', dataset.bookUrl),
        length,
        price,
        notice: checkUrl(practice, 'data-notice', dataset.notice),
      };
    });
  const others = namesIn(named).filter((name) => !listed.some(({ value }) => value === name));
  return [...listed, ...others.map((value) => ({ value }))];
}
