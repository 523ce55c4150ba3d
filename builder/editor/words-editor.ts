import { safeUrl } from '../../src/shared/url.ts';
import { isTestable, describeChange, completeUrl, addressProblem } from '../form/addresses.ts';
import { cleanHtml, textToHtml } from './clean-html.ts';

type Command = readonly [label: string, command: string, value?: string];

const commands: readonly Command[] = [
  ['Heading', 'formatBlock', 'h2'],
  ['Subheading', 'formatBlock', 'h3'],
  ['Text', 'formatBlock', 'p'],
  ['Bold', 'bold'],
  ['List', 'insertUnorderedList'],
  ['Numbers', 'insertOrderedList'],
];

/**
 * A text editor with headings, lists and links. Its value is clean HTML, whatever was typed or pasted.
 *
 * Fires `words-change`. `label` is its accessible name, `problem` the id of its error message, and `placeholder` the hint
 * that it shows while it is empty.
 */
export class WordsEditor extends HTMLElement {
  static readonly observedAttributes = ['label', 'problem', 'placeholder'];

  readonly #toolbar = document.createElement('div');
  readonly #box = document.createElement('div');
  readonly #linkDialog = document.createElement('dialog');
  #words = '';
  #savedSelection?: Range;

  get value(): string {
    return this.#words;
  }

  /** Writes only values from outside, because rewriting the box while the author types would lose the caret. */
  set value(words: string) {
    if (words === this.#words) return;
    this.#words = words;
    this.#box.innerHTML = words;
    this.#updateEmpty();
  }

  connectedCallback(): void {
    if (this.#toolbar.isConnected) return;
    this.#toolbar.className = 'tools';
    this.#toolbar.role = 'group';
    this.#toolbar.append(
      ...commands.map(([label, command, value]) => button(label, () => this.#runCommand(command, value))),
      button('Link', () => this.#askForLink()),
    );

    this.#box.id = `${this.id}-box`;
    this.#box.className = 'box';
    this.#box.contentEditable = 'true';
    this.#box.role = 'textbox';
    this.#box.ariaMultiLine = 'true';
    this.#box.addEventListener('input', () => this.#readBox());
    this.#box.addEventListener('paste', (event) => this.#paste(event));
    // Block dropped content: the browser would show it before we could clean it.
    this.#box.addEventListener('drop', (event) => event.preventDefault());
    this.append(this.#toolbar, this.#box, this.#linkDialog);
    this.#updateEmpty();
    this.#buildLinkDialog();
  }

  attributeChangedCallback(): void {
    const label = this.getAttribute('label');
    const problem = this.getAttribute('problem');
    this.#box.ariaLabel = label;
    this.#toolbar.ariaLabel = `Format: ${label}`;
    if (problem) this.#box.setAttribute('aria-describedby', problem);
    else this.#box.removeAttribute('aria-describedby');
    const placeholder = this.getAttribute('placeholder') ?? '';
    this.#box.dataset.placeholder = placeholder;
    this.#box.ariaPlaceholder = placeholder || null;
    this.#updateEmpty();
  }

  #updateEmpty(): void {
    this.#box.classList.toggle('empty', !this.#words && !/\S/.test(this.#box.textContent));
  }

  override focus(): void {
    this.#box.focus();
  }

  #readBox(): void {
    this.#words = cleanHtml(this.#box.innerHTML);
    this.#updateEmpty();
    this.dispatchEvent(new Event('words-change'));
  }

  #paste(event: ClipboardEvent): void {
    event.preventDefault();
    const html = event.clipboardData?.getData('text/html');
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const words = html ? cleanHtml(html) : textToHtml(text);
    // Insert a single paragraph into the line at the caret.
    const inline = /^<p>((?:(?!<\/p>).)*)<\/p>$/s.exec(words)?.[1];
    if (inline) document.execCommand('insertHTML', false, inline);
    else this.#insertBlocks(words);
    this.#readBox();
  }

  /** Replaces the selection, and inserts after the caret's block: `insertHTML` would put blocks inside a heading. */
  #insertBlocks(words: string): void {
    const range = this.#selection ?? new Range();
    if (this.#selection) range.deleteContents();
    else range.selectNodeContents(this.#box);
    const before = [...this.#box.childNodes].find((block) => block.contains(range.startContainer));
    const blocks = document.createElement('template');
    blocks.innerHTML = words;
    const last = blocks.content.lastChild;
    if (before) before.after(blocks.content);
    else this.#box.insertBefore(blocks.content, this.#box.childNodes[range.startOffset] ?? null);
    if (last) getSelection()?.collapse(last, last.childNodes.length);
    for (const block of [...this.#box.children]) if (!block.textContent.trim()) block.remove();
  }

  /** The selection, if it is in the box. */
  get #selection(): Range | undefined {
    const selection = getSelection();
    return selection?.rangeCount && this.#box.contains(selection.anchorNode)
      ? selection.getRangeAt(0)
      : undefined;
  }

  #runCommand(command: string, value?: string): void {
    this.#box.focus();
    document.execCommand(command, false, value);
    this.#readBox();
  }

  #buildLinkDialog(): void {
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.inputMode = 'url';
    const problem = document.createElement('p');
    problem.role = 'alert';
    problem.className = 'problem';
    label.append('Address of the link ', input);
    const test = document.createElement('p');
    test.role = 'status';
    test.className = 'hint';
    input.addEventListener('input', () => {
      const url = completeUrl(input.value);
      const link = document.createElement('a');
      Object.assign(link, {
        href: url,
        target: '_blank',
        rel: 'noopener noreferrer',
        textContent: 'Test link',
      });
      test.replaceChildren(
        describeChange(input.value) ? `The link will lead to ${url} ` : '',
        isTestable(url) ? link : '',
      );
    });
    const make = button('Make the link', () => {
      const href = safeUrl(completeUrl(input.value));
      problem.textContent = href
        ? (addressProblem(href) ?? '')
        : 'This address is not safe to follow. Write one such as https://example.com, /contact or mailto:you@example.com.';
      if (!href || problem.textContent) return;
      this.#linkDialog.close();
      this.#restoreSelection();
      this.#runCommand('createLink', href);
    });
    const cancel = button('Leave it', () => this.#linkDialog.close());
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      // The focus moves back to the box, where Enter would replace the selected words.
      event.preventDefault();
      make.click();
    });
    this.#linkDialog.append(label, test, problem, make, cancel);
    this.#linkDialog.ariaLabel = 'Link';
  }

  #askForLink(): void {
    this.#savedSelection = this.#selection;
    this.#linkDialog.querySelector('p')!.textContent =
      this.#savedSelection?.collapsed === false ? '' : 'Select the words of the link first.';
    this.#linkDialog.showModal();
  }

  #restoreSelection(): void {
    this.#box.focus();
    if (!this.#savedSelection) return;
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(this.#savedSelection);
  }
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  // Keep the selection in the box, because the button acts on it.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', onClick);
  return button;
}

declare global {
  interface HTMLElementTagNameMap {
    'words-editor': WordsEditor;
  }
}
