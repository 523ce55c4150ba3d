import { html, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import { nameOfService } from '../services.ts';
import type { Piece, Work } from '../work.ts';
import type { FormField } from './fields.ts';
import { fieldId } from './problems.ts';
import { renderTable } from './table-editor.ts';

/** Examples for the first row, by service. */
const examples: Readonly<Record<string, string>> = {
  individual: 'You, from a private place.',
  couples: 'Both of you, from one room or from two.',
};

const nameOfCard = (work: Work, { options: { value, heading } }: Piece, index: number): string =>
  heading?.trim() || (value ? nameOfService(work, value) : `Card ${index + 1}`);

/** What readers compare from card to card: a row for each question, a column for each card. */
export function renderRows(app: App, piece: Piece, path: readonly number[]): TemplateResult {
  const { work, update, announce } = app;
  const { rows, parts } = piece;
  const add = () => {
    rows.push('');
    update();
    document.getElementById(rowId(path, rows.length - 1))?.focus();
    announce(`Added: row ${rows.length}.`);
  };
  return html`<fieldset class="rows">
    <legend>Compare row by row</legend>
    <p class="hint">
      The same question for every card, so that readers can compare. Empty rows are left out.
    </p>
    ${renderTable(
      app,
      'Rows of the cards',
      ['Row', ...parts.map((card, index) => nameOfCard(work, card, index))],
      rows.map((_, row) => ({
        header: labelField(app, piece, path, row),
        fields: parts.map((card, index) => pointField(app, card, index, path, row)),
        action: renderRemoveButton(app, piece, path, row),
      })),
    )}
    <div class="row"><button type="button" @click=${add}>Add a row</button></div>
  </fieldset>`;
}

const rowId = (path: readonly number[], row: number) => fieldId(path, `row-${row}`);

const labelField = ({ update }: App, { rows }: Piece, path: readonly number[], row: number): FormField => ({
  id: rowId(path, row),
  label: `Label of row ${row + 1}`,
  placeholder: 'Who comes',
  value: rows[row]!,
  set(value) {
    rows[row] = value;
    update();
  },
});

const pointField = (
  { work, update }: App,
  card: Piece,
  index: number,
  path: readonly number[],
  row: number,
): FormField => ({
  id: `${rowId(path, row)}-card-${index}`,
  label: nameOfCard(work, card, index),
  placeholder: row ? undefined : examples[card.options.value ?? ''],
  value: card.points[row] ?? '',
  set(value) {
    // Leave no holes: JSON would save them as `null`.
    while (card.points.length < row) card.points.push('');
    card.points[row] = value;
    update();
  },
});

function renderRemoveButton(
  { update, offerUndo }: App,
  { rows, parts }: Piece,
  path: readonly number[],
  row: number,
): TemplateResult {
  const remove = () => {
    const [label] = rows.splice(row, 1);
    const points = parts.map((card) => card.points.splice(row, 1));
    update();
    const restore = () => {
      rows.splice(row, 0, label!);
      parts.forEach((card, index) => card.points.splice(row, 0, ...points[index]!));
      update();
    };
    const places = [rowId(path, row), rowId(path, row - 1), fieldId(path, 'title')];
    offerUndo(`Removed: row ${row + 1}.`, restore, ...places);
  };
  return html`<button type="button" aria-label="Remove row ${row + 1}" @click=${remove}>
    <span aria-hidden="true">×</span>
  </button>`;
}
