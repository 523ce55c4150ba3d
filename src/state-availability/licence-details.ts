import { html, nothing } from 'lit';
import { isDate } from '../shared/dates.js';
import { ourWords } from '../shared/our-words.js';
import { wordsLanguageOf } from '../shared/strings.js';
import { safeUrl } from '../shared/url.js';
import type { ListedState } from './licences.js';
import { strings } from './state-availability.strings.js';

/** A date in words, as the language of the words around it has it. */
function dateFor(host: Element, date = ''): string | undefined {
  return isDate(date)
    ? new Intl.DateTimeFormat(wordsLanguageOf(host), { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(date),
      )
    : undefined;
}

/** What is to be said of licences past their date: the last day of all of them. */
export function drawPast(host: Element, past: readonly ListedState[]): unknown {
  const dates = past.map(({ item }) => item?.dataset.until ?? '').filter(isDate);
  return strings.for(host).past(dateFor(host, dates.sort().at(-1)));
}

/**
 * What a list must not leave open where the author's own words may not say it: that an item claims nothing. After a dash,
 * since the space that may end the author's words can stand before one.
 */
export function drawStatus(host: Element, listed: ListedState): unknown {
  const { notYet, ended } = strings.for(host);
  const { status, isPast, isBare } = listed;
  if (isPast) return [' – ', ourWords(host, drawPast(host, [listed])), ' ', drawLookUp(host, listed)];
  if (!isBare) return nothing;
  const words = status === 'pending' ? notYet : status === 'ended' && ended;
  return words ? [' – ', ourWords(host, words)] : nothing;
}

/** Whose licence it is, what kind, when it was checked, and where anyone can check it again. */
export function drawLicence(host: Element, listed: ListedState): unknown {
  const words = strings.for(host);
  const { clinician, profession, number, lookup, verifiedOn } = listed.item?.dataset ?? {};
  const kind = words[listed.status as 'licensed'];
  if (![clinician, profession, number, lookup, verifiedOn].some(Boolean) && listed.status === 'licensed')
    return nothing;

  const checked = dateFor(host, verifiedOn);
  return html`<li>
    ${[clinician, profession, [kind, number].filter(Boolean).join(' ')].filter(Boolean).join(', ')}.
    ${checked ? ourWords(host, words.checked(checked)) : nothing} ${drawLookUp(host, listed)}
  </li>`;
}

/** The board's own look-up, as a plain link. */
export function drawLookUp(host: Element, { item }: ListedState): unknown {
  const lookUp = safeUrl(item?.dataset.lookup);
  return lookUp
    ? html`<a part="look-up" href=${lookUp} data-address=${lookUp}
        >${ourWords(host, strings.for(host).lookUp)}</a
      >`
    : nothing;
}
