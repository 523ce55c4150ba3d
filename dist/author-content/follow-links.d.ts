/**
 * Checks and adjusts a link's address at the moment when it is followed. At all other times, the address is
 * what the author wrote.
 */
export declare function interceptLinks(widget: Element): void;
/** Reports links in a widget whose addresses are not allowed. */
export declare function warnUnsafeLinks(widget: Element, nodes: readonly Node[]): void;
