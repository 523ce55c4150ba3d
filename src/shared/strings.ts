import type { ReactiveElement } from 'lit';
import { languages } from './languages.js';
import { isPageTranslated } from './translated.js';

/** How to load each language. */
const offers = new Map<string, () => Promise<unknown>>();

/** The elements that wait for a language, while it is loading. */
const waiting = new Map<string, Set<Element>>();

/**
 * Registers how to load a language when a page needs it. @param language a primary subtag in lower case, such
 * as `es`
 */
export function offer(language: string, load: () => Promise<unknown>): void {
  offers.set(language, load);
}

/**
 * One widget's words, by language. English is built in. Its type is the one that every translation must have,
 * so the type checker reports missing words.
 */
export class Strings<Table extends object> {
  readonly #tables = new Map<object, Table>();

  /** @param name the key of these words in a language's file */
  constructor(
    readonly name: string,
    readonly english: Table,
  ) {}

  /**
   * The words in the page's language at this element, else in English. If the language has to load first, the
   * element renders again when it has.
   */
  for(element: Element): Table {
    const language = primaryOf(element);
    ask(language, element);
    const loaded = languages.get(language)?.[this.name];
    if (!loaded) return this.english;
    // A language's file from an older release may lack words: fill in the English ones. The merged table is
    // cached, so each file always gives the same table.
    const table = this.#tables.get(loaded) ?? { ...this.english, ...loaded };
    this.#tables.set(loaded, table);
    return table;
  }
}

/** The primary language subtag of an element. */
const primaryOf = (element: Element): string => languageOf(element).split('-')[0]!;

/** Loads the language that an element needs, if this copy of the library can. */
function ask(language: string, element: Element): void {
  const load = languages.has(language) ? undefined : offers.get(language);
  // A browser's translator also changes the page's `lang`. Do not load a language because of that.
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
      // If loading failed, do not try again on every render.
      offers.delete(language);
      for (const each of all) (each as ReactiveElement).requestUpdate?.();
    });
}

/** Whether the words in an element's language are loading. Starts loading them if needed. */
export function isLanguageComing(element: Element): boolean {
  const language = primaryOf(element);
  ask(language, element);
  return !languages.has(language) && offers.has(language);
}

/** The language of our words at an element: the page's language if its words have loaded, else English. */
export function wordsLanguageOf(element: Element): string {
  const primary = primaryOf(element);
  return primary === 'en' || languages.has(primary) ? languageOf(element) : 'en';
}

/**
 * The nearest `lang` around an element, even outside its shadow root. Returns `en` if there is none or it is
 * invalid.
 */
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
