import type { ReactiveElement } from 'lit';
import { requestPart } from '../shared/request-part.js';
import { isLanguageLoading } from '../shared/strings.js';
import { isPageTranslated } from '../shared/translated.js';
import { loadReading } from './load-reading.js';
import { setCodeFinder } from './states.js';

/**
 * The part that reads unusual spellings: names of states, the words next to them, phone numbers.
 * `undefined` until a page needs it and it has loaded.
 */
export let readingPart: typeof import('./reading.js') | undefined;

const load = async () => {
  readingPart = await loadReading();
  setCodeFinder(readingPart.findCode);
  return readingPart;
};

/**
 * Whether the element may still come to understand a text that it cannot read yet: the reading part or a
 * language is still loading. Until then, report nothing to the author. The element renders again when they
 * have loaded.
 */
export function isReadingPending(element: ReactiveElement): boolean {
  // Do not load anything to read text that a browser's translator wrote.
  if (isPageTranslated()) return true;
  const isLanguagePending = isLanguageLoading(element);
  return requestPart('reading', load, element) === undefined || isLanguagePending;
}
