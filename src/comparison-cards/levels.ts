// What the cards tell each card, by the element that holds the cards. A card may be a class hook, whose widget is
// upgraded before or after that of the cards, so neither could rely on a field of the other. A context would need a
// provider and a consumer for each card.

/** The level of the heading above the cards, if an attribute gives the heading. */
export const headingLevels = new WeakMap<Node, number | undefined>();

/** Elements whose cards do not report that they are empty: all of them are empty, or they were repaired. */
export const unwarned = new WeakSet<Node>();
