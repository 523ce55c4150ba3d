import { nothing, html } from 'lit';
import { stringsLanguageOf, languageOf } from './strings.js';

function langAttribute(host) {
  const language = stringsLanguageOf(host);
  return language === languageOf(host) ? nothing : language;
}
function renderString(host, text) {
  const language = langAttribute(host);
  return html`<span lang=${language} dir=${language === nothing ? nothing : "ltr"} .textContent=${text}></span>`;
}

export { langAttribute, renderString };
