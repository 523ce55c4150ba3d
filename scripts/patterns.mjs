/**
 * A rollup plugin that makes one literal of each pattern that is written as a list.
 *
 * @see src/shared/pattern.ts
 */
export const patterns = {
  name: 'patterns',
  transform(code, id) {
    if (id.includes('node_modules') || !code.includes('/pattern.js')) return null;
    const found = [];
    collect(this.parse(code), found);
    let joined = code;
    for (const node of found.toReversed())
      joined = joined.slice(0, node.start) + literalOf(node) + joined.slice(node.end);
    return { code: joined, map: null };
  },
};

/** What these functions do, on the sources of the patterns. */
const joins = {
  either: (sources) => `(?:${sources.join('|')})`,
  inTurn: (sources) => sources.join(''),
  repeated: (sources) => `(?:${sources.join('')})+`,
};

const isPattern = (node) => node.type === 'CallExpression' && Object.hasOwn(joins, node.callee.name ?? '');

/** Adds the outermost calls in a tree, in their order. */
function collect(node, found) {
  if (isPattern(node)) found.push(node);
  else
    for (const value of Object.values(node))
      for (const child of [value].flat()) if (typeof child?.type === 'string') collect(child, found);
}

/** A group around all of it would be for nothing. */
const literalOf = (node) =>
  `/${node.callee.name === 'either' ? node.arguments.map(sourceOf).join('|') : sourceOf(node)}/${flagsOf(node)}`;

function sourceOf(node) {
  if (isPattern(node)) return joins[node.callee.name](node.arguments.map(sourceOf));
  if (!node.regex) throw new Error('A pattern in a list is a literal, or a list itself.');
  return node.regex.pattern;
}

const flagsOf = (node) => (isPattern(node) ? flagsOf(node.arguments[0]) : node.regex.flags);
