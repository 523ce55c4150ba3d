import type { ReactiveElement } from 'lit';
import { report } from '../shared/report.js';
import { isLanguageComing } from '../shared/strings.js';
import { isPageTranslated } from '../shared/translated.js';
import { loadNames } from './load-names.js';
import { learnNames } from './states.js';

/** What reads states as people write them, and the words beside their names; not here before a page needs it. */
export let names: typeof import('./names-as-written.js') | undefined;

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
  coming ??= loadNames()
    .then((part) => learnNames((names = part).findCode))
    .catch(() => report(element, 'states', 'words', 'sagebrush-names.js beside sagebrush.js; they stay as written'))
    .then(() => {
      isOver = true;
      for (const each of waiting) each.requestUpdate();
    });
  return true;
}

/** Resolves when nothing is on its way. */
export const namesSettled = (): Promise<void> | undefined => coming;
