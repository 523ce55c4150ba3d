import { wcagContrast } from 'culori';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { modes, pairs, type Mode, type Pair } from '../../src/themes/pairs.ts';
import { renderDescription } from '../../stories/description.ts';
import type { App } from '../app.ts';
import { drafts } from '../form/drafts.ts';
import { colorFieldId, formatRatio, labelOf, modeNames, onLabel, pairId, pairLabel } from './labels.ts';
import { suggestColor } from './palette.ts';
import { colorIn, colorTokens, suffixOf, toHex, withColor } from './theme.ts';
import type { Work } from '../work.ts';

const ratioOf = ({ theme, pageBackground }: Work, [front, back]: Pair, mode: Mode) =>
  wcagContrast(colorIn(theme, front, mode, pageBackground), colorIn(theme, back, mode, pageBackground));

/** The pairs with too little contrast. */
export const lowContrastPairs = (work: Work) =>
  modes.flatMap((mode) =>
    pairs.flatMap((pair) => {
      const ratio = ratioOf(work, pair, mode);
      return ratio < pair[2] ? { pair, mode, ratio } : [];
    }),
  );

/** Renders every color in both modes, with its contrast ratios. */
export const renderColorFields = (app: App): TemplateResult =>
  html`${renderColorField(app, 'page', 'What is behind the widgets on your site. It is no token: it is what contrast is measured with.')}
  ${colorTokens.map((token) => renderColorField(app, suffixOf(token.name), renderDescription(token)))}`;

const renderColorField = (app: App, tokenSuffix: string, description: unknown) =>
  html`<fieldset class="color">
    <legend>${labelOf(tokenSuffix)}</legend>
    <p class="hint">${description}</p>
    <div class="shades">${modes.map((mode) => renderShade(app, tokenSuffix, mode))}</div>
  </fieldset>`;

function renderShade(app: App, tokenSuffix: string, mode: Mode): TemplateResult {
  const { work, update } = app;
  const now = colorIn(work.theme, tokenSuffix, mode, work.pageBackground);
  const setColor = (color: string) => {
    if (tokenSuffix === 'page') work.pageBackground = { ...work.pageBackground, [mode]: color };
    else work.theme = withColor(work.theme, tokenSuffix, mode, color);
    update();
  };
  return html`<div class="shade">
    ${renderColorPicker(colorFieldId(tokenSuffix, mode), modeNames[mode], now, setColor, update)}
    <ul class="ratios">
      ${pairs.filter(([front]) => front === tokenSuffix).map((pair) => renderContrast(app, pair, mode))}
    </ul>
  </div>`;
}

/** Renders a color as a swatch and a text field. Unfinished text stays as typed. */
export function renderColorPicker(
  id: string,
  label: string,
  now: string,
  onPick: (color: string) => void,
  rerender: () => void,
): TemplateResult {
  const draft = drafts.get(id);
  const invalid = Boolean(draft?.trim()) && !toHex(draft!);
  const onSwatchInput = ({ target }: Event) => {
    drafts.delete(id);
    onPick((target as HTMLInputElement).value);
  };
  const onInput = ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    const color = toHex(value);
    drafts.set(id, value);
    if (color) onPick(color);
    else rerender();
  };
  const onChange = () => {
    if (!invalid) drafts.delete(id);
    rerender();
  };
  return html`<label for=${id}>${label}</label>
    <span class="pick">
      <input
        type="color"
        aria-label="${label}, by swatch"
        .value=${live(now || '#2b5f4a')}
        @input=${onSwatchInput}
      />
      <input
        id=${id}
        class="code"
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${invalid}
        aria-describedby="${id}-problem"
        .value=${live(draft ?? now)}
        @input=${onInput}
        @change=${onChange}
      />
    </span>
    <p class="problem" id="${id}-problem">
      ${invalid ? `“${draft}” is no color. Write one such as #2b614b, teal or rgb(43 97 75).` : ''}
    </p>`;
}

function renderContrast(app: App, pair: Pair, mode: Mode): TemplateResult {
  const { work, update, announce } = app;
  const [front, back, minRatio] = pair;
  const ratio = ratioOf(work, pair, mode);
  const [over, under] = [front, back].map((tokenSuffix) =>
    colorIn(work.theme, tokenSuffix, mode, work.pageBackground),
  );
  const sampleText = minRatio > 3 ? 'Aa' : front === 'focus' ? '◯' : '⬤';
  const sample = html`<span
    class="sample"
    data-letters=${sampleText}
    style="background: ${under}; color: ${over}"
    aria-hidden="true"
  ></span>`;
  if (ratio >= minRatio)
    return html`<li id=${pairId(pair, mode)}>
      ${sample}
      <span
        >${formatRatio(ratio)} ${onLabel(back)} <span aria-hidden="true">✓</span
        ><span class="unseen">, enough</span></span
      >
    </li>`;

  const suggestion = suggestColor(work.theme, front, back, mode, work.pageBackground);
  const useSuggestion = () => {
    drafts.delete(colorFieldId(front, mode));
    work.theme = withColor(work.theme, front, mode, suggestion);
    update();
    announce(`${labelOf(front)}, ${mode}: now ${suggestion}.`);
    document.getElementById(colorFieldId(front, mode))?.focus();
  };
  return html`<li id=${pairId(pair, mode)} class="close">
    ${sample}
    <span
      ><strong>${formatRatio(ratio)} ${onLabel(back)}: too little.</strong> It needs ${minRatio}:1.
      <button type="button" class="use" @click=${useSuggestion}>
        <span class="dot" style="background: ${suggestion}"></span>
        Use ${suggestion}, ${formatRatio(wcagContrast(suggestion, under!))}<span class="unseen">
          for: ${pairLabel(pair, mode)}</span
        >
      </button></span
    >
  </li>`;
}
