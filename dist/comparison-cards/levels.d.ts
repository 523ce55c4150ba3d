/**
 * The level of the heading above the cards, if an attribute gives the heading.
 */
export declare const headingLevels: WeakMap<Node, number>;
/** Elements whose cards do not report that they are empty: all of them are empty, or they were repaired. */
export declare const unwarned: WeakSet<Node>;
