import { isDate, laterDate } from '../shared/dates.js';
import { oneLine } from '../shared/text.js';
import type { Problem } from './findings.js';

/** Licenses are reported this many days before they expire. */
const daysAhead = 60;

/**
 * Reports the licenses in a list of states that have expired or will soon. After that day, the page no longer
 * claims them.
 */
export function expiringLicensesIn(place: Element): Problem[] {
  return [...place.querySelectorAll<HTMLElement>('li[data-until]')].flatMap((item) => {
    const { until = '', status = '' } = item.dataset;
    if (!isDate(until) || /^(pending|ended)$/.test(status)) return [];

    const daysLeft = (Date.parse(until) - Date.parse(laterDate(new Date()))) / 86_400_000;
    if (daysLeft > daysAhead) return [];
    const when =
      daysLeft < 0
        ? 'which is in the past, so the page no longer claims this state'
        : `which is ${daysLeft ? `in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}` : 'today'}. After that, the page no longer claims this state`;
    return {
      written: `${oneLine(item.textContent)}: data-until is ${until}, ${when}.`,
      expected: 'The license’s current expiration date.',
      fix: 'Look the license up with the board, and write the new date.',
      place: item,
    };
  });
}
