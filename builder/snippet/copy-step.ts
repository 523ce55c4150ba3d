import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from '../app.ts';
import { jsonLdOf } from './json-ld.ts';
import { renderSummary } from '../form/summary.ts';
import { renderProblems, hasProblem } from '../form/fields.ts';
import { packKit } from './kit.ts';
import { renderSnippet } from './copy-snippet.ts';
import { snippetsOf, placeOf, places, stepsOf, type Place } from './places.ts';
import { downloadFile } from './serialize.ts';
import { isOnDisk } from './shipped-files.ts';

/** Step 4: the snippets for the author's place, and how to paste them. */
export function renderCopyStep(app: App): TemplateResult {
  const { work } = app;
  const place = placeOf(work);
  const copyPage = `Copy for ${place.shortName}`;
  return html`<section class="step copying" aria-labelledby="copy">
    <h2 id="copy" tabindex="-1">4. Copy</h2>
    ${renderSummary(app)} ${renderPlaceField(app, place)} ${renderFiles(app, place)}
    ${renderScriptField(app, place)}
    <div class="sides">
      <div class="steps">
        <h3>Do this</h3>
        <ol>
          ${stepsOf(place, work).map((step) => html`<li>${step}</li>`)}
        </ol>
      </div>
      <div class="copies">
        ${snippetsOf(place, work).map((snippet, index) =>
          renderSnippet(app, snippet, `copy-${index}`, snippet.isPage ? copyPage : undefined),
        )}
      </div>
    </div>
    ${renderSearchFacts(app, place)}
  </section>`;
}

function renderPlaceField(app: App, place: Place): TemplateResult {
  const choose = ({ target }: Event) => {
    app.work.place = (target as HTMLSelectElement).value;
    app.update();
  };
  const isInvalid = hasProblem('place', app.problems);
  return html`<div class="field">
    <label for="place">Your site</label>
    <select
      id="place"
      aria-describedby=${isInvalid ? 'place-problem' : nothing}
      aria-invalid=${isInvalid}
      @change=${choose}
    >
      ${places.map(({ id, name }) => html`<option value=${id} ?selected=${id === place.id}>${name}</option>`)}
    </select>
    ${renderProblems(app, 'place')}
  </div>`;
}

/** Asks for the script's address, unless a bundler or a plugin adds the script. */
function renderScriptField({ work, update }: App, { script }: Place): TemplateResult | typeof nothing {
  if (!script) return nothing;
  const set = ({ target }: Event) => {
    work.script = (target as HTMLInputElement).value;
    update();
  };
  return html`<div class="field">
    <label for="script">Where your site keeps sagebrush.js</label>
    <p class="hint" id="script-hint">If empty: <code>${script}</code>.</p>
    <input
      id="script"
      inputmode="url"
      autocomplete="off"
      aria-describedby="script-hint"
      .value=${live(work.script)}
      @input=${set}
    />
  </div>`;
}

function renderSearchFacts(app: App, { allowsScripts }: Place): TemplateResult {
  const facts = () =>
    html`<p class="hint">
        The same facts in a form that search engines read. Paste it once, on the page about your practice, and
        paste it again when a fact changes.
      </p>
      ${renderSnippet(app, { title: 'Facts (JSON-LD)', code: jsonLdOf(app.work) }, 'copy-facts')}`;
  return html`<details>
    <summary>For search engines</summary>
    ${
      allowsScripts
        ? facts()
        : html`<p class="hint">
            Your editor would strip these facts, or show their code to readers. To see them, choose “A site of
            your own”. Ask the person who looks after your site to put them into the head.
          </p>`
    }
  </details>`;
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
      announce(`Your kit for ${place.name} has been downloaded.`);
    } catch {
      kitProblem = 'A file could not be read. Download the files one by one above, and copy the rest below.';
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
                  ${
                    // From a disk, the browser would show the file in place of the builder. The kit has it.
                    isOnDisk
                      ? html`<strong>${name}</strong>`
                      : html`<a href=${source} download=${name.replace(/.*\//, '')}>Download ${name}</a>`
                  }:
                  ${about}
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
