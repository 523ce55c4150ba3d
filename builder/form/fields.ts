import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { namesIn } from '../../src/shared/words.ts';
import { renderDescription } from '../../stories/description.ts';
import { canBeTried, changeOf, completeUrl } from './addresses.ts';
import type { App } from '../app.ts';
import type { Problem } from './problems.ts';
import { labelOf, type Field } from './widgets.ts';

/** What a field shows, and where what is filled in goes. */
interface Filled {
  readonly id: string;
  readonly field: Field;
  readonly value: string;
  readonly problems: readonly Problem[];
  set(value: string): void;
}

/** The words beside a field that say what it wants. */
export const drawProblems = (id: string, problems: readonly Problem[]) =>
  hasProblem(id, problems)
    ? html`<p class="problem ${isWrong(id, problems) ? '' : 'missing'}" id="${id}-problem">
        ${problems.filter(({ field }) => field === id).map(({ words }) => html`<span>${words}</span>`)}
      </p>`
    : nothing;

export const hasProblem = (id: string, problems: readonly Problem[]) =>
  problems.some(({ field }) => field === id);

/** Whether there is more to say of a field than that nothing is in it yet. */
export const isWrong = (id: string, problems: readonly Problem[]) =>
  problems.some(({ field, isMissing }) => field === id && !isMissing);

/** One attribute as a field, with what the manifest says of it; what is filled in goes to where it came from. */
export function drawField(
  { problems, change }: App,
  id: string,
  field: Field,
  values: Record<string, string>,
): TemplateResult {
  const filled: Filled = {
    id,
    field,
    value: values[field.name] ?? '',
    problems,
    set(value) {
      values[field.name] = value;
      change();
    },
  };
  if (field.kind === 'several') return drawSeveral(filled);
  const label = html`<label for=${id}>${labelOf(field)}</label>`;
  const hint = html`<p class="hint" id="${id}-hint">${renderDescription(field)}</p>`;
  return field.kind === 'yes'
    ? html`<div class="field yes">${drawControl(filled)} ${label} ${hint} ${drawProblems(id, problems)}</div>`
    : html`<div class="field">${label} ${hint} ${drawControl(filled)} ${drawProblems(id, problems)}</div>`;
}

/** What we made of the addresses that were typed, by the ids of their fields, until they are typed anew. */
const changes = new Map<string, string>();

/** What was typed as the whole address it stands for, once the author has left the field. */
export function completeField(id: string, set: (value: string) => void) {
  return ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    const said = changeOf(value);
    if (said) changes.set(id, said);
    if (said || value !== completeUrl(value)) set(completeUrl(value));
  };
}

export const forgetChange = (id: string) => changes.delete(id);

/** What we made of an address, and a link to try it. */
export function drawTest(id: string, value: string): TemplateResult {
  const whole = completeUrl(value);
  return html`<p class="hint tried" role="status" id="${id}-tried">
    ${[
      changes.get(id) ?? nothing,
      ' ',
      canBeTried(whole)
        ? html`<a href=${whole} target="_blank" rel="noopener noreferrer"
            >Test link<span class="unseen">: ${whole}, in a new tab</span></a
          >`
        : nothing,
    ]}
  </p>`;
}

const describedBy = (id: string, problems: readonly Problem[]) =>
  `${id}-hint${hasProblem(id, problems) ? ` ${id}-problem` : ''}`;

function drawControl({ id, field, value, problems, set }: Filled): TemplateResult {
  const change = ({ target }: Event) => {
    forgetChange(id);
    set((target as HTMLInputElement).value);
  };
  const tick = ({ target }: Event) => set((target as HTMLInputElement).checked ? 'yes' : '');
  const wrong = isWrong(id, problems);
  const described = describedBy(id, problems);
  switch (field.kind) {
    case 'yes':
      return html`<input
        type="checkbox"
        id=${id}
        aria-describedby=${described}
        .checked=${live(Boolean(value))}
        @change=${tick}
      />`;
    case 'choice':
      return html`<select id=${id} aria-describedby=${described} aria-invalid=${wrong} @change=${change}>
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
        aria-invalid=${wrong}
        .value=${live(value)}
        @input=${change}
      ></textarea>`;
    default:
      return html`<input
          id=${id}
          inputmode=${field.kind === 'number' ? 'numeric' : field.name.includes('url') ? 'url' : 'text'}
          autocomplete="off"
          aria-describedby=${described}
          aria-invalid=${wrong}
          .value=${live(value)}
          @input=${change}
          @change=${field.isAddress ? completeField(id, set) : nothing}
        />${field.isAddress ? drawTest(id, value) : nothing}`;
  }
}

/** Several of a few words, and others that were written before. */
function drawSeveral({ id, field, value, problems, set }: Filled): TemplateResult {
  const chosen = namesIn(value);
  const choices = [...new Set([...field.choices, ...chosen])];
  return html`<fieldset class="field" id=${id} aria-describedby=${describedBy(id, problems)}>
    <legend>${labelOf(field)}</legend>
    <p class="hint" id="${id}-hint">${renderDescription(field)}</p>
    ${choices.map((choice) => {
      const tick = ({ target }: Event) =>
        set(
          choices
            .filter((each) =>
              each === choice ? (target as HTMLInputElement).checked : chosen.includes(each),
            )
            .join(' '),
        );
      return html`<label class="tick"
        ><input type="checkbox" .checked=${live(chosen.includes(choice))} @change=${tick} /> ${choice}</label
      >`;
    })}
    ${drawProblems(id, problems)}
  </fieldset>`;
}
