import { html } from 'lit';
import { nameOfState } from '../practice/states.strings.js';
import { renderString } from '../shared/render-string.js';
import { renderAuthorText, expiredText, renderLookUp } from './license-text.js';
import { strings } from './licenses.strings.js';
import { keyOf } from './listed-states.js';

function remarksFor(host, listed) {
  const { notYet, ended } = strings.for(host);
  const remarks = /* @__PURE__ */ new Map();
  for (const each of listed) {
    const { item, state, text, status, isNameOnly, isExpired } = each;
    const others = listed.filter((other) => other !== each && keyOf(other.state) === keyOf(state));
    const holder = others.length ? item?.dataset.clinician : void 0;
    const name = [isNameOnly ? nameOfState(host, state) : text, holder].filter(Boolean).join(", ");
    if (remarks.has(name)) continue;
    const words = isNameOnly && (status === "pending" ? notYet : status === "ended" && ended);
    if (isExpired) {
      const past = [each, ...others.filter((other) => other.isExpired && other.text === text)];
      remarks.set(
        name,
        html`<p> ${renderAuthorText(host, `${name}:`)} ${renderString(host, expiredText(host, past))} ${renderLookUp(host, each)} </p>`
      );
    } else if (words)
      remarks.set(name, html`<p>${renderAuthorText(host, name)} – ${renderString(host, words)}</p>`);
  }
  return [...remarks.values()];
}

export { remarksFor };
