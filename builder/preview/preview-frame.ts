import { html, render, type TemplateResult } from 'lit';
import article from '../../stories/pages/trust.html?raw';
import type { Report } from '../form/problems.ts';
import type { Ground } from '../theme/theme.ts';

const widths = { Phone: 390, Tablet: 768, Desktop: 1280 };
/** The colours of the page, by what its `color-scheme` then says. */
const modes = { 'As your device': 'light dark', Light: 'light', Dark: 'dark' };
/** What is shown: what the author makes, or an article with every widget in it. */
const pages = ['Your page', 'A whole article'] as const;

/** What the page in the frame is handed. */
export interface Shown {
  /** Which of the texts it is: what is said of another is not for now. */
  readonly round: number;
  readonly html: string;
  readonly isArticle: boolean;
  readonly css: string;
  readonly ground: Ground;
  readonly scheme: string;
}

interface Answer {
  readonly ready?: boolean;
  readonly round?: number;
}

/** The page as its readers would see it: in a frame of their width, made smaller where there is no room for that. */
export class Preview {
  readonly element = document.createElement('div');
  readonly #frame = document.createElement('iframe');
  readonly #hold = document.createElement('div');
  #width: keyof typeof widths = 'Phone';
  #mode: keyof typeof modes = 'As your device';
  #page: (typeof pages)[number] = 'Your page';
  #html = '';
  #css = '';
  #ground?: Ground;
  #round = 0;

  /** @param tell what the library says of what is shown */
  constructor(tell: (report: Report) => void) {
    this.#frame.title = 'Preview';
    // Its words are clean, and its policy lets nothing run but what lies beside it. A sandbox would keep it from what
    // the library loads when it is asked to, such as a map.
    this.#frame.src = 'preview.html';
    this.#hold.className = 'hold';
    this.#hold.append(this.#frame);
    addEventListener('message', ({ data, source }: MessageEvent<Answer & Report>) => {
      if (source !== this.#frame.contentWindow) return;
      if (data.ready) this.#send();
      else if (data.round === this.#round && this.#page === 'Your page') tell(data);
    });
    new ResizeObserver(() => this.#fit()).observe(this.#hold);
    this.#draw();
  }

  /** Shows the author's page, and says whether it is another than before. */
  show(html: string): boolean {
    if (html === this.#html) return false;
    this.#html = html;
    this.#round += 1;
    // Who changes the page wants to see it.
    this.#page = 'Your page';
    this.#draw();
    this.#send();
    return true;
  }

  /** The theme that is to be seen, and the colours behind it. */
  dress(css: string, ground: Ground): void {
    if (css === this.#css && ground === this.#ground) return;
    this.#css = css;
    this.#ground = ground;
    this.#send();
  }

  #send(): void {
    if (!this.#ground) return;
    const isArticle = this.#page === 'A whole article';
    const shown: Shown = {
      round: this.#round,
      html: isArticle ? article.slice(article.indexOf('<body>')) : this.#html,
      isArticle,
      css: this.#css,
      ground: this.#ground,
      scheme: modes[this.#mode],
    };
    this.#frame.contentWindow?.postMessage(shown, '*');
  }

  #fit(): void {
    const width = widths[this.#width];
    const scale = Math.min(1, this.#hold.clientWidth / width);
    this.#frame.style.inlineSize = `${width}px`;
    this.#frame.style.blockSize = `${this.#hold.clientHeight / scale}px`;
    this.#frame.style.scale = String(scale);
  }

  #draw(): void {
    const redraw = () => {
      this.#draw();
      this.#fit();
      this.#send();
    };
    render(
      html`<div class="views">
          ${choose('Page', pages, this.#page, (page) => {
            this.#page = page;
            redraw();
          })}
          ${choose('Width', keysOf(widths), this.#width, (width) => {
            this.#width = width;
            redraw();
          })}
          ${choose('Colours', keysOf(modes), this.#mode, (mode) => {
            this.#mode = mode;
            redraw();
          })}
        </div>
        ${this.#hold}`,
      this.element,
    );
  }
}

const keysOf = <Key extends string>(record: Record<Key, unknown>) => Object.keys(record) as Key[];

function choose<Choice extends string>(
  legend: string,
  choices: readonly Choice[],
  chosen: Choice,
  take: (choice: Choice) => void,
): TemplateResult {
  const change = ({ target }: Event) => take((target as HTMLInputElement).value as Choice);
  return html`<fieldset class="row">
    <legend class="unseen">${legend}</legend>
    ${choices.map(
      (choice) =>
        html`<label class="tick"
          ><input
            type="radio"
            name=${legend}
            .value=${choice}
            .checked=${choice === chosen}
            @change=${change}
          />
          ${choice}</label
        >`,
    )}
  </fieldset>`;
}
