import { nothing, html } from 'lit';
import { nameOfState } from '../practice/states.strings.js';
import { renderString } from '../shared/render-string.js';
import { stringsLanguageOf } from '../shared/strings.js';
import { strings } from './state-availability.strings.js';

const maxNames = 3;
function renderNames(host, named, label) {
  const names = named.map(({ isUnclear, text, state }) => isUnclear ? text : nameOfState(host, state));
  const visible = names.slice(0, names.length > maxNames + 1 ? maxNames : names.length);
  const rest = names.slice(visible.length);
  const join = (some, type = "conjunction") => renderString(host, new Intl.ListFormat(stringsLanguageOf(host), { type }).format(some));
  return html`<div part="list" class="own"> ${label} ${join(visible, rest.length ? "unit" : "conjunction")} ${rest.length ? html`<details part="more"> <summary>${renderString(host, strings.for(host).more(rest.length))}</summary> ${join(rest)} </details>` : nothing} </div>`;
}
function renderList(host, own) {
  return html`<ul part="list" class="own states" role="list"> ${own.map(({ state }) => html`<li part="state">${nameOfState(host, state)}</li>`)} </ul>`;
}

export { renderList, renderNames };
