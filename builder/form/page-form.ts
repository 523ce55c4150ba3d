import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { App } from '../app.ts';
import { renderAttribute, renderProblems, hasProblem } from './fields.ts';
import { fieldId } from './problems.ts';
import { defaults } from './defaults.ts';
import { renderRows } from './rows-form.ts';
import { findWidget, titleOf, widgets, type Field, type Widget } from './widgets.ts';
import { nameOfService, servicesOf } from '../services.ts';
import { exitTag, newPiece, showsSafetyLine, type Piece, type Work } from '../work.ts';

const keys = new WeakMap<Piece, number>();
let lastKey = 0;
const keyOf = (piece: Piece) => keys.get(piece) ?? (keys.set(piece, ++lastKey), lastKey);

/** Step 2: the pieces on the page, in order, and buttons to add more. */
export function renderPageForm(app: App): TemplateResult {
  const { work } = app;
  return html`<section class="step" aria-labelledby="page">
    <h2 id="page" tabindex="-1">2. Your page</h2>
    ${renderPieces(app, work.pieces, [], 3)}
    <h3 id="adding">Add to the page</h3>
    <div class="adds" id="add" role="group" aria-labelledby="adding">
      ${['', ...widgets.map(({ tag }) => tag)].map((tag) => renderAddButton(app, work.pieces, [], tag))}
    </div>
    ${renderProblems(app, 'add')}
    <h3>At the end of the page, for readers in danger</h3>
    ${renderSafetyLine(app, 'crisis', 'A crisis line: call or text 988')}
    ${renderSafetyLine(app, 'safety', 'When couples therapy isn’t advised, with the domestic violence hotline 1-800-799-7233')}
  </section>`;
}

function renderSafetyLine(app: App, name: 'crisis' | 'safety', words: string): TemplateResult {
  const { work, problems, update } = app;
  const onToggle = ({ target }: Event) => {
    work[name] = (target as HTMLInputElement).checked;
    update();
  };
  return html`<div class="field yes">
    <input
      type="checkbox"
      id=${name}
      aria-describedby=${hasProblem(name, problems) ? `${name}-problem` : nothing}
      .checked=${live(name === 'safety' ? showsSafetyLine(work) : work.crisis)}
      @change=${onToggle}
    />
    <label for=${name}>${words}</label> ${renderProblems(app, name)}
  </div>`;
}

function renderAddButton(
  { work, update, announce }: App,
  pieces: Piece[],
  path: readonly number[],
  tag: string,
): TemplateResult {
  const add = () => {
    pieces.push(newPiece(tag, servicesOf(work)));
    update();
    announce(`Added: ${titleOf(tag)}.`);
    document.getElementById(fieldId([...path, pieces.length - 1], 'title'))?.focus();
  };
  const about = findWidget(tag)?.about;
  return html`<button type="button" class="add" @click=${add}>
    <span>${titleOf(tag)}${about ? html` <small>${about}</small>` : nothing}</span>
  </button>`;
}

const renderPieces = (app: App, pieces: Piece[], path: readonly number[], level: 3 | 4): TemplateResult =>
  html`<ol class="pieces">
    ${repeat(pieces, keyOf, (piece, index) => renderPiece(app, pieces, piece, [...path, index], level))}
  </ol>`;

function renderPiece(
  app: App,
  pieces: Piece[],
  piece: Piece,
  path: readonly number[],
  level: 3 | 4,
): TemplateResult {
  const { problems, update } = app;
  const widget = findWidget(piece.tag);
  const title = titleOf(piece.tag);
  const heading = fieldId(path, 'title');
  const words = fieldId(path, 'words');
  const onWordsChange = ({ target }: Event) => {
    piece.words = (target as HTMLElement & { value: string }).value;
    update();
  };
  const numberedTitle = html`${path.map((index) => index + 1).join('.')} ${title}`;
  return html`<li class="piece" aria-labelledby=${heading}>
    <div class="head">
      ${
        level === 3
          ? html`<h3 id=${heading} tabindex="-1">${numberedTitle}</h3>`
          : html`<h4 id=${heading} tabindex="-1">${numberedTitle}</h4>`
      }
      ${renderMoveButtons(app, pieces, path, title)}
    </div>
    ${
      piece.tag === exitTag
        ? html`<p class="hint">
            It always goes first on the page, because readers have to see it when the page opens.
          </p>`
        : nothing
    }
    <words-editor
      id=${words}
      label="Text: ${title}"
      placeholder=${defaults[piece.tag]?.placeholder ?? ''}
      problem=${hasProblem(words, problems) ? `${words}-problem` : ''}
      .value=${piece.words}
      @words-change=${onWordsChange}
    ></words-editor>
    ${renderProblems(app, words)} ${widget ? renderOptions(app, piece, widget, path) : nothing}
    ${
      widget?.parts.length
        ? html`${renderPieces(app, piece.parts, path, 4)} ${renderRows(app, piece, path)}
            <div class="adds">
              ${widget.parts.map((tag) => renderAddButton(app, piece.parts, path, tag))}
            </div>`
        : nothing
    }
  </li>`;
}

/** Fields that few authors need are in a closed `<details>`. */
function renderOptions(app: App, piece: Piece, widget: Widget, path: readonly number[]) {
  const fields = widget.fields.filter(({ kind }) => kind !== 'lines' || !widget.parts.length);
  const main = fields.filter(({ isAdvanced }) => !isAdvanced);
  const advanced = fields.filter(({ isAdvanced }) => isAdvanced);
  const renderOption = (field: Field) =>
    renderAttribute(app, fieldId(path, field.name), withServices(field, app.work, piece), piece.options);
  const hasProblems = advanced.some(({ name }) => hasProblem(fieldId(path, name), app.problems));
  return html`
    ${main.length ? html`<div class="fields">${main.map(renderOption)}</div>` : nothing}
    ${
      advanced.length
        ? html`<details ?open=${hasProblems}>
            <summary>Advanced</summary>
            <div class="fields">${advanced.map(renderOption)}</div>
          </details>`
        : nothing
    }
  `;
}

/** Lets the author choose a card’s service from those that the practice offers. */
function withServices(field: Field, work: Work, { options }: Piece): Field {
  if (field.name !== 'value') return field;
  const services = new Set([...servicesOf(work), options.value ?? ''].filter(Boolean));
  return {
    ...field,
    kind: 'choice',
    choices: [
      ['', 'None of them'],
      ...[...services].map((value) => [value, nameOfService(work, value)] as const),
    ],
  };
}

function renderMoveButtons(
  { update, announce, offerUndo }: App,
  pieces: Piece[],
  path: readonly number[],
  title: string,
) {
  const index = path.at(-1)!;
  const focus = (at: number) =>
    document.getElementById(fieldId([...path.slice(0, -1), at], 'title'))?.focus();
  const move = (by: number) => () => {
    const [piece] = pieces.splice(index, 1);
    pieces.splice(index + by, 0, piece!);
    update();
    announce(`Moved: ${title}.`);
    focus(index + by);
  };
  const up = move(-1);
  const down = move(1);
  const remove = () => {
    const removed = pieces.splice(index, 1);
    update();
    const restore = () => {
      pieces.splice(index, 0, ...removed);
      update();
      announce(`It is back: ${title}.`);
      focus(index);
    };
    const around = path.slice(0, -1);
    const places = [[...around, index], [...around, index - 1], around].map((each) => fieldId(each, 'title'));
    offerUndo(`Removed: ${title}.`, restore, ...places, 'page');
  };
  const label = `${path.map((each) => each + 1).join('.')} ${title}`;
  return html`<div class="row moves">
    <button type="button" ?disabled=${!index} aria-label="Move up: ${label}" @click=${up}>↑</button>
    <button
      type="button"
      ?disabled=${index === pieces.length - 1}
      aria-label="Move down: ${label}"
      @click=${down}
    >
      ↓
    </button>
    <button type="button" aria-label="Remove: ${label}" @click=${remove}>Remove</button>
  </div>`;
}
