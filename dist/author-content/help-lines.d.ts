/**
 * The digits of a phone number as people write it. Letters become the digits of a keypad, and a leading 1
 * is removed.
 */
export declare const digitsOf: (number: string) => string;
/**
 * The digits that a link dials or texts, without an extension or a message. A phone ignores digits after
 * the tenth.
 */
export declare const dialedDigits: (address: string) => string;
/** Whether an absolute address belongs to a known help line, by its number or its web site. */
export declare function isHelpLine(address: string): boolean;
