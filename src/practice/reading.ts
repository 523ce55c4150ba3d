import type { ReactiveElement } from 'lit';
import { report } from '../shared/report.js';
import { isLanguageComing } from '../shared/strings.js';
import { isPageTranslated } from '../shared/translated.js';
import { loadReading } from './load-reading.js';
import { learnNames } from './states.js';

/**
 * Reads what is not written in the plainest way: names of states, the words beside them, telephone numbers. It is not
 * here before a page needs it.
 */
export let reading: typeof import('./as-written.js') | undefined;

let coming: Promise<void> | undefined;
let isOver = false;
const waiting = new Set<ReactiveElement>();

/**
 * Whether an element may still learn to read what it could not: then the page knows nothing yet, and the author is not
 * told. It is drawn again when what it needs is here.
 */
export function isComing(element: ReactiveElement): boolean {
  // What a translator made of a text is no reason to load anything.
  if (isPageTranslated()) return true;
  const isLanguage = isLanguageComing(element);
  if (isOver) return isLanguage;

  waiting.add(element);
  coming ??= loadReading()
    .then((part) => learnNames((reading = part).findCode))
    .catch(() => report(element, 'sagebrush-reading.js', '', 'this file beside sagebrush.js'))
    .then(() => {
      isOver = true;
      for (const each of waiting) each.requestUpdate();
    });
  return true;
}

/** Resolves when it is no longer on its way. */
export const readingSettled = (): Promise<void> | undefined => coming;
