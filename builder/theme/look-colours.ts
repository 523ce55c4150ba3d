import { wcagContrast } from 'culori';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { modes, pairs, type Mode, type Pair } from '../../src/themes/pairs.ts';
import { renderDescription } from '../../stories/description.ts';
import type { App } from '../app.ts';
import { drafts } from '../form/drafts.ts';
import {
  behindWords,
  colourField,
  modeNames,
  nameOf,
  pairField,
  pairWords,
  ratioWords,
} from './look-words.ts';
import { remedyFor } from './palette.ts';
import { colourIn, colourTokens, endOf, toHex, withColour } from './theme.ts';
import type { Work } from '../work.ts';

const ratioOf = ({ theme, ground }: Work, [front, back]: Pair, mode: Mode) =>
  wcagContrast(colourIn(theme, front, mode, ground), colourIn(theme, back, mode, ground));

/** What is too close to what it lies on. */
export const tooCloseIn = (work: Work) =>
  modes.flatMap((mode) =>
    pairs.flatMap((pair) => {
      const ratio = ratioOf(work, pair, mode);
      return ratio < pair[2] ? { pair, mode, ratio } : [];
    }),
  );

/** Every colour in both modes, and under each how far it is from what it lies on. */
export const drawColours = (app: App): TemplateResult =>
  html`${drawColour(app, 'page', 'What is behind the widgets on your site. It is no token: it is what contrast is measured with.')}
  ${colourTokens.map((token) => drawColour(app, endOf(token.name), renderDescription(token)))}`;

const drawColour = (app: App, end: string, words: unknown) =>
  html`<fieldset class="colour">
    <legend>${nameOf(end)}</legend>
    <p class="hint">${words}</p>
    <div class="shades">${modes.map((mode) => drawShade(app, end, mode))}</div>
  </fieldset>`;

function drawShade(app: App, end: string, mode: Mode): TemplateResult {
  const { work, change } = app;
  const now = colourIn(work.theme, end, mode, work.ground);
  const take = (colour: string) => {
    if (end === 'page') work.ground = { ...work.ground, [mode]: colour };
    else work.theme = withColour(work.theme, end, mode, colour);
    change();
  };
  return html`<div class="shade">
    ${drawPicker(colourField(end, mode), modeNames[mode], now, take, change)}
    <ul class="ratios">
      ${pairs.filter(([front]) => front === end).map((pair) => drawRatio(app, pair, mode))}
    </ul>
  </div>`;
}

/** A colour by swatch and by its letters. What is being written stays as it is until it is finished. */
export function drawPicker(
  id: string,
  label: string,
  now: string,
  take: (colour: string) => void,
  redraw: () => void,
): TemplateResult {
  const draft = drafts.get(id);
  const wrong = Boolean(draft?.trim()) && !toHex(draft!);
  const pick = ({ target }: Event) => {
    drafts.delete(id);
    take((target as HTMLInputElement).value);
  };
  const write = ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    const colour = toHex(value);
    drafts.set(id, value);
    if (colour) take(colour);
    else redraw();
  };
  const finish = () => {
    if (!wrong) drafts.delete(id);
    redraw();
  };
  return html`<label for=${id}>${label}</label>
    <span class="pick">
      <input type="color" aria-label="${label}, by swatch" .value=${live(now || '#2b5f4a')} @input=${pick} />
      <input
        id=${id}
        class="code"
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${wrong}
        aria-describedby="${id}-problem"
        .value=${live(draft ?? now)}
        @input=${write}
        @change=${finish}
      />
    </span>
    <p class="problem" id="${id}-problem">
      ${wrong ? `“${draft}” is no colour. Write one such as #2b614b, teal or rgb(43 97 75).` : ''}
    </p>`;
}

function drawRatio(app: App, pair: Pair, mode: Mode): TemplateResult {
  const { work, change, say } = app;
  const [front, back, least] = pair;
  const ratio = ratioOf(work, pair, mode);
  const [over, under] = [front, back].map((end) => colourIn(work.theme, end, mode, work.ground));
  const letters = least > 3 ? 'Aa' : front === 'focus' ? '◯' : '⬤';
  const sample = html`<span
    class="sample"
    data-letters=${letters}
    style="background: ${under}; color: ${over}"
    aria-hidden="true"
  ></span>`;
  if (ratio >= least)
    return html`<li id=${pairField(pair, mode)}>
      ${sample}
      <span
        >${ratioWords(ratio)} ${behindWords(back)} <span aria-hidden="true">✓</span
        ><span class="unseen">, enough</span></span
      >
    </li>`;

  const remedy = remedyFor(work.theme, front, back, mode, work.ground);
  const use = () => {
    drafts.delete(colourField(front, mode));
    work.theme = withColour(work.theme, front, mode, remedy);
    change();
    say(`${nameOf(front)}, ${mode}: now ${remedy}.`);
    document.getElementById(colourField(front, mode))?.focus();
  };
  return html`<li id=${pairField(pair, mode)} class="close">
    ${sample}
    <span
      ><strong>${ratioWords(ratio)} ${behindWords(back)}: too close.</strong> ${least}:1 is needed.
      <button type="button" class="use" @click=${use}>
        <span class="dot" style="background: ${remedy}"></span>
        Use ${remedy}, ${ratioWords(wcagContrast(remedy, under!))}<span class="unseen">
          for: ${pairWords(pair, mode)}</span
        >
      </button></span
    >
  </li>`;
}
