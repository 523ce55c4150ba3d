import { html, nothing, render, type TemplateResult } from 'lit';
import type { App } from './app.ts';
import { renderCopyStep } from './snippet/copy-step.ts';
import { History } from './history.ts';
import { drafts } from './form/drafts.ts';
import { renderThemeForm } from './theme/theme-form.ts';
import { renderPageForm } from './form/page-form.ts';
import { renderPracticeForm } from './form/practice-form.ts';
import { Preview } from './preview/preview-frame.ts';
import { PreviewPane, pieceAt } from './preview/preview-pane.ts';
import { previewOf } from './snippet/places.ts';
import { problemsIn, type Report } from './form/problems.ts';
import { StatesField } from './form/states-field.ts';
import { afterPointer, forgetVisits, leave, visibleProblems, visit } from './form/visits.ts';
import { fromFile, fromFragment, downloadFile, hasWork, toFragment } from './snippet/serialize.ts';
import { toCss } from './theme/theme.ts';
import { WordsEditor } from './editor/words-editor.ts';
import { isUntouched, starts, startFrom, type Start } from './starts.ts';
import { newWork, type Work } from './work.ts';

let work = newWork();
let reports: Report[] = [];
let statusText = '';
const workHistory = new History();
/** Undoes the last removal or replacement. */
let pendingUndo: PendingUndo | undefined;
interface PendingUndo {
  readonly message: string;
  readonly isRedo?: boolean;
  /** Where the focus goes when the button is gone. */
  readonly places?: readonly string[];
  undo(): void;
}

const preview = new Preview((report) => {
  reports.push(report);
  rerender();
});
const pane = new PreviewPane(preview, rerender);

function update(): void {
  workHistory.record(work, document.activeElement);
  // Another change would be lost.
  if (pendingUndo?.isRedo) pendingUndo = undefined;
  showWork();
}

function showWork(): void {
  preview.setTheme(toCss(work.theme), work.pageBackground);
  preview.follow(pieceAt(document.activeElement));
  // The library's reports stay valid until the page changes.
  if (preview.show(previewOf(work))) reports = [];
  rerender();
  clearTimeout(saveTimer);
  saveTimer = setTimeout(() => void save(), 150);
}

/** Takes back the last change. */
function undoChange(): void {
  const [before, after] = [workHistory.undo(), work];
  if (!before) return;
  work = before;
  const redo = () => {
    work = after;
    update();
  };
  pendingUndo = { message: 'Your last change is undone.', isRedo: true, undo: redo };
  statusText = '';
  drafts.clear();
  showWork();
}

/** Delays saving, because dragging a slider updates more often than browsers allow `replaceState()`. */
let saveTimer: ReturnType<typeof setTimeout> | undefined;

/** Saves the work in the URL fragment, which survives a reload and is never sent to a server. */
async function save(): Promise<void> {
  const timer = saveTimer;
  const fragment = await toFragment(work);
  // If the timer has changed, a later save is on its way.
  if (timer === saveTimer && fragment !== location.hash) history.replaceState(null, '', fragment);
}

const cutOff =
  'We couldn’t read the work in this address. Perhaps a part of it is missing: copy all of it, or open a saved file.';

async function restore(): Promise<void> {
  // Unsaved changes belong to the history entry that the author left.
  clearTimeout(saveTimer);
  pendingUndo = undefined;
  const found = await fromFragment(location.hash);
  statusText = !found && hasWork(location.hash) ? cutOff : '';
  work = found ?? work;
  drafts.clear();
  forgetVisits();
  update();
}

function rerender(): void {
  const all = problemsIn(work, reports);
  const problems = visibleProblems(all);
  const showProblems = () => {
    for (const { field } of all) visit(field);
    rerender();
  };
  const announce = (message: string) => {
    statusText = message;
    rerender();
  };
  const app = { work, problems, missing: all.length, update, announce, offerUndo, showProblems, rerender };
  render(renderApp(app), document.body);
}

function offerUndo(message: string, undo: () => void, ...places: string[]): void {
  statusText = '';
  pendingUndo = { message, undo, places };
  rerender();
  document.getElementById('undo')?.focus({ preventScroll: true });
}

/** Replaces the work. The old work stays in the browser's history, so Back restores it too. */
async function replaceWork(next: Work, message: string): Promise<void> {
  const before = work;
  clearTimeout(saveTimer);
  saveTimer = undefined;
  const [oldFragment, newFragment] = [await toFragment(before), await toFragment(next)];
  if (oldFragment !== newFragment) {
    history.replaceState(null, '', oldFragment);
    history.pushState(null, '', newFragment);
  }
  drafts.clear();
  forgetVisits();
  work = next;
  update();
  offerUndo(message, () => void replaceWork(before, 'Your work is back.'));
}

function renderUndo(): TemplateResult {
  const hide = (act?: (last: PendingUndo) => void) => {
    const last = pendingUndo;
    pendingUndo = undefined;
    if (last) act?.(last);
    rerender();
    const { activeElement } = document;
    // Hidden with its button, the focus would go to the beginning of the page.
    if (pendingUndo || !activeElement?.closest('.undo')) return;
    const place = [...(last?.places ?? []), 'top'].map((id) => document.getElementById(id)).find(Boolean);
    place?.focus({ preventScroll: place.id === 'top' });
  };
  const undo = () => hide((last) => last.undo());
  const close = () => hide();
  return html`<div class="undo" ?hidden=${!pendingUndo}>
    <p role="status" id="undone">${pendingUndo?.message}</p>
    <button type="button" class="main" id="undo" aria-describedby="undone" @click=${undo}>
      ${pendingUndo?.isRedo ? 'Redo' : 'Undo'}
    </button>
    <button type="button" @click=${close}>Close</button>
  </div>`;
}

/** Asks before removing everything. */
function renderStartOverDialog(): TemplateResult {
  const close = () => startOverDialog()?.close();
  const remove = () => {
    close();
    void startOver();
  };
  return html`<dialog id="start-over" aria-labelledby="start-over-title">
    <h2 id="start-over-title">Start over?</h2>
    <p>This removes everything you filled in. You can undo it.</p>
    ${renderStarts((start) => {
      close();
      void replaceWork(startFrom(start, newWork()), `You started over with ${lowerFirst(start.name)}.`);
    })}
    <div class="row">
      <button type="button" class="main" autofocus @click=${close}>Keep my work</button>
      <button type="button" @click=${remove}>Remove everything</button>
    </div>
  </dialog>`;
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

const renderStarts = (onChoose: (start: Start) => void): TemplateResult =>
  html`<div class="starts">
    ${starts.map((start) => {
      const choose = () => onChoose(start);
      return html`<button type="button" class="begin" @click=${choose}>
        <span>${start.name} <small>${start.about}</small></span>
      </button>`;
    })}
  </div>`;

/** Pages to start from, while the author has written nothing. */
function renderStartStep({ work }: App): TemplateResult | typeof nothing {
  if (!work.pieces.every(isUntouched)) return nothing;
  const choose = (start: Start) =>
    void replaceWork(startFrom(start, work), `Your page is ${lowerFirst(start.name)} now.`);
  return html`<section class="step" aria-labelledby="start">
    <h2 id="start">Where would you like to start?</h2>
    <p>Each of these puts the pieces in place. You write the text. Or skip this, and add pieces yourself.</p>
    ${renderStarts(choose)}
  </section>`;
}

const startOverDialog = () => document.querySelector<HTMLDialogElement>('#start-over');
const askToStartOver = () => startOverDialog()?.showModal();

const renderApp = (app: App): TemplateResult => html`
  <header class="top" ?inert=${pane.isOpen}>
    <h1 id="top" tabindex="-1">Snippet builder</h1>
    <p>
      Fill in your practice once, write your text, choose its look, see the page, and copy it for your site.
      It all happens in this browser: nothing is sent, and nothing is stored. Your work is in this page’s
      address; keep that, or save a file.
    </p>
    <div class="row">
      <button type="button" @click=${saveFile}>Save as a file</button>
      <label class="button"
        >Open a file<input class="unseen" type="file" accept=".json,application/json" @change=${openFile}
      /></label>
      <button type="button" @click=${askToStartOver}>Start over</button>
    </div>
    <p role="status" class="said">${statusText}</p>
  </header>
  <main ?inert=${pane.isOpen}>
    ${renderStartStep(app)} ${renderPracticeForm(app)} ${renderPageForm(app)} ${renderThemeForm(app)}
    ${renderCopyStep(app)}
  </main>
  ${pane.render(app)} ${renderUndo()} ${renderStartOverDialog()}
`;

const saveFile = () => downloadFile('sagebrush-page.json', 'application/json', JSON.stringify(work, null, 2));

async function openFile({ target }: Event): Promise<void> {
  const input = target as HTMLInputElement;
  const [file] = input.files ?? [];
  const opened = file && fromFile(await file.text());
  input.value = '';
  if (opened) return replaceWork(opened, 'The file is open.');
  statusText = 'This file isn’t from the snippet builder. Open one that was saved here.';
  rerender();
}

const startOver = () => replaceWork(newWork(), 'You started over. Your work was removed.');

customElements.define('words-editor', WordsEditor);
customElements.define('states-field', StatesField);
// A problem appears when the author leaves its field. Listen first, before the form renders the new value.
addEventListener('change', ({ target }) => leave(target), true);
addEventListener('focusout', ({ target, relatedTarget }) => {
  leave(target, relatedTarget);
  afterPointer(rerender);
});
addEventListener('focusin', ({ target }) => {
  const piece = pieceAt(target);
  if (piece === undefined) return;
  preview.follow(piece);
  afterPointer(rerender);
});
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
  if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || shiftKey || altKey) return;
  // In a text, the browser undoes what was typed there.
  if (event.defaultPrevented || pane.isOpen || !(target instanceof Element)) return;
  if (
    target.closest('dialog, textarea, words-editor, input:not([type=checkbox], [type=radio], [type=range])')
  )
    return;
  event.preventDefault();
  undoChange();
});
addEventListener('hashchange', () => void restore());
document.body.replaceChildren();
// Restore the work from the address before anything is saved there.
void restore();
