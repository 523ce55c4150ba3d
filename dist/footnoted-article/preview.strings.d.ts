import { Strings } from '../shared/strings.js';
export declare const strings: Strings<{
    toNote: (label: string) => string;
    copy: string;
    copied: string;
    notCopied: string;
    close: string;
}>;
