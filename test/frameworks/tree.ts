// HTML as a data structure that every framework can render and that tests can change step by step.

/** An element, or a text. */
export type Tree = Branch | string;

export interface Branch {
  readonly tag: string;
  /** The key by which a framework finds the element again. */
  readonly key?: string;
  /** `null` removes the attribute. */
  readonly attributes: Readonly<Record<string, string | true | null>>;
  readonly children: readonly Tree[];
}

let count = 0;

/** Makes an element: `branch('p.small', 'Some words')`. */
export function branch(tag: string, ...children: readonly Tree[]): Branch {
  const [name = '', className] = tag.split('.');
  return { tag: name, key: `k${count++}`, attributes: className ? { class: className } : {}, children };
}

/** A copy with more attributes. */
export const withAttributes = (it: Branch, attributes: Branch['attributes']): Branch => ({
  ...it,
  attributes: { ...it.attributes, ...attributes },
});

export function toHtml(tree: Tree): string {
  if (typeof tree === 'string') return tree.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const { tag, attributes, children } = tree;
  const written = Object.entries(attributes).map(([name, value]) =>
    value === null ? '' : value === true ? ` ${name}` : ` ${name}="${value}"`,
  );
  return `<${tag}${written.join('')}>${children.map(toHtml).join('')}</${tag}>`;
}

/** Code that defines `make`, which renders a tree with React's or Preact's `createElement`. */
export const makeWithReact = `const make = (tree) => {
    if (typeof tree === 'string') return tree;
    const { class: className, ...attributes } = tree.attributes;
    return createElement(tree.tag, { ...attributes, className, key: tree.key }, ...tree.children.map(make));
  };`;
/** The same with Vue's `h`. */
export const makeWithVue = `const make = (tree) =>
    typeof tree === 'string' ? tree : h(tree.tag, { ...tree.attributes, key: tree.key }, tree.children.map(make));`;

export function withoutKeys(tree: Tree): Tree {
  if (typeof tree === 'string') return tree;
  const { key: _, ...rest } = tree;
  return { ...rest, children: tree.children.map(withoutKeys) };
}

/** The name of a change, and its result. */
export type Step = readonly [name: string, tree: Branch];

/** What can be added to an element, by tag name. */
export type Additions = Readonly<Record<string, readonly Tree[]>>;

/** Every possible change to the children of an element, one after another, and then to their children. */
export function changes(it: Branch, additions: readonly Tree[], within: Additions = {}): Step[] {
  const { children } = it;
  const withChildren = (next: readonly Tree[]): Branch => ({ ...it, children: next });
  const at = (index: number, ...next: readonly Tree[]) => withChildren(children.toSpliced(index, 1, ...next));
  const name = (each: Tree) => (typeof each === 'string' ? 'text' : each.tag);
  const steps: Step[] = [];
  const add = (what: string, next: Branch) => steps.push([`${what} in ${it.tag}`, next]);

  for (const [index, each] of children.entries()) {
    const title = `${name(each)} ${index}`;
    add(`${title} is removed`, at(index));
    add(`${title} has other text`, at(index, reworded(each)));
    if (typeof each !== 'string') add(`${title} gets a new key`, at(index, { ...each, key: `${each.key}'` }));
    for (const other of additions.slice(0, 1)) add(`${title} is replaced`, at(index, other));
  }
  if (children.length > 1) {
    add('all are reversed', withChildren(children.toReversed()));
    add('the first becomes the last', withChildren([...children.slice(1), children[0]!]));
    add('the last becomes the first', withChildren([children.at(-1)!, ...children.slice(0, -1)]));
    add('all but the last are removed', withChildren(children.slice(-1)));
  }
  for (const other of additions)
    for (const index of new Set([0, Math.ceil(children.length / 2), children.length]))
      add(`${name(other)} is added at ${index}`, withChildren(children.toSpliced(index, 0, other)));
  add('all are removed', withChildren([]));
  add('all are back', it);

  for (const [index, each] of children.entries()) {
    const inner = typeof each === 'string' ? undefined : within[each.tag];
    if (inner)
      for (const [step, next] of changes(each as Branch, inner, within)) steps.push([step, at(index, next)]);
  }
  return steps;
}

/** A copy with other text, and links with other URLs. */
function reworded(tree: Tree): Tree {
  if (typeof tree === 'string') return `${tree.trim()} – in other words `;
  const { href } = tree.attributes;
  const attributes = typeof href === 'string' ? { ...tree.attributes, href: `${href}-2` } : tree.attributes;
  return { ...tree, attributes, children: tree.children.map(reworded) };
}
