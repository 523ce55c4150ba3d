import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from '../app.ts';
import { jsonLdOf } from './json-ld.ts';
import { renderSummary } from '../form/summary.ts';
import { renderProblems, hasProblem } from '../form/fields.ts';
import { snippetsOf, placeOf, places, stepsOf, type Snippet } from './places.ts';

/** Step 5: the snippets for the author's place, and how to paste them. */
export function renderCopyStep(app: App): TemplateResult {
  const { work, problems, update } = app;
  const place = placeOf(work);
  const choosePlace = ({ target }: Event) => {
    work.place = (target as HTMLSelectElement).value;
    update();
  };
  const setScript = ({ target }: Event) => {
    work.script = (target as HTMLInputElement).value;
    update();
  };
  const invalid = hasProblem('place', problems);
  return html`<section class="step" aria-labelledby="copy">
    <h2 id="copy" tabindex="-1">4. Copy</h2>
    ${renderSummary(app)}
    <div class="field">
      <label for="place">Your place</label>
      <select
        id="place"
        aria-describedby=${invalid ? 'place-problem' : nothing}
        aria-invalid=${invalid}
        @change=${choosePlace}
      >
        ${places.map(({ id, name }) => html`<option value=${id} ?selected=${id === place.id}>${name}</option>`)}
      </select>
      ${renderProblems(app, 'place')}
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
              @input=${setScript}
            />
          </div>`
        : nothing
    }
    <ol>
      ${stepsOf(place, work).map((step) => html`<li>${step}</li>`)}
    </ol>
    ${snippetsOf(place, work).map((snippet, index) => renderSnippet(app, snippet, `copy-${index}`))}
    <details>
      <summary>For search engines</summary>
      ${
        place.allowsScripts
          ? html`<p class="hint">
                The same facts in a form that search engines read. Paste it once, on the page about your
                practice, and paste it anew when a fact changes.
              </p>
              ${renderSnippet(app, { title: 'Facts (JSON-LD)', code: jsonLdOf(work) }, 'copy-facts')}`
          : html`<p class="hint">
              This place does not keep it in a page’s text: it would be shown to readers, or taken out. Ask
              anyone who looks after your site to put it into the head, and choose “A site of your own” to see
              it.
            </p>`
      }
    </details>
  </section>`;
}

/** The last snippet whose button was pressed, and whether the browser allowed copying. */
let lastCopy: { readonly id: string; readonly code: string; readonly isCopied: boolean } | undefined;
let resetTimer: ReturnType<typeof setTimeout> | undefined;

/** Renders a snippet with a copy button, which says "Copied" for three seconds. */
export function renderSnippet(
  { rerender, showProblems }: App,
  { title, code }: Snippet,
  id: string,
): TemplateResult {
  const showResult = (isCopied: boolean) => {
    lastCopy = { id, code, isCopied };
    clearTimeout(resetTimer);
    if (isCopied)
      resetTimer = setTimeout(() => {
        lastCopy = undefined;
        rerender();
      }, 3000);
    rerender();
  };
  const copy = async () => {
    showProblems();
    const box = document.getElementById(id) as HTMLTextAreaElement;
    try {
      await navigator.clipboard.writeText(code);
      showResult(true);
    } catch {
      // Select the text, so that Ctrl+C copies it.
      box.focus();
      box.select();
      showResult(false);
    }
  };
  // If the text has changed, it is not the one that was copied.
  const isLast = lastCopy?.id === id && lastCopy.code === code;
  const isCopied = isLast && lastCopy!.isCopied;
  const isBlocked = isLast && !lastCopy!.isCopied;
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
      <p role="status" class=${isBlocked ? 'problem' : 'unseen'}>
        ${
          isCopied
            ? `Copied: ${title}.`
            : isBlocked
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
