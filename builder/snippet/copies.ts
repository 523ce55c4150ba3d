import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from '../app.ts';
import { factsOf } from './facts.ts';
import { drawProblems, hasProblem } from '../form/fields.ts';
import { copiesOf, placeOf, places, stepsOf, type Copy } from './places.ts';

/** What is pasted, for the author's own place. */
export function drawCopies(app: App): TemplateResult {
  const { work, problems, change } = app;
  const place = placeOf(work);
  const choose = ({ target }: Event) => {
    work.place = (target as HTMLSelectElement).value;
    change();
  };
  const move = ({ target }: Event) => {
    work.script = (target as HTMLInputElement).value;
    change();
  };
  const wrong = hasProblem('place', problems);
  return html`<section class="step" aria-labelledby="copy">
    <h2 id="copy">5. Copy</h2>
    <div class="field">
      <label for="place">Your place</label>
      <select
        id="place"
        aria-describedby=${wrong ? 'place-problem' : nothing}
        aria-invalid=${wrong}
        @change=${choose}
      >
        ${places.map(({ id, name }) => html`<option value=${id} ?selected=${id === place.id}>${name}</option>`)}
      </select>
      ${drawProblems('place', problems)}
    </div>
    ${
      place.script
        ? html`<div class="field">
            <label for="script">Where your site keeps sagebrush.js</label>
            <p class="hint" id="script-hint">
              Left empty: <code>${place.script}</code>.
              <a href="sagebrush.css" download>Take the stylesheet</a> and
              <a href="sagebrush.js" download>the script</a>, and put both on your own site, side by side:
              then nobody else learns who reads you.
            </p>
            <input
              id="script"
              inputmode="url"
              autocomplete="off"
              aria-describedby="script-hint"
              .value=${live(work.script)}
              @input=${move}
            />
          </div>`
        : nothing
    }
    <ol>
      ${stepsOf(place, work).map((step) => html`<li>${step}</li>`)}
    </ol>
    ${copiesOf(place, work).map((copy, index) => drawCopy(app, copy, `copy-${index}`))}
    <details>
      <summary>For search engines</summary>
      ${
        place.keepsScripts
          ? html`<p class="hint">
                The same facts in a form that search engines read. Paste it once, on the page about your
                practice, and paste it anew when a fact changes.
              </p>
              ${drawCopy(app, { title: 'Facts (JSON-LD)', code: factsOf(work) }, 'copy-facts')}`
          : html`<p class="hint">
              This place does not keep it in a page’s text: it would be shown to readers, or taken out. Ask
              whoever looks after your site to put it into the head, and choose “A site of your own” to see
              it.
            </p>`
      }
    </details>
  </section>`;
}

/** The text whose button was pressed last, and whether the browser let us copy it. */
let last: { readonly id: string; readonly code: string; readonly isCopied: boolean } | undefined;
let forgetting: ReturnType<typeof setTimeout> | undefined;

/** One text, with the button that copies it. The button itself says that it did, for three seconds. */
export function drawCopy({ draw }: App, { title, code }: Copy, id: string): TemplateResult {
  const tell = (isCopied: boolean) => {
    last = { id, code, isCopied };
    clearTimeout(forgetting);
    if (isCopied)
      forgetting = setTimeout(() => {
        last = undefined;
        draw();
      }, 3000);
    draw();
  };
  const copy = async () => {
    const box = document.getElementById(id) as HTMLTextAreaElement;
    try {
      await navigator.clipboard.writeText(code);
      tell(true);
    } catch {
      // The keys copy what is selected where the focus is.
      box.focus();
      box.select();
      tell(false);
    }
  };
  // A text that has changed since is not the one that was copied.
  const isLast = last?.id === id && last.code === code;
  const isCopied = isLast && last!.isCopied;
  const isRefused = isLast && !last!.isCopied;
  return html`<div class="copy">
    <div class="head">
      <label for=${id}>${title}</label>
      <button
        type="button"
        class="main"
        aria-label="${isCopied ? 'Copied' : 'Copy'}: ${title}"
        @click=${copy}
      >
        ${isCopied ? 'Copied ✓' : 'Copy'}
      </button>
      <p role="status" class=${isRefused ? 'problem' : 'unseen'}>
        ${
          isCopied
            ? `Copied: ${title}.`
            : isRefused
              ? 'Your browser did not let us copy. The text is selected: press Ctrl+C (on a Mac: ⌘C).'
              : nothing
        }
      </p>
    </div>
    <textarea
      id=${id}
      readonly
      spellcheck="false"
      rows=${Math.min(14, code.split('\n').length + 1)}
      .value=${code}
    ></textarea>
  </div>`;
}
