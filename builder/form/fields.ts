import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isTestable, describeChange, completeUrl } from './addresses.ts';
import type { App } from '../app.ts';
import type { Problem } from './problems.ts';
import type { Choice } from './labels.ts';
import { visit } from './visits.ts';
import type { Field } from './widgets.ts';

/** A field of the form: what it asks, and how it saves a new value. */
export interface FormField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly kind?: Field['kind'] | 'date';
  readonly choices?: readonly Choice[];
  readonly isAddress?: boolean;
  readonly inputMode?: string;
  readonly value: string;
  set(value: string): void;
}

/** The error messages below a field, each with the button that fixes it. */
export const renderProblems = ({ problems, update }: App, id: string) =>
  hasProblem(id, problems)
    ? html`<p class="problem ${isInvalid(id, problems) ? '' : 'missing'}" id="${id}-problem">
        ${problems
          .filter(({ field }) => field === id)
          .map(({ words, fix }) => {
            const onFix = () => {
              fix!.apply();
              update();
              document.getElementById(id)?.focus();
            };
            return html`<span>${words}</span>
              ${fix ? html`<button type="button" class="fix" @click=${onFix}>${fix.label}</button>` : nothing}`;
          })}
      </p>`
    : nothing;

export const hasProblem = (id: string, problems: readonly Problem[]) =>
  problems.some(({ field }) => field === id);

/** Whether a field has a wrong value, and is not just empty. */
export const isInvalid = (id: string, problems: readonly Problem[]) =>
  problems.some(({ field, isMissing }) => field === id && !isMissing);

/** Renders an attribute as a field. New values go to `values`. */
export const renderAttribute = (
  app: App,
  id: string,
  field: Field,
  values: Record<string, string>,
): TemplateResult => {
  const { name } = field;
  const inputMode = field.kind === 'number' ? 'numeric' : name === 'phone' ? 'tel' : undefined;
  return renderField(app, {
    ...field,
    id,
    inputMode,
    value: values[name] ?? '',
    set(value) {
      values[name] = value;
      app.update();
    },
  });
};

/** Renders a field with its label, hint and problems. */
export function renderField(app: App, field: FormField): TemplateResult {
  const { id, label, hint, kind } = field;
  const labelled = html`<label for=${id}>${label}</label>`;
  const hinted = hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;
  const control = renderControl(app, field);
  return kind === 'boolean'
    ? html`<div class="field yes">${control} ${labelled} ${hinted} ${renderProblems(app, id)}</div>`
    : html`<div class="field">${labelled} ${hinted} ${control} ${renderProblems(app, id)}</div>`;
}

/** How we completed addresses, by field id, until the author edits them. */
const completions = new Map<string, string>();

/** Completes an address when the author leaves the field. */
function completeOnChange(id: string, set: (value: string) => void) {
  return ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    const completion = describeChange(value);
    if (completion) completions.set(id, completion);
    if (completion || value !== completeUrl(value)) set(completeUrl(value));
  };
}

/** Says how we completed an address, with a link to test it. */
function renderTestLink(id: string, value: string): TemplateResult {
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

/** Renders the control of a field. In a table, its label and hint are elsewhere. */
export function renderControl(app: App, field: FormField, ariaLabel?: string): TemplateResult {
  const { id, kind, hint, value, set } = field;
  const description =
    [hint && !ariaLabel ? `${id}-hint` : '', hasProblem(id, app.problems) ? `${id}-problem` : '']
      .filter(Boolean)
      .join(' ') || nothing;
  const invalid = isInvalid(id, app.problems);
  switch (kind) {
    case 'boolean':
      return html`<input
        type="checkbox"
        id=${id}
        aria-describedby=${description}
        .checked=${live(Boolean(value))}
        @change=${({ target }: Event) => set((target as HTMLInputElement).checked ? 'yes' : '')}
      />`;
    case 'choice':
      return renderSelect(field, description, invalid);
    case 'states':
      return renderStatesField(field, description, invalid);
    case 'lines':
      return html`<textarea
        id=${id}
        rows="4"
        placeholder=${field.placeholder ?? ''}
        aria-describedby=${description}
        aria-invalid=${invalid}
        .value=${live(value)}
        @input=${setOnInput(field)}
      ></textarea>`;
    default:
      return renderInput(field, description, invalid, ariaLabel);
  }
}

type Description = string | typeof nothing;

/** Saves what the author types. */
const setOnInput =
  ({ id, set }: FormField) =>
  ({ target }: Event): void => {
    completions.delete(id);
    set((target as HTMLInputElement).value);
  };

const renderSelect = (field: FormField, description: Description, invalid: boolean): TemplateResult =>
  html`<select
    id=${field.id}
    aria-describedby=${description}
    aria-invalid=${invalid}
    @change=${setOnInput(field)}
  >
    ${(field.choices ?? []).map(
      ([choice, text], index) =>
        html`<option value=${choice} ?selected=${field.value ? field.value === choice : !index}>
          ${text}
        </option>`,
    )}
  </select>`;

function renderStatesField(
  { id, value, set }: FormField,
  description: Description,
  invalid: boolean,
): TemplateResult {
  const onStates = ({ target }: Event) => {
    // A chosen state is final, even while the author goes on typing.
    visit(id);
    set((target as HTMLInputElement).value);
  };
  return html`<states-field
    .inputId=${id}
    .value=${value}
    .describedBy=${description === nothing ? '' : description}
    .invalid=${invalid}
    @states-change=${onStates}
  ></states-field>`;
}

function renderInput(
  field: FormField,
  description: Description,
  invalid: boolean,
  ariaLabel: string | undefined,
): TemplateResult {
  const { id, kind, isAddress, inputMode, placeholder, value, set } = field;
  return html`<input
      id=${id}
      type=${kind === 'date' ? 'date' : 'text'}
      inputmode=${inputMode ?? (isAddress ? 'url' : nothing)}
      autocomplete="off"
      placeholder=${placeholder || nothing}
      aria-label=${ariaLabel ?? nothing}
      aria-describedby=${description}
      aria-invalid=${invalid}
      .value=${live(value)}
      @input=${setOnInput(field)}
      @change=${isAddress ? completeOnChange(id, set) : nothing}
    />${isAddress ? renderTestLink(id, value) : nothing}`;
}

/** Renders checkboxes for several values. */
export function renderCheckboxes(
  app: App,
  { id, label, hint, choices = [], value, set }: FormField,
): TemplateResult {
  const chosen = value.split(' ');
  return html`<fieldset
    class="field"
    id=${id}
    aria-describedby=${hasProblem(id, app.problems) ? `${id}-problem` : nothing}
  >
    <legend>${label}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    ${choices.map(([choice, text]) => {
      const onToggle = ({ target }: Event) =>
        set(
          choices
            .map(([each]) => each)
            .filter((each) =>
              each === choice ? (target as HTMLInputElement).checked : chosen.includes(each),
            )
            .join(' '),
        );
      return html`<label class="tick"
        ><input type="checkbox" .checked=${live(chosen.includes(choice))} @change=${onToggle} />
        ${text}</label
      >`;
    })}
    ${renderProblems(app, id)}
  </fieldset>`;
}
