import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { expectedValue } from '../../src/self-check/token-values.ts';
import type { Member } from '../../stories/manifest.ts';
import { renderDescription } from '../../stories/description.ts';
import type { App } from '../app.ts';
import { drafts } from '../form/drafts.ts';
import { labelOf } from './labels.ts';
import { otherTokens, valueIn, withValue } from './theme.ts';

/** The range and step of each slider. */
const ranges: Readonly<Record<string, readonly [min: number, max: number, step: number]>> = {
  '--sage-font-size': [14, 24, 1],
  '--sage-space': [8, 32, 1],
  '--sage-radius': [0, 32, 1],
  '--sage-border-width': [0, 6, 1],
  // A thinner ring is easy to miss.
  '--sage-focus-width': [2, 8, 1],
  '--sage-duration': [0, 400, 20],
};

/** Font stacks from fonts that readers already have. Nothing has to load. */
const typefaces: readonly string[] = [
  'system-ui, sans-serif',
  "'Iowan Old Style', 'Palatino Linotype', Georgia, serif",
  'Charter, Cambria, Georgia, serif',
  "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, sans-serif",
  "Avenir, Montserrat, Corbel, 'URW Gothic', sans-serif",
  "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, Manjari, sans-serif",
];

/** Renders type, space and the rest: a text field and, for sizes and times, a slider. */
export const renderSizeFields = (app: App): TemplateResult =>
  html`<div class="sizes">${otherTokens.map((token) => renderSizeField(app, token))}</div>
    <datalist id="typefaces">${typefaces.map((names) => html`<option value=${names}></option>`)}</datalist>`;

function renderSizeField({ work, update }: App, token: Member): TemplateResult {
  const { name } = token;
  const id = `size${name.replace('--sage', '')}`;
  const draft = drafts.get(id);
  const now = valueIn(work.theme, name);
  const expected = draft?.trim() ? expectedIn(name, draft) : undefined;
  const setValue = (value: string) => {
    work.theme = withValue(work.theme, name, value);
    update();
  };
  const onInput = ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    drafts.set(id, value);
    if (expectedIn(name, value)) update();
    else setValue(value.trim());
  };
  const onChange = () => {
    if (!expected) drafts.delete(id);
    update();
  };
  const label = labelOf(name.replace('--sage-', ''));
  return html`<div class="field size">
    <label for=${id}>${label}</label>
    <p class="hint" id="${id}-hint">${renderDescription(token)}</p>
    <span class="slide">
      ${renderSlider(name, label, now, (value) => {
        drafts.delete(id);
        setValue(value);
      })}
      <input
        id=${id}
        class="code"
        autocomplete="off"
        spellcheck="false"
        list=${name.includes('family') ? 'typefaces' : nothing}
        aria-invalid=${Boolean(expected)}
        aria-describedby="${id}-hint ${id}-problem"
        .value=${live(draft ?? now)}
        @input=${onInput}
        @change=${onChange}
      />
    </span>
    <p class="problem" id="${id}-problem">
      ${expected ? `“${draft}” is not understood. Expected: ${expected}.` : ''}
    </p>
  </div>`;
}

/** Says what a token expects. A value becomes part of a `<style>`, so it must not contain anything that ends it. */
const expectedIn = (name: string, value: string) =>
  expectedValue(name, value.trim()) ?? (/[<>{};\\]/.test(value) ? 'no < > { } ; or \\' : undefined);

function renderSlider(name: string, label: string, now: string, onSlide: (value: string) => void) {
  const unit = name.endsWith('duration') ? 'ms' : 'px';
  const [min, max, step] = ranges[name] ?? [0, 4 * Number.parseFloat(now), 1];
  if (Number.isNaN(max)) return nothing;
  // For `max(1em, 16px)`, use the 16.
  const at = Number(new RegExp(`([\\d.]+)${unit}`).exec(now)?.[1] ?? min);
  const slide = ({ target }: Event) => onSlide((target as HTMLInputElement).value + unit);
  return html`<input
    type="range"
    aria-label="${label}, by slider"
    aria-valuetext=${now}
    min=${min}
    max=${max}
    step=${step}
    .value=${live(String(at))}
    @input=${slide}
  />`;
}
