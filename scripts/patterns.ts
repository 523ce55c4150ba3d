import type { AstNode, Plugin, ProgramNode } from 'rollup';

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
    const program = this.parse(code);
    collect(program, found);
    const read = reader(program);
    let joined = code;
    for (const node of found.toReversed())
      joined = joined.slice(0, node.start) + read(node) + joined.slice(node.end);
    return { code: joined, map: null };
  },
};

interface Call extends AstNode {
  readonly callee: { readonly name: keyof typeof joins };
  readonly arguments: readonly AstNode[];
}

interface Named extends AstNode {
  readonly name?: string;
}

interface Literal extends AstNode {
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

/** What these functions do, applied to the sources of the regular expressions. */
const joins = {
  either: (sources: readonly string[]) => `(?:${sources.join('|')})`,
  inTurn: (sources: readonly string[]) => sources.join(''),
  repeated: (sources: readonly string[]) => `(?:${sources.join('')})+`,
  captured: (sources: readonly string[]) => `(${sources.join('')})`,
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

/** Returns a function that writes a pattern as one literal. A list may name other patterns of the same module. */
function reader(program: ProgramNode): (node: Call) => string {
  const named = new Map(
    program.body
      .filter((node) => node.type === 'VariableDeclaration')
      .flatMap(({ declarations }) => declarations)
      .map(({ id, init }) => [id.type === 'Identifier' ? id.name : undefined, init as AstNode]),
  );
  const resolve = (node: Named): AstNode => named.get(node.name) ?? node;

  const sourceOf = (node: AstNode): string => {
    const pattern = resolve(node);
    return isPattern(pattern)
      ? joins[pattern.callee.name](pattern.arguments.map(sourceOf))
      : regexOf(pattern).pattern;
  };
  const flagsOf = (node: AstNode): string => {
    const pattern = resolve(node);
    return isPattern(pattern) ? flagsOf(pattern.arguments[0]!) : regexOf(pattern).flags;
  };
  // The group around the whole expression is not needed.
  return (node) =>
    `/${node.callee.name === 'either' ? node.arguments.map(sourceOf).join('|') : sourceOf(node)}/${flagsOf(node)}`;
}

function regexOf(node: Literal): NonNullable<Literal['regex']> {
  if (!node.regex)
    throw new Error(
      'A pattern in a list is a literal, a list itself, or the name of one in the same module.',
    );
  return node.regex;
}
