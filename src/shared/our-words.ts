import { html, nothing } from 'lit';
import { languageOf, wordsLanguageOf } from './strings.js';

/** The language of our own words at an element, for a `lang`; `nothing` where it is that of the page. */
export function ourLanguage(host: Element): string | typeof nothing {
  const language = wordsLanguageOf(host);
  return language === languageOf(host) ? nothing : language;
}

/**
 * Our own words, marked with their language where the page speaks another: a screen reader then reads them with the
 * right voice, and they run from left to right, as every language that we have does. `aria-label` cannot carry a
 * language, so names that we give to elements go without.
 *
 * The words are set as a property: that also replaces what a translator made of the words before them.
 */
export function ourWords(host: Element, words: string): unknown {
  const language = ourLanguage(host);
  return html`<span
    lang=${language}
    dir=${language === nothing ? nothing : 'ltr'}
    .textContent=${words}
  ></span>`;
}
