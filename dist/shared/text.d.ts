/** Text as it is shown in one line: each run of white space is one space. */
export declare const oneLine: (text: string) => string;
/** Splits names that are divided by spaces or commas. */
export declare const namesIn: (text?: string) => string[];
/** Text without its accents. */
export declare const withoutAccents: (text: string) => string;
