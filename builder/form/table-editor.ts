import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import { renderControl, renderProblems, type FormField } from './fields.ts';

/** A row of fields. Their labels are the headers of the columns. */
export interface Row {
  /** The row's first cell: a text, or a field with the name of the row. */
  readonly header: string | FormField;
  readonly fields: readonly FormField[];
  /** A button at the end of the row. */
  readonly action?: TemplateResult;
}

/** Renders fields as a table. In a narrow form, each row is a box with labeled fields. */
export function renderTable(
  app: App,
  caption: string,
  columns: readonly [header: string, ...labels: string[]],
  rows: readonly Row[],
): TemplateResult {
  const hasActions = rows.some(({ action }) => action);
  return html`<div class="table">
    <table>
      <caption class="unseen">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          ${hasActions ? html`<td></td>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ header, fields, action }) => {
          const name = typeof header === 'string' ? header : header.value || header.label;
          return html`<tr>
            ${
              typeof header === 'string'
                ? html`<th scope="row">${header}</th>`
                : html`<th scope="row" data-label=${columns[0]}>
                    ${renderControl(app, header, header.label)}
                  </th>`
            }
            ${fields.map(
              (field) =>
                html`<td data-label=${field.label}>
                  ${renderControl(app, field, `${field.label}: ${name}`)} ${renderProblems(app, field.id)}
                </td>`,
            )}
            ${action ? html`<td>${action}</td>` : nothing}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
