import { Strings } from '../shared/strings.js';
export declare const strings: Strings<{
    signs: string;
    clear: string;
    cleared: string;
    printMarked: string;
    printBlank: string;
    privacy: string;
}>;
declare module '../locales/locale.js' {
    interface Locale {
        readonly 'signs-checklist': typeof strings.english;
    }
}
