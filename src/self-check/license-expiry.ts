import { isDate, laterDate } from '../shared/dates.js';
import { oneLine } from '../shared/text.js';
import type { Problem } from './findings.js';

/** Licenses are reported from this many days before their last day. */
const daysAhead = 60;

/**
 * Reports the licenses in a list of states that are past their last day or near it. After that day, nothing
 * is claimed of them.
 */
export function expiringLicensesIn(place: Element): Problem[] {
  return [...place.querySelectorAll<HTMLElement>('li[data-until]')].flatMap((item) => {
    const { until = '', status = '' } = item.dataset;
    if (!isDate(until) || /^(pending|ended)$/.test(status)) return [];

    const daysLeft = (Date.parse(until) - Date.parse(laterDate(new Date()))) / 86_400_000;
    if (daysLeft > daysAhead) return [];
    const when =
      daysLeft < 0
        ? 'which is past: nothing is claimed of it any more'
        : `${daysLeft ? `in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}` : 'today'}: after that nothing is claimed of it`;
    return {
      written: `${oneLine(item.textContent)}: data-until is ${until}, ${when}.`,
      expected: 'The last day on which the licence holds, as the board has it now.',
      fix: 'Look it up with the board, and write down the new date.',
      place: item,
    };
  });
}
