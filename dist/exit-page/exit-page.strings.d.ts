import { Strings } from '../shared/strings.js';
export declare const strings: Strings<{
    press: (times: number) => string;
    expired: string;
    leaving: string;
}>;
declare module '../locales/locale.js' {
    interface Locale {
        readonly 'exit-page': typeof strings.english;
    }
}
