/** What the file of a language holds: a table of words for each name. */
type Tables = Readonly<Record<string, object>>;

const key = Symbol.for('sagebrush-widgets/words/1');

/** The languages that were loaded, for every copy of the library on the page; the digit of the key is their major. */
export const languages = ((globalThis as Record<symbol, unknown>)[key] ??= new Map()) as Map<string, Tables>;
