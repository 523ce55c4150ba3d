// A long regular expression is written as a list, with a comment for each item. An item may be the name of
// another pattern in the same module. The build turns the list into one literal: see scripts/patterns.ts.

const sources = (patterns: readonly RegExp[]) => patterns.map(({ source }) => source);

/** Matches any one of these. Has the flags of the first. */
export const either = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(`(?:${sources(patterns).join('|')})`, patterns[0]!.flags);

/** Matches these one after the other. Has the flags of the first. */
export const inTurn = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(sources(patterns).join(''), patterns[0]!.flags);

/** Matches these one after the other, once or more. Has the flags of the first. */
export const repeated = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(`(?:${sources(patterns).join('')})+`, patterns[0]!.flags);

/** Matches these one after the other, and captures the match. Has the flags of the first. */
export const captured = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(`(${sources(patterns).join('')})`, patterns[0]!.flags);
