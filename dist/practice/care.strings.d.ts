import { Strings } from '../shared/strings.js';
export declare const strings: Strings<{
    individual: string;
    couples: string;
    call: (phone: string) => string;
}>;
