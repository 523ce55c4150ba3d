/** The content of a language's file: a table of words for each name. */
type Tables = Readonly<Record<string, object>>;
/**
 * The loaded languages, shared by every copy of the library on the page. The digit in the key is the major
 * version of this contract.
 */
export declare const languages: Map<string, Tables>;
export {};
