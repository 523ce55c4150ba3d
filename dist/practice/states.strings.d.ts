import { Strings } from '../shared/strings.js';
import { type State } from './states.js';
/** Names of states in other languages, by code. In English, the names that the library reads are used. */
export declare const strings: Strings<Readonly<Record<string, string>>>;
/** A state's name in the page's language. A name that only the author knows stays as they wrote it. */
export declare function nameOfState(host: Element, { code, name }: State): string;
/** A state's name in the form for a sentence: "the District of Columbia". */
export declare function stateInSentence(host: Element, state: State): string;
declare module '../locales/locale.js' {
    interface Locale {
        /** Names of states by USPS code, if the language has its own, and the words that may be next to them. */
        readonly states: typeof strings.english;
    }
}
