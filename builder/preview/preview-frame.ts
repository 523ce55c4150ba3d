import { html, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import article from '../../stories/pages/trust.html?raw';
import type { Report } from '../form/problems.ts';
import type { PageBackground } from '../theme/theme.ts';

const widths = { 'Phone, 390 px': 390, 'Tablet, 768 px': 768, 'Desktop, 1280 px': 1280 };
/** The page's `color-scheme` for each choice. */
const modes = { 'As your device': 'light dark', Light: 'light', Dark: 'dark' };
/** The author's page, or an article with every widget. */
const pages = ['Your page', 'A whole article'] as const;

/** The message to the page in the frame. */
export interface PreviewContent {
  /** Counts changes of the page, so that late reports about an older version are ignored. */
  readonly version: number;
  readonly html: string;
  readonly isArticle: boolean;
  readonly css: string;
  readonly pageBackground: PageBackground;
  readonly scheme: string;
  /** The index of the piece that is being edited, to keep in view. */
  readonly currentPiece?: number;
}

interface PreviewMessage {
  readonly ready?: boolean;
  readonly version?: number;
}

/** Shows the page as readers see it, in a frame with the width of their screen, scaled down to fit. */
export class Preview {
  readonly element = document.createElement('div');
  readonly #frame = document.createElement('iframe');
  readonly #frameBox = document.createElement('div');
  #width: keyof typeof widths = 'Phone, 390 px';
  #mode: keyof typeof modes = 'As your device';
  #page: (typeof pages)[number] = 'Your page';
  #html = '';
  #css = '';
  #pageBackground?: PageBackground;
  #version = 0;
  #currentPiece?: number;

  /** @param onReport called with the library's warnings about the page */
  constructor(onReport: (report: Report) => void) {
    this.#frame.title = 'Preview';
    // The HTML is clean, and the page's content security policy allows only scripts from its own folder.
    this.#frame.src = 'preview.html';
    this.#frameBox.className = 'hold';
    this.#frameBox.append(this.#frame);
    addEventListener('message', ({ data, source }: MessageEvent<PreviewMessage & Report>) => {
      if (source !== this.#frame.contentWindow) return;
      if (data.ready) this.#send();
      else if (data.version === this.#version && this.#page === 'Your page') onReport(data);
    });
    new ResizeObserver(() => this.#fit()).observe(this.#frameBox);
    this.#render();
  }

  /** Shows the author's page. Returns whether it has changed. */
  show(html: string): boolean {
    if (html === this.#html) return false;
    this.#html = html;
    this.#version += 1;
    // The author has changed the page, so show it instead of the article.
    this.#page = 'Your page';
    this.#render();
    this.#send();
    return true;
  }

  /** Applies a theme and the page's background. */
  setTheme(css: string, pageBackground: PageBackground): void {
    if (css === this.#css && pageBackground === this.#pageBackground) return;
    this.#css = css;
    this.#pageBackground = pageBackground;
    this.#send();
  }

  /** The index of the piece that is being edited. */
  get currentPiece(): number | undefined {
    return this.#currentPiece;
  }

  /** Keeps a piece in view, and highlights it. */
  follow(piece: number | undefined): void {
    if (piece === this.#currentPiece) return;
    this.#currentPiece = piece;
    this.#send();
  }

  #send(): void {
    if (!this.#pageBackground) return;
    const isArticle = this.#page === 'A whole article';
    const content: PreviewContent = {
      version: this.#version,
      html: isArticle ? article.slice(article.indexOf('<body>')) : this.#html,
      isArticle,
      css: this.#css,
      pageBackground: this.#pageBackground,
      scheme: modes[this.#mode],
      currentPiece: isArticle ? undefined : this.#currentPiece,
    };
    this.#frame.contentWindow?.postMessage(content, '*');
  }

  #fit(): void {
    const width = widths[this.#width];
    const scale = Math.min(1, this.#frameBox.clientWidth / width);
    this.#frame.style.inlineSize = `${width}px`;
    this.#frame.style.blockSize = `${this.#frameBox.clientHeight / scale}px`;
    this.#frame.style.scale = String(scale);
  }

  #render(): void {
    const rerender = () => {
      this.#render();
      this.#fit();
      this.#send();
    };
    render(
      html`<div class="views">
          ${renderChoice('Page', pages, this.#page, (page) => {
            this.#page = page;
            rerender();
          })}
          ${renderChoice('Width', keysOf(widths), this.#width, (width) => {
            this.#width = width;
            rerender();
          })}
          ${renderChoice('Colors', keysOf(modes), this.#mode, (mode) => {
            this.#mode = mode;
            rerender();
          })}
        </div>
        ${this.#frameBox}`,
      this.element,
    );
  }
}

const keysOf = <Key extends string>(record: Record<Key, unknown>) => Object.keys(record) as Key[];

function renderChoice<Choice extends string>(
  label: string,
  choices: readonly Choice[],
  chosen: Choice,
  onChoose: (choice: Choice) => void,
): TemplateResult {
  const onChange = ({ target }: Event) => onChoose((target as HTMLSelectElement).value as Choice);
  const id = `preview-${label.toLowerCase()}`;
  return html`<div>
    <label for=${id}>${label}</label>
    <select id=${id} .value=${live(chosen)} @change=${onChange}>
      ${choices.map(
        (choice) => html`<option value=${choice} ?selected=${choice === chosen}>${choice}</option>`,
      )}
    </select>
  </div>`;
}
