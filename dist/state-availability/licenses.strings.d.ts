import { Strings } from '../shared/strings.js';
/** The widget's strings that only the licenses part needs. */
export declare const strings: Strings<{
    ask: string;
    choose: string;
    pending: (place: string) => string;
    unsure: (place: string) => string;
    past: (date?: string) => string;
    notYet: string;
    ended: string;
    licensed: string;
    compact: string;
    registration: string;
    checked: (date: string) => string;
    lookUp: string;
}>;
