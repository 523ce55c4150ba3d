import { html, nothing } from 'lit';
import { isDate } from '../shared/dates.js';
import { langAttribute, renderString } from '../shared/render-string.js';
import { languageOf, stringsLanguageOf } from '../shared/strings.js';
import { safeUrl } from '../shared/url.js';
import { strings } from './licenses.strings.js';
import type { ListedState } from './listed-states.js';

/** The clinician, the kind of license, when it was checked, and a link for checking it again. */
export function renderLicense(host: Element, listed: ListedState): unknown {
  const words = strings.for(host);
  const { clinician, profession, number, lookup, verifiedOn } = listed.item?.dataset ?? {};
  const kind = words[listed.status as 'licensed'];
  if (![clinician, profession, number, lookup, verifiedOn].some(Boolean) && listed.status === 'licensed')
    return nothing;

  const checked = dateFor(host, verifiedOn);
  return html`<li>
    ${[clinician, profession, [kind, number].filter(Boolean).join(' ')].filter(Boolean).join(', ')}.
    ${checked ? renderString(host, words.checked(checked)) : nothing} ${renderLookUp(host, listed)}
  </li>`;
}

/** A plain link to the licensing board's own search. */
export function renderLookUp(host: Element, { item }: ListedState): unknown {
  const lookUp = safeUrl(item?.dataset.lookup);
  return lookUp
    ? html`<a part="look-up" href=${lookUp} data-address=${lookUp}
        >${renderString(host, strings.for(host).lookUp)}</a
      >`
    : nothing;
}

/** A date in words, in the language of the text around it. */
function dateFor(host: Element, date = ''): string | undefined {
  return isDate(date)
    ? new Intl.DateTimeFormat(stringsLanguageOf(host), { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(date),
      )
    : undefined;
}

/** The sentence about licenses past their date. It names the latest date of all of them. */
export function expiredText(host: Element, past: readonly ListedState[]): string {
  const dates = past.map(({ item }) => item?.dataset.until ?? '').filter(isDate);
  return strings.for(host).past(dateFor(host, dates.sort().at(-1)));
}

/** The author's words within ours, marked with the page's language again. */
export const renderAuthorText = (host: Element, words: unknown): unknown =>
  langAttribute(host) === nothing ? words : html`<span lang=${languageOf(host)} dir="auto">${words}</span>`;
