import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import {
  knownServices,
  nameOfService,
  newService,
  servicesOf,
  valueOfName,
  type Service,
} from '../services.ts';
import { renderCheckboxes, renderField, type FormField } from './fields.ts';
import { practiceFieldId, serviceFieldId } from './problems.ts';
import { renderTable } from './table-editor.ts';
import { afterPointer } from './visits.ts';
import type { Field } from './widgets.ts';

type Column = Exclude<keyof Service, 'name'>;

const columns: Readonly<Record<Column, Pick<FormField, 'label' | 'placeholder' | 'isAddress'>>> = {
  length: { label: 'Length', placeholder: '50 min' },
  price: { label: 'Price', placeholder: '$150' },
  'book-url': {
    label: 'Its own booking page',
    placeholder: 'https://yourpractice.com/couples',
    isAddress: true,
  },
};

/** The services: which ones, and how long they take and what they cost. */
export function renderServices(app: App, { name, label }: Field): TemplateResult {
  const { work, update } = app;
  const chosen = servicesOf(work);
  const all = [...new Set([...knownServices, ...Object.keys(work.services), ...chosen])];
  return html`${renderCheckboxes(app, {
    id: practiceFieldId(name),
    label,
    choices: all.map((value) => [value, nameOfService(work, value)]),
    value: chosen.join(' '),
    set(value) {
      work.practice[name] = value;
      update();
    },
  })}
  ${renderOtherService(app, name)} ${chosen.length ? renderDetails(app, chosen) : nothing}`;
}

/** A field for a service that is not among the checkboxes. */
function renderOtherService({ work, update, announce }: App, name: string): TemplateResult {
  const findInput = () => document.querySelector<HTMLInputElement>('#other-service')!;
  const add = () => {
    const input = findInput();
    const written = input.value.trim();
    input.value = '';
    if (!written) return;
    // A name may have no letter.
    const value = valueOfName(written) || `service-${Object.keys(work.services).length + 1}`;
    if (servicesOf(work).includes(value)) return announce(`${written} is already among your services.`);
    if (!knownServices.includes(value)) work.services[value] = { ...newService(), name: written };
    work.practice[name] = [...servicesOf(work), value].join(' ');
    update();
    announce(`Added: ${nameOfService(work, value)}.`);
  };
  const onClick = () => {
    add();
    findInput().focus();
  };
  // An author who goes on to the next field means what was typed here.
  const onChange = () => afterPointer(add);
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    add();
  };
  return html`<div class="field">
    <label for="other-service">Another service</label>
    <span class="with-button">
      <input
        id="other-service"
        autocomplete="off"
        placeholder="Family therapy"
        @keydown=${onKeydown}
        @change=${onChange}
      />
      <button type="button" @click=${onClick}>Add<span class="unseen"> this service</span></button>
    </span>
  </div>`;
}

/** Length, price and booking page of each service, and the notice beside prices. */
function renderDetails(app: App, services: readonly string[]): TemplateResult {
  const { work, update } = app;
  const fieldOf = (service: string, column: Column): FormField => ({
    ...columns[column],
    id: serviceFieldId(service, column),
    value: work.services[service]?.[column] ?? '',
    set(value) {
      work.services[service] = { ...newService(), ...work.services[service], [column]: value };
      update();
    },
  });
  const hasPrice = services.some((service) => work.services[service]?.price.trim());
  return html`<details>
    <summary>Length and price of each service</summary>
    <p class="hint">
      Optional. They go on your page, below everything else, and beside the buttons that fit.
    </p>
    ${renderTable(
      app,
      'Length and price of each service',
      ['Service', ...Object.values(columns).map(({ label }) => label)],
      services.map((service) => ({
        header: nameOfService(work, service),
        fields: (Object.keys(columns) as Column[]).map((column) => fieldOf(service, column)),
      })),
    )}
    ${
      hasPrice
        ? renderField(app, {
            id: 'notice',
            label: 'Link to your Good Faith Estimate notice',
            hint: 'We show it beside your prices.',
            placeholder: 'https://yourpractice.com/good-faith-estimate',
            isAddress: true,
            value: work.notice,
            set(value) {
              work.notice = value;
              update();
            },
          })
        : nothing
    }
  </details>`;
}
