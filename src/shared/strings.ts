import type { ReactiveElement } from 'lit';
import { languages } from './languages.js';
import { isPageTranslated } from './translated.js';

/** How to load each language. */
const loaders = new Map<string, () => Promise<unknown>>();

/** The elements that wait for a language, while it is loading. */
const pendingHosts = new Map<string, Set<Element>>();

/**
 * Registers how to load a language when a page needs it. @param language a primary subtag in lower case, such
 * as `es`
 */
export function registerLoader(language: string, load: () => Promise<unknown>): void {
  loaders.set(language, load);
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
    const language = primaryLanguageOf(element);
    loadLanguage(language, element);
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
const primaryLanguageOf = (element: Element): string => languageOf(element).split('-')[0]!;

/** Loads the language that an element needs, if this copy of the library can. */
function loadLanguage(language: string, element: Element): void {
  const load = languages.has(language) ? undefined : loaders.get(language);
  // A browser's translator also changes the page's `lang`. Do not load a language because of that.
  if (!load || isPageTranslated()) return;
  const pending = pendingHosts.get(language);
  if (pending) return void pending.add(element);

  const hosts = new Set([element]);
  pendingHosts.set(language, hosts);
  load()
    .catch((error: unknown) => console.warn(`The words in "${language}" did not load.`, error))
    .finally(() => {
      // If loading failed, do not try again on every render.
      loaders.delete(language);
      for (const each of hosts) (each as ReactiveElement).requestUpdate?.();
    });
}

/** Whether the words in an element's language are loading. Starts loading them if needed. */
export function isLanguageLoading(element: Element): boolean {
  const language = primaryLanguageOf(element);
  loadLanguage(language, element);
  return !languages.has(language) && loaders.has(language);
}

/** The language of our words at an element: the page's language if its words have loaded, else English. */
export function stringsLanguageOf(element: Element): string {
  const primary = primaryLanguageOf(element);
  return primary === 'en' || languages.has(primary) ? languageOf(element) : 'en';
}

/**
 * Finds the nearest `lang` around an element, even outside its shadow root. Without one, or if it is invalid, returns
 * `en`.
 */
export function languageOf(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  if (!lang) return root instanceof ShadowRoot ? languageOf(root.host) : 'en';
  try {
    return Intl.getCanonicalLocales(lang)[0]!;
  } catch {
    return 'en';
  }
}
