import type { ReactiveElement } from 'lit';
import { languages } from './languages.js';
import { isPageTranslated } from './translated.js';

/** How a language can be had that is not here yet. */
const offers = new Map<string, () => Promise<unknown>>();

/** Who waits for a language that is on its way. */
const waiting = new Map<string, Set<Element>>();

/** Says how a language is loaded, once a page asks for it. @param language a primary subtag in lower case, such as `es` */
export function offer(language: string, load: () => Promise<unknown>): void {
  offers.set(language, load);
}

/**
 * One widget's words, by language. English is in the library and is the type that every other language must
 * satisfy, so that the type checker names what a translation lacks.
 */
export class Strings<Table extends object> {
  readonly #tables = new Map<object, Table>();

  /** @param name what these words are called in the file of a language */
  constructor(
    readonly name: string,
    readonly english: Table,
  ) {}

  /** The words in the language of the page at this element, else in English. It renders again when they have loaded. */
  for(element: Element): Table {
    const language = primaryOf(element);
    ask(language, element);
    const loaded = languages.get(language)?.[this.name];
    if (!loaded) return this.english;
    // The file may be that of an older release, which has fewer words. The same file always gives the same table.
    const table = this.#tables.get(loaded) ?? { ...this.english, ...loaded };
    this.#tables.set(loaded, table);
    return table;
  }
}

/** The language of an element without its region. */
const primaryOf = (element: Element): string => languageOf(element).split('-')[0]!;

/** Has a language loaded that an element needs, where this copy of the library can. */
function ask(language: string, element: Element): void {
  const load = languages.has(language) ? undefined : offers.get(language);
  // A translator changes the page's `lang` too: what it translates is not ours to load.
  if (!load || isPageTranslated()) return;
  const those = waiting.get(language);
  if (those) return void those.add(element);

  const all = new Set([element]);
  waiting.set(language, all);
  load()
    .catch((error: unknown) =>
      console.warn(`The words in "${language}" did not come; they stay in English.`, error),
    )
    .finally(() => {
      // Whoever it failed for does not ask again at every step.
      offers.delete(language);
      for (const each of all) (each as ReactiveElement).requestUpdate?.();
    });
}

/** Whether the words of an element's language are on their way. They are asked for. */
export function isLanguageComing(element: Element): boolean {
  const language = primaryOf(element);
  ask(language, element);
  return !languages.has(language) && offers.has(language);
}

/** The language in which our words are said at an element: that of the page where its words are here, else English. */
export function wordsLanguageOf(element: Element): string {
  const primary = primaryOf(element);
  return primary === 'en' || languages.has(primary) ? languageOf(element) : 'en';
}

/** The nearest `lang` around an element, through shadow roots; `en` where none is stated, or none that is valid. */
export function languageOf(element: Element): string {
  const stated = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  if (!stated) return root instanceof ShadowRoot ? languageOf(root.host) : 'en';
  try {
    return Intl.getCanonicalLocales(stated)[0]!;
  } catch {
    return 'en';
  }
}
