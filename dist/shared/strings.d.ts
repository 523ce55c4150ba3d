/**
 * Registers how to load a language when a page needs it. @param language a primary subtag in lower case, such
 * as `es`
 */
export declare function registerLoader(language: string, load: () => Promise<unknown>): void;
/**
 * One widget's words, by language. English is built in. Its type is the one that every translation must have,
 * so the type checker reports missing words.
 */
export declare class Strings<Table extends object> {
    #private;
    readonly name: string;
    readonly english: Table;
    /** @param name the key of these words in a language's file */
    constructor(name: string, english: Table);
    /**
     * The words in the page's language at this element, else in English. If the language has to load first, the
     * element renders again when it has.
     */
    for(element: Element): Table;
}
/** Whether the words in an element's language are loading. Starts loading them if needed. */
export declare function isLanguageLoading(element: Element): boolean;
/** The language of our words at an element: the page's language if its words have loaded, else English. */
export declare function stringsLanguageOf(element: Element): string;
/**
 * Finds the nearest `lang` around an element, even outside its shadow root. Without one, or if it is invalid, returns
 * `en`.
 */
export declare function languageOf(element: Element): string;
