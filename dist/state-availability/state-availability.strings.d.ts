import { Strings } from '../shared/strings.js';
export declare const strings: Strings<{
    available: string;
    more: (count: number) => string;
}>;
declare module '../locales/locale.js' {
    interface Locale {
        readonly 'state-availability': typeof strings.english & typeof import('./licenses.strings.js').strings.english;
    }
}
