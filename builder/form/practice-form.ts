import { html, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import { renderAttribute } from './fields.ts';
import { renderLicenses } from './licenses-form.ts';
import { practiceFieldId } from './problems.ts';
import { renderServices } from './services-form.ts';
import { practice, type Field } from './widgets.ts';

/** Step 1: the practice's facts, for everything on the page. */
export function renderPracticeForm(app: App): TemplateResult {
  const renderFact = (field: Field) => {
    const { name } = field;
    if (name === 'services') return renderServices(app, field);
    const fact = renderAttribute(app, practiceFieldId(name), field, app.work.practice);
    return name === 'states' ? html`${fact} ${renderLicenses(app)}` : fact;
  };
  return html`<section class="step" aria-labelledby="practice">
    <h2 id="practice">1. Your practice</h2>
    ${practice.fields
      // The builder always writes `page`.
      .filter(({ name }) => name !== 'page')
      .map(renderFact)}
  </section>`;
}
