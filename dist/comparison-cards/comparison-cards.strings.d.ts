import { Strings } from '../shared/strings.js';
export declare const strings: Strings<{
    ask: string;
    fits: string;
    unsure: string;
    notThere: (place: string) => string;
}>;
declare module '../locales/locale.js' {
    interface Locale {
        readonly 'comparison-cards': typeof strings.english;
    }
}
