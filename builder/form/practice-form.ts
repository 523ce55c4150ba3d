import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from '../app.ts';
import { statesOf } from '../snippet/compose.ts';
import {
  completeOnChange,
  renderField,
  renderProblems,
  renderTestLink,
  clearCompletion,
  hasProblem,
} from './fields.ts';
import { licenseFieldId, practiceFieldId } from './problems.ts';
import { practice } from './widgets.ts';
import { licenseFields, newLicense } from '../work.ts';

const licenseLabels: Record<(typeof licenseFields)[number], string> = {
  clinician: 'Clinician, where you are several',
  profession: 'License, such as LPC or LMFT',
  number: 'Number',
  board: 'Board that gives it',
  lookup: 'Address where it can be looked up',
  until: 'Last day on which it holds, such as 2027-09-30',
};

/** Step 1: the practice's facts, for everything on the page. */
export function renderPracticeForm(app: App): TemplateResult {
  const { work } = app;
  const states = statesOf(work.practice.states);
  return html`<section class="step" aria-labelledby="practice">
    <h2 id="practice">1. Your practice</h2>
    ${practice.fields
      // The builder always writes `page`.
      .filter(({ name }) => name !== 'page')
      .map((field) => renderField(app, practiceFieldId(field.name), field, work.practice))}
    ${
      states.length
        ? html`<details>
            <summary>Licenses, state by state</summary>
            <p class="hint">
              Leave empty what you do not wish to say. It stands beside each state, and search engines can
              read it.
            </p>
            ${states.map(({ code, name }) => renderLicense(app, code, name))}
          </details>`
        : nothing
    }
  </section>`;
}

function renderLicense({ work, problems, update }: App, code: string, state: string): TemplateResult {
  return html`<fieldset>
    <legend>${state}</legend>
    ${licenseFields.map((name) => {
      const id = licenseFieldId(code, name);
      const invalid = hasProblem(id, problems);
      const isAddress = name === 'lookup';
      const set = (value: string) => {
        (work.licenses[code] ??= newLicense())[name] = value;
        update();
      };
      const onInput = ({ target }: Event) => {
        clearCompletion(id);
        set((target as HTMLInputElement).value);
      };
      const value = work.licenses[code]?.[name] ?? '';
      return html`<div class="field">
        <label for=${id}>${licenseLabels[name]}</label>
        <input
          id=${id}
          autocomplete="off"
          aria-describedby=${invalid ? `${id}-problem` : nothing}
          aria-invalid=${invalid}
          .value=${live(value)}
          @input=${onInput}
          @change=${isAddress ? completeOnChange(id, set) : nothing}
        />
        ${isAddress ? renderTestLink(id, value) : nothing} ${renderProblems(id, problems)}
      </div>`;
    })}
  </fieldset>`;
}
