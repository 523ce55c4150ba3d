/**
 * All words of the library in one language. A file that lacks one does not compile.
 *
 * Each `*.strings.ts` adds its own words to this type, so that a new widget needs no entry here.
 */
export interface Locale {
}
/**
 * Registers a language for every copy of the library on the page. What has already rendered in English
 * changes only when it renders again, so import the language with the elements, or before them.
 *
 * @param language a BCP 47 primary subtag in lower case, such as `es`
 */
export declare function register(language: string, locale: Locale): void;
