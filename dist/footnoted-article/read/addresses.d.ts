/** An address without its fragment. */
export declare const pageOf: (address: string) => string;
/**
 * The decoded name in a fragment, an id or a `name`, without the prefixes that sanitizers add. A lone percent
 * sign means itself.
 */
export declare function nameIn(fragment: string): string;
