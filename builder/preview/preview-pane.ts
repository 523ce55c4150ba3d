import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import { verdictOf } from '../form/summary.ts';
import { titleOf } from '../form/widgets.ts';
import { isEmpty, type Work } from '../work.ts';
import type { Preview } from './preview-frame.ts';

/** Windows without room for the form and the preview. The same width is in builder.css. */
const narrow = matchMedia('(width < 62rem)');

/** The index of the piece that holds this element in the form. A part belongs to the piece around it. */
export function pieceAt(element: EventTarget | null): number | undefined {
  const piece = element instanceof Element && element.closest('[aria-labelledby^="piece-"]');
  return piece ? Number(/\d+/.exec(piece.getAttribute('aria-labelledby')!)![0]) : undefined;
}

/**
 * The preview beside the form. It can cover the form, too: on a small window to be seen at all, and on a large one to be
 * seen in full size.
 */
export class PreviewPane {
  #isOpen = false;
  readonly #preview: Preview;
  readonly #rerender: () => void;

  constructor(preview: Preview, rerender: () => void) {
    this.#preview = preview;
    this.#rerender = rerender;
    narrow.addEventListener('change', rerender);
    addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.#isOpen && !document.querySelector('dialog[open]')) this.#toggle();
    });
  }

  /** Whether it covers the form. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  #toggle = () => {
    this.#isOpen = !this.#isOpen;
    document.documentElement.classList.toggle('covered', this.#isOpen);
    this.#rerender();
    const buttons = document.querySelectorAll<HTMLElement>('.toggle');
    const target = this.#isOpen
      ? document.getElementById('look')
      : [...buttons].find((button) => button.checkVisibility());
    target?.focus({ preventScroll: true });
  };

  #goToCopy = (event: Event) => {
    event.preventDefault();
    if (this.#isOpen) this.#toggle();
    const heading = document.getElementById('copy');
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };

  render(app: App): TemplateResult {
    return html`<aside
        class="look ${this.#isOpen ? 'open' : ''}"
        aria-labelledby="look"
        ?inert=${narrow.matches && !this.#isOpen}
      >
        <div class="bar">
          <h2 id="look" tabindex="-1">Preview</h2>
          <p class="to-copy">
            ${
              app.problems.length || !app.missing
                ? html`<a href="#copy" @click=${this.#goToCopy}>${verdictOf(app)}</a>`
                : nothing
            }
          </p>
          <button type="button" class="toggle" @click=${this.#toggle}>
            ${this.#isOpen ? 'Back to the form' : 'Full size'}
          </button>
        </div>
        ${this.#preview.element} ${renderNote(app.work, this.#preview.currentPiece)}
      </aside>
      <div class="switch">
        <button type="button" class="main toggle" @click=${this.#toggle}>
          ${this.#isOpen ? 'Back to the form' : 'See the preview'}
        </button>
      </div>`;
  }
}

/** Says why the piece that is being edited is not in the preview. */
function renderNote({ pieces, practice }: Work, index: number | undefined) {
  const piece = index === undefined ? undefined : pieces[index];
  if (!piece || !isEmpty(piece, practice)) return nothing;
  return html`<p class="hint">“${titleOf(piece.tag)}” appears here once you have filled it in.</p>`;
}
