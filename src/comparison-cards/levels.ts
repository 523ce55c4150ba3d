/**
 * The level of the heading above the cards, if an attribute gives the heading. Keyed by the element that
 * holds the cards.
 */
export const headingLevels = new WeakMap<Node, number>();

/** Elements whose cards do not report that they are empty: all of them are empty, or they were repaired. */
export const unwarned = new WeakSet<Node>();
