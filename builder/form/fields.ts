import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { namesIn } from '../../src/shared/text.ts';
import { renderDescription } from '../../stories/description.ts';
import { isTestable, describeChange, completeUrl } from './addresses.ts';
import type { App } from '../app.ts';
import type { Problem } from './problems.ts';
import { labelOf, type Field } from './widgets.ts';

/** What a field needs to render, and how it saves a new value. */
interface FieldState {
  readonly id: string;
  readonly field: Field;
  readonly value: string;
  readonly problems: readonly Problem[];
  set(value: string): void;
}

/** The error messages below a field. */
export const renderProblems = (id: string, problems: readonly Problem[]) =>
  hasProblem(id, problems)
    ? html`<p class="problem ${isInvalid(id, problems) ? '' : 'missing'}" id="${id}-problem">
        ${problems.filter(({ field }) => field === id).map(({ words }) => html`<span>${words}</span>`)}
      </p>`
    : nothing;

export const hasProblem = (id: string, problems: readonly Problem[]) =>
  problems.some(({ field }) => field === id);

/** Whether a field has a wrong value, and is not just empty. */
export const isInvalid = (id: string, problems: readonly Problem[]) =>
  problems.some(({ field, isMissing }) => field === id && !isMissing);

/** Renders an attribute as a field, with its description from the manifest. New values go to `values`. */
export function renderField(
  { problems, update }: App,
  id: string,
  field: Field,
  values: Record<string, string>,
): TemplateResult {
  const state: FieldState = {
    id,
    field,
    value: values[field.name] ?? '',
    problems,
    set(value) {
      values[field.name] = value;
      update();
    },
  };
  if (field.kind === 'multiple') return renderCheckboxes(state);
  const label = html`<label for=${id}>${labelOf(field)}</label>`;
  const hint = html`<p class="hint" id="${id}-hint">${renderDescription(field)}</p>`;
  return field.kind === 'boolean'
    ? html`<div class="field yes">
        ${renderControl(state)} ${label} ${hint} ${renderProblems(id, problems)}
      </div>`
    : html`<div class="field">${label} ${hint} ${renderControl(state)} ${renderProblems(id, problems)}</div>`;
}

/** How we completed addresses, by field id, until the author edits them. */
const completions = new Map<string, string>();

/** Completes an address when the author leaves the field. */
export function completeOnChange(id: string, set: (value: string) => void) {
  return ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    const completion = describeChange(value);
    if (completion) completions.set(id, completion);
    if (completion || value !== completeUrl(value)) set(completeUrl(value));
  };
}

export const clearCompletion = (id: string) => completions.delete(id);

/** Says how we completed an address, with a link to test it. */
export function renderTestLink(id: string, value: string): TemplateResult {
  const url = completeUrl(value);
  return html`<p class="hint tried" role="status" id="${id}-tried">
    ${[
      completions.get(id) ?? nothing,
      ' ',
      isTestable(url)
        ? html`<a href=${url} target="_blank" rel="noopener noreferrer"
            >Test link<span class="unseen">: ${url}, in a new tab</span></a
          >`
        : nothing,
    ]}
  </p>`;
}

const describedBy = (id: string, problems: readonly Problem[]) =>
  `${id}-hint${hasProblem(id, problems) ? ` ${id}-problem` : ''}`;

function renderControl({ id, field, value, problems, set }: FieldState): TemplateResult {
  const onInput = ({ target }: Event) => {
    clearCompletion(id);
    set((target as HTMLInputElement).value);
  };
  const onToggle = ({ target }: Event) => set((target as HTMLInputElement).checked ? 'yes' : '');
  const invalid = isInvalid(id, problems);
  const described = describedBy(id, problems);
  switch (field.kind) {
    case 'boolean':
      return html`<input
        type="checkbox"
        id=${id}
        aria-describedby=${described}
        .checked=${live(Boolean(value))}
        @change=${onToggle}
      />`;
    case 'choice':
      return html`<select id=${id} aria-describedby=${described} aria-invalid=${invalid} @change=${onInput}>
        ${field.choices.map(
          (choice, index) =>
            html`<option value=${choice} ?selected=${value ? value === choice : !index}>${choice}</option>`,
        )}
      </select>`;
    case 'lines':
      return html`<textarea
        id=${id}
        rows="4"
        aria-describedby=${described}
        aria-invalid=${invalid}
        .value=${live(value)}
        @input=${onInput}
      ></textarea>`;
    default:
      return html`<input
          id=${id}
          inputmode=${field.kind === 'number' ? 'numeric' : field.name.includes('url') ? 'url' : 'text'}
          autocomplete="off"
          aria-describedby=${described}
          aria-invalid=${invalid}
          .value=${live(value)}
          @input=${onInput}
          @change=${field.isAddress ? completeOnChange(id, set) : nothing}
        />${field.isAddress ? renderTestLink(id, value) : nothing}`;
  }
}

/** Renders a checkbox for each choice, and for other values that were saved before. */
function renderCheckboxes({ id, field, value, problems, set }: FieldState): TemplateResult {
  const chosen = namesIn(value);
  const choices = [...new Set([...field.choices, ...chosen])];
  return html`<fieldset class="field" id=${id} aria-describedby=${describedBy(id, problems)}>
    <legend>${labelOf(field)}</legend>
    <p class="hint" id="${id}-hint">${renderDescription(field)}</p>
    ${choices.map((choice) => {
      const onToggle = ({ target }: Event) =>
        set(
          choices
            .filter((each) =>
              each === choice ? (target as HTMLInputElement).checked : chosen.includes(each),
            )
            .join(' '),
        );
      return html`<label class="tick"
        ><input type="checkbox" .checked=${live(chosen.includes(choice))} @change=${onToggle} />
        ${choice}</label
      >`;
    })}
    ${renderProblems(id, problems)}
  </fieldset>`;
}
