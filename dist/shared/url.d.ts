/** Which addresses are allowed. Used in reports. */
export declare const safeSchemes = "an https:, http:, mailto:, tel:, sms: or relative address";
/**
 * Every address passes through here before it becomes an `href`. `https:`, `http:`, `mailto:`, `tel:`, `sms:`
 * and relative addresses are allowed. For anything else, returns `undefined`. A host or mailbox without a
 * scheme gets one. Otherwise it would be a relative address, and lead to a page that does not exist.
 *
 * Curly quotes from a word processor are part of the attribute but not of the address, so they are removed.
 *
 * Browsers ignore white space and control characters in a scheme, so they are removed before the check.
 */
export declare function safeUrl(address: string | null | undefined): string | undefined;
/** Returns an address that is allowed, else `undefined`. Reports one that is not allowed or had no scheme. */
export declare function checkUrl(element: Element, attribute: string, address: string | null | undefined): string | undefined;
/**
 * Returns the full address for a host or mailbox written without its scheme, such as `clinic.com/book` or
 * `us@clinic.com`; `undefined` for anything else.
 */
export declare function hostUrl(address?: string): string | undefined;
