import type { AstNode, Plugin } from 'rollup';

/**
 * A rollup plugin that turns each regular expression that is written as a list into one literal.
 *
 * @see src/shared/pattern.ts
 */
export const patterns: Plugin = {
  name: 'patterns',
  transform(code, id) {
    if (id.includes('node_modules') || !code.includes('/pattern.js')) return null;
    const found: Call[] = [];
    collect(this.parse(code), found);
    let joined = code;
    for (const node of found.toReversed())
      joined = joined.slice(0, node.start) + literalOf(node) + joined.slice(node.end);
    return { code: joined, map: null };
  },
};

interface Call extends AstNode {
  readonly callee: { readonly name: keyof typeof joins };
  readonly arguments: readonly AstNode[];
}

interface Literal extends AstNode {
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

/** What these functions do, applied to the sources of the regular expressions. */
const joins = {
  either: (sources: readonly string[]) => `(?:${sources.join('|')})`,
  inTurn: (sources: readonly string[]) => sources.join(''),
  repeated: (sources: readonly string[]) => `(?:${sources.join('')})+`,
};

const isPattern = (node: AstNode): node is Call =>
  node.type === 'CallExpression' && Object.hasOwn(joins, (node as Call).callee.name ?? '');

const isNode = (value: unknown): value is AstNode =>
  typeof (value as AstNode | null | undefined)?.type === 'string';

/** Collects the outermost calls in a tree, in order. */
function collect(node: AstNode, found: Call[]): void {
  if (isPattern(node)) found.push(node);
  else
    for (const value of Object.values(node as object))
      for (const child of [value].flat()) if (isNode(child)) collect(child, found);
}

/** The group around the whole expression is not needed. */
const literalOf = (node: Call): string =>
  `/${node.callee.name === 'either' ? node.arguments.map(sourceOf).join('|') : sourceOf(node)}/${flagsOf(node)}`;

function sourceOf(node: AstNode): string {
  if (isPattern(node)) return joins[node.callee.name](node.arguments.map(sourceOf));
  return regexOf(node).pattern;
}

const flagsOf = (node: AstNode): string =>
  isPattern(node) ? flagsOf(node.arguments[0]!) : regexOf(node).flags;

function regexOf(node: Literal): NonNullable<Literal['regex']> {
  if (!node.regex) throw new Error('A pattern in a list is a literal, or a list itself.');
  return node.regex;
}
