import { html, type TemplateResult } from 'lit';
import { nameOfState } from '../practice/states.strings.js';
import { renderString } from '../shared/render-string.js';
import { expiredText, renderAuthorText, renderLookUp } from './license-text.js';
import { strings } from './licenses.strings.js';
import { keyOf, type ListedState } from './listed-states.js';

/**
 * Remarks for items that claim nothing, if the author's own words may not say so. One line for each state. If
 * a state has several items, one line for each clinician.
 */
export function remarksFor(host: Element, listed: readonly ListedState[]): readonly TemplateResult[] {
  const { notYet, ended } = strings.for(host);
  const remarks = new Map<string, TemplateResult>();
  for (const each of listed) {
    const { item, state, text, status, isNameOnly, isExpired } = each;
    const others = listed.filter((other) => other !== each && keyOf(other.state) === keyOf(state));
    const holder = others.length ? item?.dataset.clinician : undefined;
    const name = [isNameOnly ? nameOfState(host, state) : text, holder].filter(Boolean).join(', ');
    if (remarks.has(name)) continue;
    const words = isNameOnly && { pending: notYet, ended }[status as 'ended'];
    if (isExpired) {
      const past = [each, ...others.filter((other) => other.isExpired && other.text === text)];
      remarks.set(
        name,
        html`<p>
          ${renderAuthorText(host, `${name}:`)} ${renderString(host, expiredText(host, past))}
          ${renderLookUp(host, each)}
        </p>`,
      );
    } else if (words)
      remarks.set(name, html`<p>${renderAuthorText(host, name)} – ${renderString(host, words)}</p>`);
  }
  return [...remarks.values()];
}
