/** A query parameter's name and value. It is left out if either is missing. */
type Parameter = readonly [name: string | undefined, value: string | undefined];
/**
 * Adds the parameters that the author asked for to a booking address. Keeps the parameters that the address
 * already has. Returns an address that is not `https:` or `http:` unchanged.
 *
 * @param choices the reader's choices, keyed by the parameter names that the author gave
 * @param campaign the author's name for the source of visitors: adds `utm_source` (this site's host name),
 * `utm_medium` and `utm_campaign`, unless the address has its own
 */
export declare function withParameters(href: string, choices: readonly Parameter[], campaign?: string): string;
/**
 * The address that a link leads to: `special` if the link's address is `general`. Keeps the link's own query.
 */
export declare function swapBookingUrl(href: string, general?: string, special?: string): string;
export {};
