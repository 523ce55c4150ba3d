import { nothing, html } from 'lit';
import { isDate } from '../shared/dates.js';
import { renderString, langAttribute } from '../shared/render-string.js';
import { languageOf, stringsLanguageOf } from '../shared/strings.js';
import { safeUrl } from '../shared/url.js';
import { strings } from './licenses.strings.js';

function renderLicense(host, listed) {
  const words = strings.for(host);
  const { clinician, profession, number, lookup, verifiedOn } = listed.item?.dataset ?? {};
  const kind = words[listed.status];
  if (![clinician, profession, number, lookup, verifiedOn].some(Boolean) && listed.status === "licensed")
    return nothing;
  const checked = dateFor(host, verifiedOn);
  return html`<li> ${[clinician, profession, [kind, number].filter(Boolean).join(" ")].filter(Boolean).join(", ")}. ${checked ? renderString(host, words.checked(checked)) : nothing} ${renderLookUp(host, listed)} </li>`;
}
function renderLookUp(host, { item }) {
  const lookUp = safeUrl(item?.dataset.lookup);
  return lookUp ? html`<a part="look-up" href=${lookUp} data-address=${lookUp}>${renderString(host, strings.for(host).lookUp)}</a>` : nothing;
}
function dateFor(host, date = "") {
  return isDate(date) ? new Intl.DateTimeFormat(stringsLanguageOf(host), { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(date)
  ) : void 0;
}
function expiredText(host, past) {
  const dates = past.map(({ item }) => item?.dataset.until ?? "").filter(isDate);
  return strings.for(host).past(dateFor(host, dates.sort().at(-1)));
}
const renderAuthorText = (host, words) => langAttribute(host) === nothing ? words : html`<span lang=${languageOf(host)} dir="auto">${words}</span>`;

export { expiredText, renderAuthorText, renderLicense, renderLookUp };
