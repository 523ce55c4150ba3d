/** The orders of labels that are not numbers. */
export declare const labelOrders: string[];
/**
 * The number or sign in a marker's text, without brackets and in plain digits: "2" for "[2:1]" and for "²".
 */
export declare const labelIn: (words: string) => string | undefined;
/**
 * Converts digits to ASCII. Works because each is one UTF-16 unit whose code ends with the digit's value,
 * also in Arabic. Removes invisible characters, which editors put next to numbers.
 */
export declare const withAsciiDigits: (words: string) => string;
/**
 * The label that a line begins with: "2" in "[2] Rowe". In "2 Rowe" nothing separates the label from the
 * words, so it is one only if `isMarked` says that the line marks it in another way.
 */
export declare function labelBefore(line: string, isMarked: boolean): string | undefined;
/** The label of the nth item of a list, counted as its `type` says. */
export declare const labelOf: (place: number, type: string | null) => string;
