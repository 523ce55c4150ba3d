/** Whether this text announces notes. */
export declare const isNotesHeadingText: (words: string) => boolean;
/** Whether this heading announces notes. */
export declare const isNotesHeading: (heading?: Element) => boolean;
