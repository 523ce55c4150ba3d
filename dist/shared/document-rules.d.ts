/**
 * Adds a CSS rule that only some pages need to the document. A rule is added once, however often this is
 * called.
 */
export declare function addDocumentRule(rule: string): void;
