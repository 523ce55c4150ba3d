/** Whether the text is a calendar date in ISO 8601 format, and the day exists. */
export declare function isDate(text: string): boolean;
/**
 * The later of the reader's local date and the UTC date, in ISO 8601 format, so that no claim is shown a day
 * too long.
 */
export declare function laterDate(now: Date): string;
