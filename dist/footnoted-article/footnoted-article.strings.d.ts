import { Strings } from '../shared/strings.js';
export declare const strings: Strings<{
    notes: string;
    note: (label: string) => string;
    back: (label: string, place: number, places: number) => string;
}>;
declare module '../locales/locale.js' {
    interface Locale {
        readonly 'footnoted-article': typeof strings.english & typeof import('./preview.strings.js').strings.english;
    }
}
