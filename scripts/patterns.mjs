/**
 * A rollup plugin that turns each regular expression that is written as a list into one literal.
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

/** What these functions do, applied to the sources of the regular expressions. */
const joins = {
  either: (sources) => `(?:${sources.join('|')})`,
  inTurn: (sources) => sources.join(''),
  repeated: (sources) => `(?:${sources.join('')})+`,
};

const isPattern = (node) => node.type === 'CallExpression' && Object.hasOwn(joins, node.callee.name ?? '');

/** Collects the outermost calls in a tree, in order. */
function collect(node, found) {
  if (isPattern(node)) found.push(node);
  else
    for (const value of Object.values(node))
      for (const child of [value].flat()) if (typeof child?.type === 'string') collect(child, found);
}

/** The group around the whole expression is not needed. */
const literalOf = (node) =>
  `/${node.callee.name === 'either' ? node.arguments.map(sourceOf).join('|') : sourceOf(node)}/${flagsOf(node)}`;

function sourceOf(node) {
  if (isPattern(node)) return joins[node.callee.name](node.arguments.map(sourceOf));
  if (!node.regex) throw new Error('A pattern in a list is a literal, or a list itself.');
  return node.regex.pattern;
}

const flagsOf = (node) => (isPattern(node) ? flagsOf(node.arguments[0]) : node.regex.flags);
