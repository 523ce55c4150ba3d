/** The content of a language's file: a table of words for each name. */
type Tables = Readonly<Record<string, object>>;

const key = Symbol.for('sagebrush-widgets/words/1');

/**
 * The loaded languages, shared by every copy of the library on the page. The digit in the key is the major
 * version of this contract.
 */
export const languages = ((globalThis as Record<symbol, unknown>)[key] ??= new Map()) as Map<string, Tables>;
