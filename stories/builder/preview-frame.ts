import { html, render } from 'lit';
import type { Report } from './problems.ts';

const widths = { Phone: 390, Tablet: 768, Desktop: 1280 };
type Width = keyof typeof widths;

interface Answer {
  readonly ready?: boolean;
  readonly round?: number;
}

/** The page as its readers would see it: in a frame of their width, made smaller where there is no room for that. */
export class Preview {
  readonly element = document.createElement('div');
  readonly #frame = document.createElement('iframe');
  readonly #hold = document.createElement('div');
  #width: Width = 'Phone';
  #html = '';
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
      else if (data.round === this.#round) tell(data);
    });
    new ResizeObserver(() => this.#fit()).observe(this.#hold);
    this.#draw();
  }

  show(html: string): void {
    if (html === this.#html) return;
    this.#html = html;
    this.#round += 1;
    this.#send();
  }

  #send(): void {
    this.#frame.contentWindow?.postMessage({ round: this.#round, html: this.#html }, '*');
  }

  #fit(): void {
    const width = widths[this.#width];
    const scale = Math.min(1, this.#hold.clientWidth / width);
    this.#frame.style.inlineSize = `${width}px`;
    this.#frame.style.blockSize = `${this.#hold.clientHeight / scale}px`;
    this.#frame.style.scale = String(scale);
  }

  #draw(): void {
    const choose = ({ target }: Event) => {
      this.#width = (target as HTMLInputElement).value as Width;
      this.#draw();
      this.#fit();
    };
    render(
      html`<fieldset class="row">
          <legend class="unseen">Width</legend>
          ${(Object.keys(widths) as Width[]).map(
            (name) =>
              html`<label class="tick"
                ><input
                  type="radio"
                  name="width"
                  .value=${name}
                  .checked=${name === this.#width}
                  @change=${choose}
                />
                ${name} <small>${widths[name]} px</small></label
              >`,
          )}
        </fieldset>
        ${this.#hold}`,
      this.element,
    );
  }
}
