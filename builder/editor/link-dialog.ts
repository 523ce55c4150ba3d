import type { Editor } from '@tiptap/core';
import { html, nothing, render } from 'lit';
import { safeUrl } from '../../src/shared/url.ts';
import { addressProblem, completeUrl, describeChange, isTestable } from '../form/addresses.ts';
import { linkAt } from './toolbar.ts';

const unsafe =
  'This address is not safe to follow. Write one such as https://example.com, /contact or mailto:you@example.com.';

/** Asks for the address of a link and, if no words are selected, for its words. */
export class LinkDialog {
  readonly element = document.createElement('dialog');
  #editor!: Editor;
  #words = '';
  #address = '';
  #problem = '';

  constructor() {
    this.element.ariaLabel = 'Link';
    this.element.addEventListener('close', () => {
      if (!this.#editor.isDestroyed) this.#editor.view.focus();
    });
  }

  open(editor: Editor): void {
    this.#editor = editor;
    this.#words = '';
    this.#problem = '';
    const link = linkAt(editor);
    this.#address = link ? (editor.getAttributes(link).href ?? '') : '';
    this.#render();
    this.element.showModal();
  }

  #render(): void {
    const url = completeUrl(this.#address);
    const isLink = linkAt(this.#editor) !== undefined;
    const { empty } = this.#editor.state.selection;
    const onWords = ({ target }: Event) => (this.#words = (target as HTMLInputElement).value);
    const onAddress = ({ target }: Event) => {
      this.#address = (target as HTMLInputElement).value;
      this.#problem = '';
      this.#render();
    };
    const test = html`<a href=${url} target="_blank" rel="noopener noreferrer">Test link</a>`;
    const template = html`<form novalidate @submit=${this.#submit}>
      ${
        empty && !isLink
          ? html`<label>Link text <input .value=${this.#words} @input=${onWords} /></label>`
          : nothing
      }
      <label>Link address <input inputmode="url" .value=${this.#address} @input=${onAddress} /></label>
      <p role="status" class="hint">
        ${describeChange(this.#address) ? `The link will lead to ${url} ` : nothing}
        ${isTestable(url) ? test : nothing}
      </p>
      <p role="alert" class="problem">${this.#problem}</p>
      <div class="row">
        <button class="main">${isLink ? 'Change the link' : 'Add the link'}</button>
        ${isLink ? html`<button type="button" @click=${this.#remove}>Remove link</button>` : nothing}
        <button type="button" @click=${this.#close}>Leave it</button>
      </div>
    </form>`;
    render(template, this.element);
  }

  readonly #close = () => this.element.close();

  readonly #submit = (event: Event) => {
    event.preventDefault();
    const editor = this.#editor;
    const href = safeUrl(completeUrl(this.#address));
    const link = linkAt(editor);
    const needsWords = !link && editor.state.selection.empty;
    this.#problem = !href
      ? unsafe
      : (addressProblem(href) ?? (needsWords && !this.#words.trim() ? 'Write the words of the link.' : ''));
    this.#render();
    if (!href || this.#problem) return;
    this.#close();
    const marks = [{ type: 'link', attrs: { href } }];
    if (needsWords) editor.commands.insertContent({ type: 'text', text: this.#words.trim(), marks });
    else if (link) editor.chain().extendMarkRange(link).setMark(link, { href }).run();
    else editor.commands.setLink({ href });
  };

  readonly #remove = () => {
    const link = linkAt(this.#editor)!;
    this.#close();
    this.#editor.chain().extendMarkRange(link).unsetMark(link).run();
  };
}
