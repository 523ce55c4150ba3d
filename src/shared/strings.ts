/**
 * One widget's words, by language. English is in the library and is the type that every other language must
 * satisfy, so that the type checker names what a translation lacks.
 */
export class Strings<Table extends object> {
  readonly #tables = new Map<string, Table>();

  constructor(readonly english: Table) {}

  /** Adds a language. @param language a BCP 47 primary subtag in lower case, such as `es` */
  add(language: string, table: Table): void {
    this.#tables.set(language, table);
  }

  /** The words in the language of the page at this element, else in English. */
  for(element: Element): Table {
    return this.#tables.get(languageOf(element).split('-')[0]!) ?? this.english;
  }
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
