import { nothing } from 'lit';
/** The value of `lang` for our own words at an element; `nothing` if they are in the language of the page. */
export declare function langAttribute(host: Element): string | typeof nothing;
/**
 * Renders our own words. If the page is in another language, they get `lang`, so that a screen reader uses
 * the right voice, and `dir="ltr"`, because all our languages are written from left to right. `aria-label`
 * cannot carry a language, so names in it are not marked.
 *
 * The words are set as a property, because that also replaces the text nodes of a browser's translator.
 */
export declare function renderString(host: Element, text: string): unknown;
