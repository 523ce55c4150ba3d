import type { strings as comparisonCards } from '../comparison-cards/comparison-cards.strings.js';
import type { strings as consultCta } from '../consult-cta/consult-cta.strings.js';
import type { strings as exitPage } from '../exit-page/exit-page.strings.js';
import type { strings as footnotedArticle } from '../footnoted-article/footnoted-article.strings.js';
import type { strings as preview } from '../footnoted-article/preview.strings.js';
import type { strings as answer } from '../practice/answer.strings.js';
import type { strings as care } from '../practice/care.strings.js';
import type { strings as states } from '../practice/states.strings.js';
import { languages } from '../shared/languages.js';
import type { strings as signsChecklist } from '../signs-checklist/signs-checklist.strings.js';
import type { strings as licenses } from '../state-availability/licenses.strings.js';
import type { strings as stateAvailability } from '../state-availability/state-availability.strings.js';

/** All words of the library in one language. A file that lacks one does not compile. */
export interface Locale {
  readonly answer: typeof answer.english & typeof care.english;
  readonly 'comparison-cards': typeof comparisonCards.english;
  readonly 'consult-cta': typeof consultCta.english;
  readonly 'exit-page': typeof exitPage.english;
  readonly 'footnoted-article': typeof footnotedArticle.english & typeof preview.english;
  readonly 'signs-checklist': typeof signsChecklist.english;
  readonly 'state-availability': typeof stateAvailability.english & typeof licenses.english;
  /** Names of states by USPS code, if the language has its own, and the words that may be next to them. */
  readonly states: typeof states.english;
}

/**
 * Registers a language for every copy of the library on the page. What has already rendered in English
 * changes only when it renders again, so import the language with the elements, or before them.
 *
 * @param language a BCP 47 primary subtag in lower case, such as `es`
 */
export function register(language: string, locale: Locale): void {
  languages.set(language, { ...locale });
}
