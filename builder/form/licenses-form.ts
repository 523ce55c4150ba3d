import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { reminderFileName, reminderFor } from '../../src/self-check/reminder.ts';
import { isDate } from '../../src/shared/dates.ts';
import type { App } from '../app.ts';
import { nameOfService, servicesOf } from '../services.ts';
import { statesOf } from '../snippet/compose.ts';
import { downloadFile } from '../snippet/serialize.ts';
import { isServing, licenseFields, newLicense, type License } from '../work.ts';
import { renderCheckboxes, renderField, type FormField } from './fields.ts';
import { licenseFieldId, statePageId } from './problems.ts';
import { renderTable } from './table-editor.ts';

type LicenseField = Omit<FormField, 'id' | 'value' | 'set'>;

const fields: Readonly<Record<Exclude<keyof License, 'services'>, LicenseField>> = {
  status: {
    label: 'Status',
    kind: 'choice',
    choices: [
      ['', 'Licensed'],
      ['compact', 'Compact privilege'],
      ['registration', 'Telehealth registration'],
      ['pending', 'Pending: can’t see clients yet'],
      ['ended', 'Ended: can’t see clients any more'],
    ],
  },
  clinician: { label: 'Clinician (if more than one)', placeholder: 'Ana Ruiz' },
  profession: { label: 'License type', placeholder: 'LPC' },
  number: { label: 'License number', placeholder: '12345' },
  board: { label: 'Licensing board', placeholder: 'Texas Behavioral Health Executive Council' },
  lookup: {
    label: 'Where people can look it up',
    hint: 'The board’s own search page.',
    placeholder: 'https://bhec.texas.gov/verify',
    isAddress: true,
  },
  verifiedOn: { label: 'Last checked on', hint: 'The day you last checked it with the board.', kind: 'date' },
  until: {
    label: 'Expiration date',
    hint: 'After this day, the page no longer says you can see clients there.',
    kind: 'date',
  },
};

/** For each state of the practice: a page about it, and its licenses. */
export function renderLicenses(app: App): TemplateResult | typeof nothing {
  const states = statesOf(app.work.practice.states);
  if (!states.length) return nothing;
  return html`<details>
      <summary>Licenses, state by state</summary>
      <p class="hint">Optional. Readers see it beside each state, and search engines can read it.</p>
      ${repeat(
        states,
        ({ code }) => code,
        ({ code, name }) => renderState(app, code, name),
      )}
    </details>
    <details>
      <summary>Your pages about each state</summary>
      <p class="hint">Optional. The state’s name becomes a link to its page.</p>
      ${renderTable(
        app,
        'Your pages about each state',
        ['State', 'Link'],
        states.map(({ code, name }) => ({ header: name, fields: [statePageField(app, code, name)] })),
      )}
    </details>`;
}

const statePageField = ({ work, update }: App, code: string, state: string): FormField => ({
  id: statePageId(code),
  label: 'Link',
  placeholder: `https://yourpractice.com/${state.toLowerCase().replace(/[^a-z]+/g, '-')}`,
  isAddress: true,
  value: work.statePages[code] ?? '',
  set(value) {
    work.statePages[code] = value;
    update();
  },
});

function renderState(app: App, code: string, state: string): TemplateResult {
  const { work, update, announce } = app;
  const licenses = work.licenses[code] ?? [];
  const add = () => {
    const count = (work.licenses[code] ??= []).push(newLicense());
    update();
    document.getElementById(licenseFieldId(code, count - 1, 'status'))?.focus();
    announce(`Added: license ${count} in ${state}.`);
  };
  return html`<section class="state" aria-label=${state}>
    <h3>${state}</h3>
    ${licenses.map((license, index) => renderLicense(app, code, state, license, index))}
    <div class="row">
      <button type="button" id="add-license-${code}" @click=${add}>
        ${licenses.length ? 'Add another license' : 'Add a license'}<span class="unseen"> in ${state}</span>
      </button>
    </div>
  </section>`;
}

function renderLicense(
  app: App,
  code: string,
  state: string,
  license: License,
  index: number,
): TemplateResult {
  const { work, update, offerUndo } = app;
  const title = work.licenses[code]!.length > 1 ? `${state}, license ${index + 1}` : `${state} license`;
  const fieldOf = (name: keyof License, field: LicenseField): FormField => ({
    ...field,
    id: licenseFieldId(code, index, name),
    value: license[name],
    set(value) {
      license[name] = value;
      update();
    },
  });
  const remove = () => {
    const licenses = work.licenses[code]!;
    licenses.splice(index, 1);
    update();
    const restore = () => {
      licenses.splice(index, 0, license);
      update();
    };
    const places = [index, index - 1].map((at) => licenseFieldId(code, at, 'status'));
    offerUndo(`Removed: ${title}.`, restore, ...places, `add-license-${code}`);
  };
  const services = servicesOf(work);
  return html`<fieldset class="license">
    <legend>${title}</legend>
    <div class="columns">
      ${licenseFields.map((name) =>
        name === 'services' ? nothing : renderField(app, fieldOf(name, fields[name])),
      )}
    </div>
    ${
      services.length > 1
        ? renderCheckboxes(
            app,
            fieldOf('services', {
              label: 'Only for',
              hint: 'Leave unchecked if the license covers everything you offer.',
              choices: services.map((service) => [service, nameOfService(work, service)]),
            }),
          )
        : nothing
    }
    <div class="row">
      ${isDate(license.until) && isServing(license) ? renderReminderButton(state, title, license) : nothing}
      <button type="button" aria-label="Remove: ${title}" @click=${remove}>Remove</button>
    </div>
  </fieldset>`;
}

/** A button that downloads a calendar entry, 60 days before the license expires. */
function renderReminderButton(state: string, title: string, { clinician, profession, until }: License) {
  const license = { name: [state, profession, clinician].filter(Boolean).join(', '), until };
  const download = () =>
    downloadFile(reminderFileName(license), 'text/calendar', reminderFor(license, new Date()));
  return html`<button type="button" aria-label="Add a reminder to your calendar: ${title}" @click=${download}>
    Add a reminder to your calendar
  </button>`;
}
