import { Strings } from '../shared/strings.js';
export declare const strings: Strings<{
    yes: (place: string) => string;
    some: (place: string, care: string) => string;
    no: (place: string) => string;
    /** `service` is the kind of care as written in attributes; `name` is its name for readers. */
    book: (service?: string, name?: string, place?: string) => string;
    outside: string;
    change: string;
    sessions: string;
    free: string;
    notice: string;
}>;
declare module '../locales/locale.js' {
    interface Locale {
        readonly answer: typeof strings.english & typeof import('./care.strings.js').strings.english;
    }
}
