import type { Editor } from '@tiptap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icons } from './icons.ts';

interface Tool {
  readonly name: string;
  readonly icon: keyof typeof icons;
  run(editor: Editor): void;
  /** Whether the words at the caret are like this. Only in tools that can be switched on and off. */
  isOn?(editor: Editor): boolean;
  /** Whether the tool can do anything. By default, it can. */
  isReady?(editor: Editor): boolean;
}

const tools: readonly Tool[] = [
  {
    name: 'Heading',
    icon: 'heading',
    run: ({ commands }) => commands.toggleHeading({ level: 2 }),
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
  },
  {
    name: 'Subheading',
    icon: 'subheading',
    run: ({ commands }) => commands.toggleHeading({ level: 3 }),
    isOn: (editor) => editor.isActive('heading', { level: 3 }),
  },
  {
    name: 'Bold',
    icon: 'bold',
    run: ({ commands }) => commands.toggleBold(),
    isOn: (editor) => editor.isActive('bold'),
  },
  {
    name: 'Italic',
    icon: 'italic',
    run: ({ commands }) => commands.toggleItalic(),
    isOn: (editor) => editor.isActive('italic'),
  },
  {
    name: 'List',
    icon: 'bullets',
    run: ({ commands }) => commands.toggleBulletList(),
    isOn: (editor) => editor.isActive('bulletList'),
  },
  {
    name: 'Numbered list',
    icon: 'numbers',
    run: ({ commands }) => commands.toggleOrderedList(),
    isOn: (editor) => editor.isActive('orderedList'),
  },
];

const history: readonly Tool[] = [
  {
    name: 'Undo',
    icon: 'undo',
    run: ({ commands }) => commands.undo(),
    isReady: (editor) => editor.can().undo(),
  },
  {
    name: 'Redo',
    icon: 'redo',
    run: ({ commands }) => commands.redo(),
    isReady: (editor) => editor.can().redo(),
  },
];

export function renderToolbar(editor: Editor, askForLink: () => void): TemplateResult {
  const run = (tool: Tool) => () => {
    editor.view.focus();
    tool.run(editor);
  };
  const renderTool = (tool: Tool) =>
    html`<button
      type="button"
      title=${tool.name}
      aria-label=${tool.name}
      aria-pressed=${tool.isOn ? tool.isOn(editor) : nothing}
      aria-disabled=${tool.isReady?.(editor) === false ? 'true' : nothing}
      @mousedown=${keepSelection}
      @click=${run(tool)}
    >
      ${icons[tool.icon]}
    </button>`;
  return html`${tools.map(renderTool)}
    <button
      type="button"
      title="Link"
      aria-label="Link"
      aria-haspopup="dialog"
      class=${isInLink(editor) ? 'on' : nothing}
      @mousedown=${keepSelection}
      @click=${askForLink}
    >
      ${icons.link}
    </button>
    ${history.map(renderTool)}`;
}

/** Keeps the selection in the box, because the button acts on it. */
const keepSelection = (event: Event) => event.preventDefault();

const isInLink = (editor: Editor) => linkAt(editor) !== undefined;

/** The kind of link that the caret is in. */
export const linkAt = (editor: Editor): 'link' | 'noteLink' | undefined =>
  (['link', 'noteLink'] as const).find((name) => editor.isActive(name));
