import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from '../app.ts';
import { statesOf } from '../snippet/compose.ts';
import { completeField, drawField, drawProblems, drawTest, forgetChange, hasProblem } from './fields.ts';
import { licenceField, practiceField } from './problems.ts';
import { practice } from './widgets.ts';
import { licenceFields, newLicence } from '../work.ts';

const licenceLabels: Record<(typeof licenceFields)[number], string> = {
  clinician: 'Clinician, where you are several',
  profession: 'Licence, such as LPC or LMFT',
  number: 'Number',
  board: 'Board that gives it',
  lookup: 'Address where it can be looked up',
  until: 'Last day on which it holds, such as 2027-09-30',
};

/** The facts, once, for everything on the page. */
export function drawPractice(app: App): TemplateResult {
  const { work } = app;
  const states = statesOf(work.practice.states);
  return html`<section class="step" aria-labelledby="practice">
    <h2 id="practice">1. Your practice</h2>
    ${practice.fields
      // Here it always stands beside the widgets.
      .filter(({ name }) => name !== 'page')
      .map((field) => drawField(app, practiceField(field.name), field, work.practice))}
    ${
      states.length
        ? html`<details>
            <summary>Licences, state by state</summary>
            <p class="hint">
              Leave empty what you do not wish to say. It stands beside each state, and search engines can
              read it.
            </p>
            ${states.map(({ code, name }) => drawLicence(app, code, name))}
          </details>`
        : nothing
    }
  </section>`;
}

function drawLicence({ work, problems, change }: App, code: string, state: string): TemplateResult {
  return html`<fieldset>
    <legend>${state}</legend>
    ${licenceFields.map((name) => {
      const id = licenceField(code, name);
      const wrong = hasProblem(id, problems);
      const isAddress = name === 'lookup';
      const set = (value: string) => {
        (work.licences[code] ??= newLicence())[name] = value;
        change();
      };
      const write = ({ target }: Event) => {
        forgetChange(id);
        set((target as HTMLInputElement).value);
      };
      const value = work.licences[code]?.[name] ?? '';
      return html`<div class="field">
        <label for=${id}>${licenceLabels[name]}</label>
        <input
          id=${id}
          autocomplete="off"
          aria-describedby=${wrong ? `${id}-problem` : nothing}
          aria-invalid=${wrong}
          .value=${live(value)}
          @input=${write}
          @change=${isAddress ? completeField(id, set) : nothing}
        />
        ${isAddress ? drawTest(id, value) : nothing} ${drawProblems(id, problems)}
      </div>`;
    })}
  </fieldset>`;
}
