/** How to print a page in a language: names of elements and attributes, and what to escape. */
export interface Style {
  open(element: Element): { name: string; attributes: readonly (readonly [name: string, value: string])[] };
  text(text: string): string;
  value(value: string): string;
  /** Whether an attribute without a value is printed as its name only. */
  bare: boolean;
  /** Whether void elements get an end tag too. */
  closesAll: boolean;
  /** Indentation per level. Empty for text that goes into an editor, because Markdown reads indented text as code. */
  indent: string;
}

// Escape `>` too: in an attribute, it makes WordPress join the attribute with the next one.
const text = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&nbsp;');
const value = (value: string) =>
  text(value)
    .replaceAll('"', '&quot;')
    .replace(/\s*\n\s*/g, ' ');
const attributesOf = (element: Element) =>
  [...element.attributes].map(({ name, value }) => [name, value] as const);

const elements: Style = {
  open: (element) => ({ name: element.localName, attributes: attributesOf(element) }),
  text,
  value,
  bare: true,
  closesAll: false,
  indent: '',
};

/** Escapes braces, which are code in templates. */
const escapeBraces = (text: string) => text.replaceAll('{', '&#123;').replaceAll('}', '&#125;');

const templates: Style = {
  ...elements,
  indent: '  ',
  text: (words) => escapeBraces(text(words)),
  value: (words) => escapeBraces(value(words)),
};

export const styles = {
  elements,
  /** Plain HTML: our elements become `<div>`s with the tag as a class and the attributes as `data-*`. */
  hooks: {
    ...elements,
    bare: false,
    open: (element) =>
      element.localName.startsWith('sage-')
        ? {
            name: 'div',
            attributes: [
              ['class', element.localName],
              ...attributesOf(element).map(([name, value]) => [`data-${name}`, value] as const),
            ],
          }
        : elements.open(element),
  },
  templates,
  jsx: {
    ...templates,
    closesAll: true,
    open: (element) => {
      const { name, attributes } = elements.open(element);
      const isOurs = name.includes('-');
      return {
        name,
        attributes: attributes.map(([key, value]) => [key === 'class' && !isOurs ? 'className' : key, value]),
      };
    },
  },
} satisfies Record<string, Style>;

const blockNames = /^(blockquote|div|h[1-6]|hr|li|ol|p|ul|sage-[\w-]+)$/;
const isBlock = (node: Node) => blockNames.test(node.nodeName.toLowerCase());

/**
 * Markdown and WordPress's classic editor keep a widget whole if there are blank lines around it. Otherwise they treat it as
 * the end of the paragraph before it.
 */
const needsBlankLines = (node?: Node) =>
  /^sage-(?!comparison-card$)/.test(node?.nodeName.toLowerCase() ?? '');

/**
 * Prints nodes: each block on its own line, each widget between blank lines, each element with an end tag. What stands in
 * line with each other, such as text and a link, shares a line. A framework removes the spaces at line breaks.
 */
export const print = (nodes: readonly Node[], style: Style, depth = 0): string =>
  linesOf(nodes)
    .map((line) => ({
      first: line[0],
      code: line
        .map((node) => printNode(node, style, depth))
        .join('')
        .trim(),
    }))
    .filter(({ code }) => code)
    .map(({ first, code }, index, all) => {
      const separator = needsBlankLines(first) || needsBlankLines(all[index - 1]?.first) ? '\n\n' : '\n';
      return (index ? separator : '') + style.indent.repeat(depth) + code;
    })
    .join('');

/** Each block alone, and the nodes between two blocks together. */
function linesOf(nodes: readonly Node[]): Node[][] {
  const lines: Node[][] = [];
  for (const [index, node] of nodes.entries())
    if (isBlock(node) || !index || isBlock(nodes[index - 1]!)) lines.push([node]);
    else lines.at(-1)!.push(node);
  return lines;
}

function printNode(node: Node, style: Style, depth: number): string {
  if (node.nodeType !== node.ELEMENT_NODE) return style.text(node.textContent ?? '');
  const element = node as Element;
  const { name, attributes } = style.open(element);
  const written = attributes.map(([key, value]) =>
    value || !style.bare ? ` ${key}="${style.value(value)}"` : ` ${key}`,
  );
  const start = `<${name}${written.join('')}>`;
  if (/^(br|hr)$/.test(name)) return style.closesAll ? `${start}</${name}>` : start;
  const children = [...element.childNodes];
  const content = children.some(isBlock)
    ? `\n${print(children, style, depth + 1)}\n${style.indent.repeat(depth)}`
    : children.map((child) => printNode(child, style, depth)).join('');
  return `${start}${content}</${name}>`;
}
