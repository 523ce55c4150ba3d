import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { expectedOf } from '../../src/self-check/token-values.ts';
import type { Member } from '../../stories/manifest.ts';
import { renderDescription } from '../../stories/description.ts';
import type { App } from '../app.ts';
import { drafts } from '../form/drafts.ts';
import { nameOf } from './look-words.ts';
import { otherTokens, valueIn, withValue } from './theme.ts';

/** From where to where a slider goes, and by which step. */
const ranges: Readonly<Record<string, readonly [least: number, most: number, step: number]>> = {
  '--sage-font-size': [14, 24, 1],
  '--sage-space': [8, 32, 1],
  '--sage-radius': [0, 32, 1],
  '--sage-border-width': [0, 6, 1],
  // A thinner ring is easily overlooked.
  '--sage-focus-width': [2, 8, 1],
  '--sage-duration': [0, 400, 20],
};

/** Typefaces that readers have already: nothing is loaded for them. */
const typefaces: readonly string[] = [
  'system-ui, sans-serif',
  "'Iowan Old Style', 'Palatino Linotype', Georgia, serif",
  'Charter, Cambria, Georgia, serif',
  "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, sans-serif",
  "Avenir, Montserrat, Corbel, 'URW Gothic', sans-serif",
  "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, Manjari, sans-serif",
];

/** Type, space and the rest: a slider where it is a size or a time, and its value in letters. */
export const drawSizes = (app: App): TemplateResult =>
  html`<div class="sizes">${otherTokens.map((token) => drawSize(app, token))}</div>
    <datalist id="typefaces">${typefaces.map((names) => html`<option value=${names}></option>`)}</datalist>`;

function drawSize({ work, change }: App, token: Member): TemplateResult {
  const { name } = token;
  const id = `size${name.replace('--sage', '')}`;
  const draft = drafts.get(id);
  const now = valueIn(work.theme, name);
  const expected = draft?.trim() ? expectedIn(name, draft) : undefined;
  const take = (value: string) => {
    work.theme = withValue(work.theme, name, value);
    change();
  };
  const write = ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    drafts.set(id, value);
    if (expectedIn(name, value)) change();
    else take(value.trim());
  };
  const finish = () => {
    if (!expected) drafts.delete(id);
    change();
  };
  const label = nameOf(name.replace('--sage-', ''));
  return html`<div class="field size">
    <label for=${id}>${label}</label>
    <p class="hint" id="${id}-hint">${renderDescription(token)}</p>
    <span class="slide">
      ${drawSlider(name, label, now, (value) => {
        drafts.delete(id);
        take(value);
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
        @input=${write}
        @change=${finish}
      />
    </span>
    <p class="problem" id="${id}-problem">
      ${expected ? `“${draft}” is not understood. Expected: ${expected}.` : ''}
    </p>
  </div>`;
}

/** A theme is written into a page, so a value may hold nothing that ends a style. */
const expectedIn = (name: string, value: string) =>
  expectedOf(name, value.trim()) ?? (/[<>{};\\]/.test(value) ? 'no < > { } ; or \\' : undefined);

function drawSlider(name: string, label: string, now: string, take: (value: string) => void) {
  const unit = name.endsWith('duration') ? 'ms' : 'px';
  const [least, most, step] = ranges[name] ?? [0, 4 * Number.parseFloat(now), 1];
  if (Number.isNaN(most)) return nothing;
  // Of `max(1em, 16px)` it is the size at its least.
  const at = Number(new RegExp(`([\\d.]+)${unit}`).exec(now)?.[1] ?? least);
  const slide = ({ target }: Event) => take((target as HTMLInputElement).value + unit);
  return html`<input
    type="range"
    aria-label="${label}, by slider"
    aria-valuetext=${now}
    min=${least}
    max=${most}
    step=${step}
    .value=${live(String(at))}
    @input=${slide}
  />`;
}
