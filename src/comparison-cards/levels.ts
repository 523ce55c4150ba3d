/** The level of the heading over the cards, by the element that holds them, where they are given one by attribute. */
export const levels = new WeakMap<Node, number>();
