import { Extension, Mark, Node, wrappingInputRule } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state';
import { safeUrl } from '../../src/shared/url.ts';
import { keptAttributes } from './clean-html.ts';

/** Every element may have these. A split leaves all but the id with the first part. */
const KeptAttributes = Extension.create({
  name: 'keptAttributes',
  addGlobalAttributes: () => [
    {
      types: '*',
      attributes: Object.fromEntries(
        keptAttributes.map((name) => [
          name,
          {
            default: null,
            keepOnSplit: name === 'id',
            parseHTML: (element: HTMLElement) => element.getAttribute(name),
          },
        ]),
      ),
    },
  ],
  addProseMirrorPlugins: () => [new Plugin({ appendTransaction: removeDoubleIds })],
});

/** A split or a copy doubles an id. It stays with the first that has words, because the empty ones are left out. */
function removeDoubleIds(transactions: readonly Transaction[], _: unknown, { doc, tr }: EditorState) {
  if (!transactions.some(({ docChanged }) => docChanged)) return null;
  const places = new Map<string, number>();
  doc.descendants((node, place) => {
    const id = node.attrs.id as string | null | undefined;
    if (!id) return;
    const first = places.get(id);
    if (first === undefined || !doc.nodeAt(first)!.textContent) places.set(id, place);
    if (first !== undefined) tr.setNodeAttribute(places.get(id) === first ? place : first, 'id', null);
  });
  return tr.docChanged ? tr : null;
}

const Quotation = Node.create({
  name: 'quotation',
  group: 'block',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
});

const Rule = Node.create({
  name: 'rule',
  group: 'block',
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: ({ HTMLAttributes }) => ['hr', HTMLAttributes],
});

/** The address comes before the other attributes, as `cleanHtml()` writes it. */
const renderLink = ({ href, ...others }: Record<string, unknown>) => ['a', { href, ...others }] as const;
const href = { default: null, parseHTML: (element: HTMLElement) => element.getAttribute('href') };

/** A link without words, which other links lead to. */
const Anchor = Node.create({
  name: 'anchor',
  group: 'inline',
  inline: true,
  addAttributes: () => ({ href }),
  parseHTML: () => [
    { tag: 'a[id]', priority: 70, getAttrs: (link) => (link.textContent.trim() ? false : {}) },
  ],
  renderHTML: ({ HTMLAttributes }) => renderLink(HTMLAttributes),
});

/** An inline element that has no button. Marks with a higher priority are outside of the others. */
const inline = (tag: string, priority?: number) =>
  Mark.create({
    name: tag,
    priority,
    inclusive: false,
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });

/** Two marks next to each other, such as 1 and 2, are two notes, and not number 12. */
const Superscript = inline('sup').extend({
  addAttributes: () => ({
    isSecond: {
      default: false,
      rendered: false,
      parseHTML: ({ previousSibling }) => {
        let count = 0;
        for (let node = previousSibling; node?.nodeName === 'SUP'; node = node.previousSibling) count++;
        return count % 2 === 1;
      },
    },
  }),
});

/** A link around superscripts, as opposed to a `NoteLink`. It may have no address: the form reports that. */
const WordsLink = Link.extend({
  addAttributes: () => ({ href }),
  parseHTML: () => [{ tag: 'a' }],
  renderHTML: ({ HTMLAttributes }) => [...renderLink(HTMLAttributes), 0],
  excludes: 'link noteLink',
}).configure({
  openOnClick: false,
  autolink: false,
  defaultProtocol: 'https',
  isAllowedUri: (url) => !url || safeUrl(url) !== undefined,
});

/** A link inside a superscript. Without a mark of its own, it would change places with the superscript. */
const NoteLink = Mark.create({
  name: 'noteLink',
  priority: 50,
  inclusive: false,
  excludes: 'link noteLink',
  addAttributes: () => ({ href }),
  parseHTML: () => [{ tag: 'sup a', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [...renderLink(HTMLAttributes), 0],
});

/** Lists without the Tab key, which must leave the editor. */
const Item = ListItem.extend({
  content: '(paragraph | heading) block*',
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});
const ItemKeys = ListKeymap.extend({
  addKeyboardShortcuts() {
    const { Tab: _, ...keys } = this.parent?.() ?? {};
    return keys;
  },
});

/** A list that always starts at 1. Typing or pasting any other number leaves it in the text. */
const Numbers = OrderedList.extend({
  addAttributes: () => ({}),
  addProseMirrorPlugins: () => [],
  addInputRules() {
    return [wrappingInputRule({ find: /^1\.\s$/, type: this.type })];
  },
});

/** All that `cleanHtml()` keeps, and nothing else. */
export const extensions = [
  Document,
  Paragraph,
  Text,
  Heading.configure({ levels: [2, 3, 4] }),
  BulletList,
  Numbers,
  Item,
  ItemKeys,
  Quotation,
  Rule,
  HardBreak,
  Anchor,
  // Outside of links: a link inside a quotation must not make three quotations of it.
  inline('q', 1100),
  inline('cite', 1100),
  inline('small', 1100),
  WordsLink,
  Bold,
  Italic,
  inline('sub'),
  Superscript,
  NoteLink,
  KeptAttributes,
  UndoRedo,
];

/** The extensions whose shortcuts turn what is typed, such as "- ", into a list. */
export const typedShortcuts = [BulletList.name, Numbers.name];
