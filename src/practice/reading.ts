import type { ReactiveElement } from 'lit';
import { late } from '../shared/late.js';
import { isLanguageComing } from '../shared/strings.js';
import { isPageTranslated } from '../shared/translated.js';
import { loadReading } from './load-reading.js';
import { learnNames } from './states.js';

/**
 * Reads what is not written in the plainest way: names of states, the words beside them, telephone numbers. It is not
 * here before a page needs it.
 */
export let reading: typeof import('./as-written.js') | undefined;

const load = async () => {
  reading = await loadReading();
  learnNames(reading.findCode);
  return reading;
};

/**
 * Whether an element may still learn to read what it could not: then the page knows nothing yet, and the author is not
 * told. It is rendered again when what it needs is here.
 */
export function isComing(element: ReactiveElement): boolean {
  // What a translator made of a text is no reason to load anything.
  if (isPageTranslated()) return true;
  const isLanguage = isLanguageComing(element);
  return late('reading', load, element) === undefined || isLanguage;
}
