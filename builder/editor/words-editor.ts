import { safeUrl } from '../../src/shared/url.ts';
import { canBeTried, changeOf, completeUrl, problemOf } from '../form/addresses.ts';
import { clean, fromText } from './clean.ts';

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
 * A box for words with headings, lists and links. What is pasted is cleaned, and so is what is read from it.
 *
 * It fires `words-change`. `label` names it; `problem` is the id of what says what is wrong in it; `placeholder` is
 * shown while it is empty, and is never part of its words.
 */
export class WordsEditor extends HTMLElement {
  static readonly observedAttributes = ['label', 'problem', 'placeholder'];

  readonly #tools = document.createElement('div');
  readonly #box = document.createElement('div');
  readonly #link = document.createElement('dialog');
  #words = '';
  #selected?: Range;

  get value(): string {
    return this.#words;
  }

  /** Only what comes from elsewhere is written: a box that is rewritten under one's hands loses its caret. */
  set value(words: string) {
    if (words === this.#words) return;
    this.#words = words;
    this.#box.innerHTML = words;
    this.#showEmpty();
  }

  connectedCallback(): void {
    if (this.#tools.isConnected) return;
    this.#tools.className = 'tools';
    this.#tools.role = 'group';
    this.#tools.append(
      ...commands.map(([label, command, value]) => button(label, () => this.#do(command, value))),
      button('Link', () => this.#askForLink()),
    );

    this.#box.id = `${this.id}-box`;
    this.#box.className = 'box';
    this.#box.contentEditable = 'true';
    this.#box.role = 'textbox';
    this.#box.ariaMultiLine = 'true';
    this.#box.addEventListener('input', () => this.#read());
    this.#box.addEventListener('paste', (event) => this.#paste(event));
    // What is dragged in comes from anywhere too, and would not be cleaned before it is shown.
    this.#box.addEventListener('drop', (event) => event.preventDefault());
    this.append(this.#tools, this.#box, this.#link);
    this.#showEmpty();
    this.#drawDialog();
  }

  attributeChangedCallback(): void {
    const label = this.getAttribute('label');
    const problem = this.getAttribute('problem');
    this.#box.ariaLabel = label;
    this.#tools.ariaLabel = `Format: ${label}`;
    if (problem) this.#box.setAttribute('aria-describedby', problem);
    else this.#box.removeAttribute('aria-describedby');
    const placeholder = this.getAttribute('placeholder') ?? '';
    this.#box.dataset.placeholder = placeholder;
    this.#box.ariaPlaceholder = placeholder || null;
    this.#showEmpty();
  }

  #showEmpty(): void {
    this.#box.classList.toggle('empty', !this.#words && !/\S/.test(this.#box.textContent));
  }

  override focus(): void {
    this.#box.focus();
  }

  #read(): void {
    this.#words = clean(this.#box.innerHTML);
    this.#showEmpty();
    this.dispatchEvent(new Event('words-change'));
  }

  #paste(event: ClipboardEvent): void {
    event.preventDefault();
    const html = event.clipboardData?.getData('text/html');
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const words = html ? clean(html) : fromText(text);
    // One paragraph is part of the line into which it is pasted.
    const alone = /^<p>((?:(?!<\/p>).)*)<\/p>$/s.exec(words)?.[1];
    if (alone) document.execCommand('insertHTML', false, alone);
    else this.#insertBlocks(words);
    this.#read();
  }

  /** Behind the block with the caret, and in place of what is selected: browsers would put blocks into a heading. */
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

  /** What is selected in the box. */
  get #selection(): Range | undefined {
    const selection = getSelection();
    return selection?.rangeCount && this.#box.contains(selection.anchorNode)
      ? selection.getRangeAt(0)
      : undefined;
  }

  #do(command: string, value?: string): void {
    this.#box.focus();
    document.execCommand(command, false, value);
    this.#read();
  }

  #drawDialog(): void {
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.inputMode = 'url';
    const problem = document.createElement('p');
    problem.role = 'alert';
    problem.className = 'problem';
    label.append('Address of the link ', input);
    const tried = document.createElement('p');
    tried.role = 'status';
    tried.className = 'hint';
    input.addEventListener('input', () => {
      const whole = completeUrl(input.value);
      const test = document.createElement('a');
      Object.assign(test, {
        href: whole,
        target: '_blank',
        rel: 'noopener noreferrer',
        textContent: 'Test link',
      });
      tried.replaceChildren(
        changeOf(input.value) ? `The link will lead to ${whole} ` : '',
        canBeTried(whole) ? test : '',
      );
    });
    const make = button('Make the link', () => {
      const href = safeUrl(completeUrl(input.value));
      problem.textContent = href
        ? (problemOf(href) ?? '')
        : 'This address is not safe to follow. Write one such as https://example.com, /contact or mailto:you@example.com.';
      if (!href || problem.textContent) return;
      this.#link.close();
      this.#choose();
      this.#do('createLink', href);
    });
    const cancel = button('Leave it', () => this.#link.close());
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      // The focus goes back to the box, where Enter would replace the selected words.
      event.preventDefault();
      make.click();
    });
    this.#link.append(label, tried, problem, make, cancel);
    this.#link.ariaLabel = 'Link';
  }

  #askForLink(): void {
    this.#selected = this.#selection;
    this.#link.querySelector('p')!.textContent =
      this.#selected?.collapsed === false ? '' : 'Select the words of the link first.';
    this.#link.showModal();
  }

  #choose(): void {
    this.#box.focus();
    if (!this.#selected) return;
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(this.#selected);
  }
}

function button(words: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  // The selection in the box is what the button is about.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', act);
  return button;
}

declare global {
  interface HTMLElementTagNameMap {
    'words-editor': WordsEditor;
  }
}
