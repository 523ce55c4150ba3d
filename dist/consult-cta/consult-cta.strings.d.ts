import { Strings } from '../shared/strings.js';
export declare const strings: Strings<{
    book: string;
}>;
declare module '../locales/locale.js' {
    interface Locale {
        readonly 'consult-cta': typeof strings.english;
    }
}
