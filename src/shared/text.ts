/** Text as it is shown in one line: each run of white space is one space. */
export const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Splits names that are divided by spaces or commas. */
export const namesIn = (text = ''): string[] => text.match(/[^\s,]+/g) ?? [];

/** Text without its accents. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
