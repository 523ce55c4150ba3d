import { html, nothing } from 'lit';
import { languageOf, stringsLanguageOf } from './strings.js';

/** The value of `lang` for our own words at an element; `nothing` if they are in the language of the page. */
export function langAttribute(host: Element): string | typeof nothing {
  const language = stringsLanguageOf(host);
  return language === languageOf(host) ? nothing : language;
}

/**
 * Renders our own words. If the page is in another language, they get `lang`, so that a screen reader uses
 * the right voice, and `dir="ltr"`, because all our languages are written from left to right. `aria-label`
 * cannot carry a language, so names in it are not marked.
 *
 * The words are set as a property, because that also replaces the text nodes of a browser's translator.
 */
export function renderString(host: Element, text: string): unknown {
  const language = langAttribute(host);
  return html`<span
    lang=${language}
    dir=${language === nothing ? nothing : 'ltr'}
    .textContent=${text}
  ></span>`;
}
