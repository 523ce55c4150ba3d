import { html, nothing, type TemplateResult } from 'lit';
import { nameOfState } from '../practice/states.strings.js';
import { renderString } from '../shared/render-string.js';
import { stringsLanguageOf } from '../shared/strings.js';
import type { ListedState } from './listed-states.js';
import { strings } from './state-availability.strings.js';

/** More names than this do not fit on one line of a header. */
const maxNames = 3;

/**
 * Renders the states as a sentence. If there are many, renders the first ones and a control that opens the
 * rest.
 */
export function renderNames(host: Element, named: readonly ListedState[], label: unknown): unknown {
  const names = named.map(({ isUnclear, text, state }) => (isUnclear ? text : nameOfState(host, state)));
  const visible = names.slice(0, names.length > maxNames + 1 ? maxNames : names.length);
  const rest = names.slice(visible.length);
  const join = (some: string[], type: 'unit' | 'conjunction' = 'conjunction') =>
    renderString(host, new Intl.ListFormat(stringsLanguageOf(host), { type }).format(some));
  return html`<div part="list" class="own">
    ${label} ${join(visible, rest.length ? 'unit' : 'conjunction')}
    ${
      rest.length
        ? html`<details part="more">
            <summary>${renderString(host, strings.for(host).more(rest.length))}</summary>
            ${join(rest)}
          </details>`
        : nothing
    }
  </div>`;
}

/** Renders the states as a list. */
export function renderList(host: Element, own: readonly ListedState[]): TemplateResult {
  return html`<ul part="list" class="own states" role="list">
    ${own.map(({ state }) => html`<li part="state">${nameOfState(host, state)}</li>`)}
  </ul>`;
}
