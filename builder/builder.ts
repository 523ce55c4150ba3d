import { html, nothing, render, type TemplateResult } from 'lit';
import type { App } from './app.ts';
import { drawCopies } from './snippet/copies.ts';
import { drafts } from './form/drafts.ts';
import { drawLook } from './theme/look-form.ts';
import { drawPage } from './form/page.ts';
import { drawPractice } from './form/practice-form.ts';
import { Preview } from './preview/preview-frame.ts';
import { previewOf } from './snippet/places.ts';
import { problemsIn, type Report } from './form/problems.ts';
import { fromFile, fromFragment, saveAs, toFragment } from './snippet/share.ts';
import { writeFile } from './theme/theme.ts';
import { WordsEditor } from './editor/words-editor.ts';
import { newWork, type Work } from './work.ts';

let work = newWork();
let reports: Report[] = [];
let said = '';
/** What was removed or replaced last, and how it comes back. */
let undoable: { readonly words: string; undo(): void } | undefined;

const preview = new Preview((report) => {
  reports.push(report);
  draw();
});

function change(): void {
  preview.dress(writeFile(work.theme), work.ground);
  // What the library has said holds for as long as the page is the same.
  if (preview.show(previewOf(work))) reports = [];
  draw();
  clearTimeout(keeping);
  keeping = setTimeout(() => void keep(), 150);
}

/** Not at once: a slider that is drawn changes more often than browsers let an address be changed. */
let keeping: ReturnType<typeof setTimeout> | undefined;

/** The work stays in the fragment of the address: it is there after a reload, and no server is told of it. */
async function keep(): Promise<void> {
  const packing = keeping;
  const kept = await toFragment(work);
  // What was changed since is on its way.
  if (packing === keeping && kept !== location.hash) history.replaceState(null, '', kept);
}

async function takeUp(): Promise<void> {
  // What was not kept yet belongs to the place in the history that was left.
  clearTimeout(keeping);
  undoable = undefined;
  work = (await fromFragment(location.hash)) ?? work;
  drafts.clear();
  change();
}

function draw(): void {
  const problems = problemsIn(work, reports);
  const say = (words: string) => {
    said = words;
    draw();
  };
  render(drawAll({ work, problems, change, say, offerUndo, draw }), document.body);
}

function offerUndo(words: string, undo: () => void): void {
  said = '';
  undoable = { words, undo };
  draw();
  document.getElementById('undo')?.focus({ preventScroll: true });
}

/** Puts other work in place of this. The browser's history keeps what was there, so Back brings it back too. */
async function replace(next: Work, words: string): Promise<void> {
  const before = work;
  clearTimeout(keeping);
  keeping = undefined;
  const [was, is] = [await toFragment(before), await toFragment(next)];
  if (was !== is) {
    history.replaceState(null, '', was);
    history.pushState(null, '', is);
  }
  drafts.clear();
  work = next;
  change();
  offerUndo(words, () => void replace(before, 'Your work is back.'));
}

function drawUndo(): TemplateResult {
  const undo = () => {
    const last = undoable;
    undoable = undefined;
    last?.undo();
    draw();
  };
  const close = () => {
    undoable = undefined;
    draw();
  };
  return html`<div class="undo" ?hidden=${!undoable}>
    <p role="status">${undoable?.words}</p>
    <button type="button" class="main" id="undo" @click=${undo}>Undo</button>
    <button type="button" @click=${close}>Close</button>
  </div>`;
}

/** Asks before everything is removed. */
function drawQuestion(): TemplateResult {
  const close = () => question()?.close();
  const remove = () => {
    close();
    void startAgain();
  };
  return html`<dialog id="start-again" aria-labelledby="start-again-title">
    <h2 id="start-again-title">Start again?</h2>
    <p>This removes everything you filled in. You can undo it.</p>
    <div class="row">
      <button type="button" class="main" @click=${close}>Keep my work</button>
      <button type="button" @click=${remove}>Remove everything</button>
    </div>
  </dialog>`;
}

const question = () => document.querySelector<HTMLDialogElement>('#start-again');
const ask = () => question()?.showModal();

const drawAll = (app: App): TemplateResult => html`
  <header class="top">
    <h1>Snippet builder</h1>
    <p>
      Fill in your practice once, write your text, choose its look, see the page, and copy it for your site.
      It all happens in this browser: nothing is sent, and nothing is stored. Your work is in this page’s
      address; keep that, or save a file.
    </p>
    <div class="row">
      <button type="button" @click=${save}>Save as a file</button>
      <label class="button"
        >Open a file<input class="unseen" type="file" accept=".json,application/json" @change=${open}
      /></label>
      <button type="button" @click=${ask}>Start again</button>
    </div>
    <p role="status" class="said">${said}</p>
  </header>
  <main>
    ${drawPractice(app)} ${drawPage(app)} ${drawLook(app)}
    <section class="step look" aria-labelledby="look">
      <h2 id="look">4. See it</h2>
      ${drawSummary(app)} ${preview.element}
    </section>
    ${drawCopies(app)}
  </main>
  ${drawUndo()} ${drawQuestion()}
`;

function drawSummary({ problems }: App): TemplateResult {
  const count = problems.length;
  const [things, want] = count === 1 ? ['thing', 'wants'] : ['things', 'want'];
  const isOnlyMissing = problems.every(({ isMissing }) => isMissing);
  const verdict = `${count} ${things} ${isOnlyMissing ? 'still to fill in' : `${want} your attention`}.`;
  return html`<p role="status" class="verdict">${count ? verdict : 'All well.'}</p>
    ${
      count
        ? html`<ul class="wants">
            ${problems.map(({ field, words, isMissing }) => {
              const go = (event: Event) => {
                event.preventDefault();
                goTo(field);
              };
              return html`<li class=${isMissing ? 'missing' : nothing}>
                <a href="#${field}" @click=${go}>${words}</a>
              </li>`;
            })}
          </ul>`
        : nothing
    }`;
}

/** The fragment is taken: the field is looked for, and what hides it opened. */
function goTo(id: string): void {
  const field = document.getElementById(id);
  for (let around = field?.closest('details'); around; around = around.parentElement?.closest('details'))
    around.open = true;
  field?.scrollIntoView({ block: 'center' });
  (field?.querySelector<HTMLElement>('input, button') ?? field)?.focus();
}

const save = () => saveAs('sagebrush-page.json', 'application/json', JSON.stringify(work, null, 2));

async function open({ target }: Event): Promise<void> {
  const input = target as HTMLInputElement;
  const [file] = input.files ?? [];
  const found = file && fromFile(await file.text());
  input.value = '';
  if (found) return replace(found, 'The file is open.');
  said = 'This file holds no work of the snippet builder. Open one that was saved here.';
  draw();
}

const startAgain = () => replace(newWork(), 'You start again. Your work was removed.');

customElements.define('words-editor', WordsEditor);
addEventListener('hashchange', () => void takeUp());
document.body.replaceChildren();
// What the address holds comes before anything is kept in it.
void takeUp();
