// A pattern that is longer than a line is written as a list, with a comment for each item. The build makes one literal
// of it: scripts/patterns.mjs.

const sources = (patterns: readonly RegExp[]) => patterns.map(({ source }) => source);

/** A pattern for one of these. It has the flags of the first. */
export const either = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(`(?:${sources(patterns).join('|')})`, patterns[0]!.flags);

/** A pattern for these, one after the other. It has the flags of the first. */
export const inTurn = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(sources(patterns).join(''), patterns[0]!.flags);

/** A pattern for these, one after the other, once or more often. */
export const repeated = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(`(?:${sources(patterns).join('')})+`, patterns[0]!.flags);
