import { createDocument, Editor, Extension } from '@tiptap/core';
import { DOMParser as ModelParser, Slice, type Node } from '@tiptap/pm/model';
import { Selection, type EditorState } from '@tiptap/pm/state';
import { render } from 'lit';
import { cleanHtml, textToHtml } from './clean-html.ts';
import { LinkDialog } from './link-dialog.ts';
import { describeFiles, readPasted } from './pasted.ts';
import { extensions, typedShortcuts } from './schema.ts';
import { renderToolbar } from './toolbar.ts';

/**
 * A text editor with headings, lists and links. Its value is clean HTML, whatever was typed or pasted.
 *
 * Fires `words-change`. `label` is its accessible name, `problem` the id of its error message, and `placeholder` the hint
 * that it shows while it is empty.
 */
export class WordsEditor extends HTMLElement {
  static readonly observedAttributes = ['id', 'label', 'problem', 'placeholder'];

  readonly #toolbar = document.createElement('div');
  readonly #box = document.createElement('div');
  readonly #notice = document.createElement('p');
  readonly #linkDialog = new LinkDialog();
  #words = '';
  #editor?: Editor;

  get value(): string {
    return this.#words;
  }

  set value(words: string) {
    if (words === this.#words) return;
    this.#words = words;
    this.#notice.textContent = '';
    if (this.#editor) replaceContent(this.#editor, words);
  }

  connectedCallback(): void {
    if (this.#editor) return;
    this.#toolbar.className = 'tools';
    this.#toolbar.role = 'group';
    this.#notice.className = 'hint';
    this.#notice.role = 'status';
    this.append(this.#toolbar, this.#box, this.#notice, this.#linkDialog.element);
    this.#editor = this.#createEditor();
    this.#renderToolbar();
  }

  disconnectedCallback(): void {
    // Moving the element disconnects it for a moment, which must not lose the history.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#editor?.destroy();
      this.#editor = undefined;
    });
  }

  attributeChangedCallback(): void {
    this.#toolbar.ariaLabel = `Format: ${this.getAttribute('label')}`;
    // Reads the attributes of the box again.
    this.#editor?.view.updateState(this.#editor.state);
  }

  override focus(): void {
    this.#editor?.view.focus();
  }

  #createEditor(): Editor {
    return new Editor({
      element: { mount: this.#box },
      // The page's policy blocks added styles. `builder.css` has them.
      injectCSS: false,
      extensions: [...extensions, this.#linkShortcut()],
      enableInputRules: typedShortcuts,
      enablePasteRules: false,
      content: this.#words,
      editorProps: {
        attributes: (state) => this.#attributesOf(state),
        transformPastedHTML: (pasted) => {
          const { html, notice } = readPasted(pasted);
          this.#notice.textContent = notice;
          return html;
        },
        transformPasted: closeBlocks,
        clipboardTextParser: (text, $context) => {
          const box = document.createElement('div');
          box.innerHTML = textToHtml(text);
          return Slice.maxOpen(
            ModelParser.fromSchema($context.doc.type.schema).parseSlice(box, { context: $context }).content,
          );
        },
        handleDOMEvents: {
          paste: (_, event) => this.#receive(event, event.clipboardData),
          drop: (_, event) => this.#receive(event, event.dataTransfer),
        },
      },
      onTransaction: () => this.#renderToolbar(),
      onUpdate: ({ editor }) => {
        this.#words = cleanHtml(editor.getHTML());
        this.dispatchEvent(new Event('words-change'));
      },
    });
  }

  #attributesOf({ doc }: EditorState): Record<string, string> {
    const problem = this.getAttribute('problem');
    const placeholder = this.getAttribute('placeholder');
    const isEmpty = doc.childCount === 1 && doc.firstChild!.type.name === 'paragraph' && !doc.textContent;
    return {
      id: `${this.id}-box`,
      class: isEmpty ? 'box empty' : 'box',
      'aria-label': this.getAttribute('label') ?? '',
      'aria-multiline': 'true',
      ...(problem && { 'aria-describedby': problem }),
      ...(placeholder && { 'aria-placeholder': placeholder, 'data-placeholder': placeholder }),
    };
  }

  /** Blocks files, which the browser would open in place of this page. Leaves all else to ProseMirror. */
  #receive(event: Event, data: DataTransfer | null): boolean {
    this.#notice.textContent = '';
    if (!data?.files.length || data.getData('text/html') || data.getData('text/plain')) return false;
    this.#notice.textContent = describeFiles(data.files);
    event.preventDefault();
    return true;
  }

  #linkShortcut(): Extension {
    return Extension.create({
      name: 'linkShortcut',
      addKeyboardShortcuts: () => ({
        'Mod-k': () => {
          this.#askForLink();
          return true;
        },
      }),
    });
  }

  readonly #askForLink = () => this.#linkDialog.open(this.#editor!);

  #renderToolbar(): void {
    // A transaction may arrive while the editor is being created.
    if (this.#editor) render(renderToolbar(this.#editor, this.#askForLink), this.#toolbar);
  }
}

/** Of several blocks, only paragraphs may join the line at the caret: headings and lists would become part of it. */
function closeBlocks({ content, openStart, openEnd }: Slice): Slice {
  const isOpen = (block: Node | null) => content.childCount < 2 || block?.type.name === 'paragraph';
  return new Slice(
    content,
    isOpen(content.firstChild) ? openStart : 0,
    isOpen(content.lastChild) ? openEnd : 0,
  );
}

/** Replaces what differs, so that the caret stays where it is. Fires no event, and Undo leaves it. */
function replaceContent({ state, view, schema }: Editor, words: string): void {
  const next = createDocument(words, schema);
  const start = state.doc.content.findDiffStart(next.content);
  const end = state.doc.content.findDiffEnd(next.content);
  if (start === null || !end) return;
  // In repeated letters, the end can come before the start.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const { selection, tr } = state;
  tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  if (selection.from > start && selection.to < end.a)
    tr.setSelection(Selection.near(tr.doc.resolve(Math.min(selection.to, tr.doc.content.size))));
  view.dispatch(tr.setMeta('preventUpdate', true).setMeta('addToHistory', false));
}

declare global {
  interface HTMLElementTagNameMap {
    'words-editor': WordsEditor;
  }
}
