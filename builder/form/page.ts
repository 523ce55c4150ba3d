import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { App } from '../app.ts';
import { drawField, drawProblems, hasProblem } from './fields.ts';
import { fieldName } from './problems.ts';
import { starts } from './starts.ts';
import { findWidget, widgets, type Field, type Widget } from './widgets.ts';
import { exitTag, newPiece, servicesOf, wantsSafety, type Piece } from '../work.ts';

const text = 'Your own text';

const keys = new WeakMap<Piece, number>();
let last = 0;
const keyOf = (piece: Piece) => keys.get(piece) ?? (keys.set(piece, ++last), last);

/** What is on the page, from top to bottom, and what can be added. */
export function drawPage(app: App): TemplateResult {
  const { work, problems } = app;
  return html`<section class="step" aria-labelledby="page">
    <h2 id="page" tabindex="-1">2. Your page</h2>
    ${drawPieces(app, work.pieces, [], 3)}
    <h3 id="adding">Add to the page</h3>
    <div class="adds" id="add" role="group" aria-labelledby="adding">
      ${['', ...widgets.map(({ tag }) => tag)].map((tag) => drawAdd(app, work.pieces, [], tag))}
    </div>
    ${drawProblems('add', problems)}
    <h3>Below the page, for readers in danger</h3>
    ${drawLine(app, 'crisis', 'The crisis line: call or text 988')}
    ${drawLine(app, 'safety', 'Who should not choose couples counseling, and 1-800-799-7233')}
  </section>`;
}

function drawLine({ work, problems, change }: App, name: 'crisis' | 'safety', words: string): TemplateResult {
  const tick = ({ target }: Event) => {
    work[name] = (target as HTMLInputElement).checked;
    change();
  };
  return html`<div class="field yes">
    <input
      type="checkbox"
      id=${name}
      aria-describedby=${hasProblem(name, problems) ? `${name}-problem` : nothing}
      .checked=${live(name === 'safety' ? wantsSafety(work) : work.crisis)}
      @change=${tick}
    />
    <label for=${name}>${words}</label> ${drawProblems(name, problems)}
  </div>`;
}

const titleOf = (tag: string) => findWidget(tag)?.title ?? text;

function drawAdd(
  { work, change, say }: App,
  pieces: Piece[],
  path: readonly number[],
  tag: string,
): TemplateResult {
  const add = () => {
    pieces.push(newPiece(tag, servicesOf(work)));
    change();
    say(`Added: ${titleOf(tag)}.`);
    document.getElementById(fieldName([...path, pieces.length - 1], 'title'))?.focus();
  };
  return html`<button type="button" class="add" @click=${add}>${titleOf(tag)}</button>`;
}

const drawPieces = (app: App, pieces: Piece[], path: readonly number[], level: 3 | 4): TemplateResult =>
  html`<ol class="pieces">
    ${repeat(pieces, keyOf, (piece, index) => drawPiece(app, pieces, piece, [...path, index], level))}
  </ol>`;

function drawPiece(
  app: App,
  pieces: Piece[],
  piece: Piece,
  path: readonly number[],
  level: 3 | 4,
): TemplateResult {
  const { problems, change } = app;
  const widget = findWidget(piece.tag);
  const title = titleOf(piece.tag);
  const heading = fieldName(path, 'title');
  const words = fieldName(path, 'words');
  const write = ({ target }: Event) => {
    piece.words = (target as HTMLElement & { value: string }).value;
    change();
  };
  const named = html`${path.map((index) => index + 1).join('.')} ${title}`;
  return html`<li class="piece" aria-labelledby=${heading}>
    <div class="head">
      ${
        level === 3
          ? html`<h3 id=${heading} tabindex="-1">${named}</h3>`
          : html`<h4 id=${heading} tabindex="-1">${named}</h4>`
      }
      ${drawMoves(app, pieces, path, title)}
    </div>
    ${
      piece.tag === exitTag
        ? html`<p class="hint">
            It goes first on the page, wherever it is in this list: readers have to see it when the page
            opens.
          </p>`
        : nothing
    }
    <words-editor
      id=${words}
      label="Words: ${title}"
      placeholder=${starts[piece.tag]?.placeholder ?? ''}
      problem=${hasProblem(words, problems) ? `${words}-problem` : ''}
      .value=${piece.words}
      @words-change=${write}
    ></words-editor>
    ${drawProblems(words, problems)} ${widget ? drawOptions(app, piece, widget, path) : nothing}
    ${
      widget?.parts.length
        ? html`${drawPieces(app, piece.parts, path, 4)}
            <div class="adds">${widget.parts.map((tag) => drawAdd(app, piece.parts, path, tag))}</div>`
        : nothing
    }
  </li>`;
}

/** The choices first; behind them, out of the way, what the words above say already. */
function drawOptions(app: App, piece: Piece, widget: Widget, path: readonly number[]) {
  const fields = widget.fields.filter(({ kind }) => kind !== 'lines' || !widget.parts.length);
  const isFirst = ({ name, kind }: Field) =>
    kind === 'choice' || kind === 'yes' || starts[piece.tag]?.options?.[name] !== undefined;
  const draw = (field: Field) => drawField(app, fieldName(path, field.name), field, piece.options);
  const more = fields.filter((field) => !isFirst(field));
  const wants = more.some(({ name }) => hasProblem(fieldName(path, name), app.problems));
  return html`
    <div class="fields">${fields.filter(isFirst).map(draw)}</div>
    ${
      more.length
        ? html`<details ?open=${wants}>
            <summary>More choices</summary>
            <div class="fields">${more.map(draw)}</div>
          </details>`
        : nothing
    }
  `;
}

function drawMoves({ change, say, offerUndo }: App, pieces: Piece[], path: readonly number[], title: string) {
  const index = path.at(-1)!;
  const focus = (at: number) =>
    document.getElementById(fieldName([...path.slice(0, -1), at], 'title'))?.focus();
  const move = (by: number) => () => {
    const [piece] = pieces.splice(index, 1);
    pieces.splice(index + by, 0, piece!);
    change();
    say(`Moved: ${title}.`);
    focus(index + by);
  };
  const up = move(-1);
  const down = move(1);
  const remove = () => {
    const removed = pieces.splice(index, 1);
    change();
    offerUndo(`Removed: ${title}.`, () => {
      pieces.splice(index, 0, ...removed);
      change();
      say(`It is back: ${title}.`);
      focus(index);
    });
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
