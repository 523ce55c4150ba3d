/** How a page is written down: the names of elements and attributes, and what each language has to have escaped. */
export interface Style {
  open(element: Element): { name: string; attributes: readonly (readonly [name: string, value: string])[] };
  text(text: string): string;
  value(value: string): string;
  /** Whether an attribute without a value is its name alone. */
  bare: boolean;
  /** Whether what holds nothing has an end tag too. */
  closesAll: boolean;
  /** What each level is indented by. Nothing for what is pasted into an editor: Markdown takes spaces for code. */
  indent: string;
}

// A raw `>` in an attribute makes WordPress join it with the next one.
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

/** Braces are code in templates; as references they are letters. */
const braces = (text: string) => text.replaceAll('{', '&#123;').replaceAll('}', '&#125;');

const templates: Style = {
  ...elements,
  indent: '  ',
  text: (words) => braces(text(words)),
  value: (words) => braces(value(words)),
};

export const styles = {
  elements,
  /** Plain HTML: each element of ours is a box with its name as a class, and its attributes as data. */
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

const lines = /^(blockquote|div|h[1-6]|hr|li|ol|p|ul|sage-[\w-]+)$/;
const isLine = (node: Node) => lines.test(node.nodeName.toLowerCase());

/**
 * Between blank lines, Markdown and WordPress's classic editor leave a widget whole. They take one for the end of the
 * paragraph before it.
 */
const needsRoom = (node?: Node) => /^sage-(?!comparison-card$)/.test(node?.nodeName.toLowerCase() ?? '');

/** Writes nodes down: each block on a line of its own, each widget between blank lines, each tag closed by a tag. */
export const print = (nodes: readonly Node[], style: Style, depth = 0): string =>
  nodes
    .filter(({ nodeType, textContent }) => nodeType === 1 || (nodeType === 3 && textContent?.trim()))
    .map((node, index, all) => {
      const between = needsRoom(node) || needsRoom(all[index - 1]) ? '\n\n' : '\n';
      return (index ? between : '') + style.indent.repeat(depth) + printNode(node, style, depth);
    })
    .join('');

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
  const content = children.some(isLine)
    ? `\n${print(children, style, depth + 1)}\n${style.indent.repeat(depth)}`
    : children.map((child) => printNode(child, style, depth)).join('');
  return `${start}${content}</${name}>`;
}
