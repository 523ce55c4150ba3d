import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from '../app.ts';
import { jsonLdOf } from './json-ld.ts';
import { renderSummary } from '../form/summary.ts';
import { renderProblems, hasProblem } from '../form/fields.ts';
import { packKit } from './kit.ts';
import { snippetsOf, placeOf, places, stepsOf, type Place, type Snippet } from './places.ts';
import { downloadFile } from './serialize.ts';

/** Step 4: the snippets for the author's place, and how to paste them. */
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
  return html`<section class="step copying" aria-labelledby="copy">
    <h2 id="copy" tabindex="-1">4. Copy</h2>
    ${renderSummary(app)}
    <div class="field">
      <label for="place">Your site</label>
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
    ${renderFiles(app, place)}
    ${
      place.script
        ? html`<div class="field">
            <label for="script">Where your site keeps sagebrush.js</label>
            <p class="hint" id="script-hint">If empty: <code>${place.script}</code>.</p>
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
    <div class="sides">
      <div class="steps">
        <h3>Do this</h3>
        <ol>
          ${stepsOf(place, work).map((step) => html`<li>${step}</li>`)}
        </ol>
      </div>
      <div class="copies">
        ${snippetsOf(place, work).map((snippet, index) =>
          renderSnippet(
            app,
            snippet,
            `copy-${index}`,
            snippet.isPage ? `Copy for ${place.shortName}` : undefined,
          ),
        )}
      </div>
    </div>
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
              the person who looks after your site to put it into the head, and choose “A site of your own” to
              see it.
            </p>`
      }
    </details>
  </section>`;
}

let kitProblem = '';

/** The files to download one by one, and as a kit. */
function renderFiles({ work, announce, rerender, showProblems }: App, place: Place) {
  const files = place.files(work);
  const download = async () => {
    showProblems();
    try {
      downloadFile('sagebrush-kit.zip', 'application/zip', await packKit(work));
      kitProblem = '';
      announce(`Your kit for ${place.name} is downloaded.`);
    } catch {
      // A page that was opened from a disk may not read the files beside it.
      kitProblem = files.length
        ? 'Your browser did not let us pack the files, as it does when this page is opened from a disk. Download them one by one above, and copy the rest below.'
        : 'Your browser did not let us pack the files. Copy them below.';
      rerender();
    }
  };
  return html`<div class="needs">
    <h3>What you need</h3>
    ${
      files.length
        ? html`<ul>
            ${files.map(
              ({ source, name, about }) =>
                html`<li>
                  <a href=${source} download=${name.replace(/.*\//, '')}>Download ${name}</a>: ${about}
                </li>`,
            )}
          </ul>`
        : html`<p>The package <code>sagebrush-widgets</code> from npm.</p>`
    }
    <div class="kit">
      <button type="button" @click=${download}>Download your kit</button>
      <p class="hint">One zip file with ${files.length ? 'these files, ' : ''}your page and the steps.</p>
    </div>
    <p role="status" class="problem">${kitProblem}</p>
  </div>`;
}

/** The last snippet whose button was pressed, and whether the browser allowed copying. */
let lastCopy: { readonly id: string; readonly code: string; readonly isCopied: boolean } | undefined;
let resetTimer: ReturnType<typeof setTimeout> | undefined;

/** Renders a snippet with a copy button, which says "Copied" for three seconds. */
export function renderSnippet(
  { rerender, showProblems }: App,
  { title, code, note, isPage }: Snippet,
  id: string,
  action = 'Copy',
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
  return html`<div class="copy ${isPage ? 'page' : ''}">
    <div class="head">
      <label for=${id}>${title}${note ? html`<strong class="note">${note}</strong>` : nothing}</label>
      <button
        type="button"
        class="main"
        aria-label="${isCopied ? 'Copied' : action}: ${title}"
        @click=${copy}
      >
        ${isCopied ? 'Copied ✓' : action}
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
