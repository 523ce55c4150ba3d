/** The level of the heading over the cards, by the element that holds them, where they are given one by attribute. */
export const levels = new WeakMap<Node, number>();

/** What holds cards that need not say they are empty: all of them are, or they were repaired. */
export const silent = new WeakSet<Node>();
