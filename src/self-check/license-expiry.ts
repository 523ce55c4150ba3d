import { isDate, laterDate } from '../shared/dates.js';
import { oneLine } from '../shared/text.js';
import type { Problem } from './findings.js';
import { daysAhead, daysBetween, type EndingLicense } from './reminder.js';

interface ListedLicense extends EndingLicense {
  readonly item: HTMLElement;
}

/** The licenses in a list of states that the page claims until a day. */
export const licensesIn = (place: Element): ListedLicense[] =>
  [...place.querySelectorAll<HTMLElement>('li[data-until]')].flatMap((item) => {
    const { until = '', status = '' } = item.dataset;
    if (!isDate(until) || /^(pending|ended)$/.test(status)) return [];
    return { name: oneLine(item.textContent), until, item };
  });

/** Reports the licenses that have expired or will soon. After that day, the page no longer claims them. */
export function expiringLicensesIn(place: Element): Problem[] {
  return licensesIn(place).flatMap(({ name, until, item }) => {
    const daysLeft = daysBetween(laterDate(new Date()), until);
    if (daysLeft > daysAhead) return [];
    const when =
      daysLeft < 0
        ? 'which is in the past, so the page no longer claims this state'
        : `which is ${daysLeft ? `in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}` : 'today'}. After that, the page no longer claims this state`;
    return {
      written: `${name}: data-until is ${until}, ${when}.`,
      expected: 'The license’s current expiration date.',
      fix: 'Look the license up with the board, and write the new date.',
      place: item,
    };
  });
}
