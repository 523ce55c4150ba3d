import { wcagContrast } from 'culori';
import { html, nothing, type TemplateResult } from 'lit';
import contrast from '../../src/themes/contrast.css?raw';
import byDefault from '../../src/themes/default.css?raw';
import { modes, pairs, type Mode } from '../../src/themes/pairs.ts';
import quiet from '../../src/themes/quiet.css?raw';
import warm from '../../src/themes/warm.css?raw';
import type { App } from '../app.ts';
import { renderSnippet } from '../snippet/copy-snippet.ts';
import { drafts } from '../form/drafts.ts';
import { renderColorFields, renderColorPicker, lowContrastPairs } from './color-fields.ts';
import { renderSizeFields } from './size-fields.ts';
import { modeNames, formatRatio } from './labels.ts';
import { themeFromBrand } from './palette.ts';
import { downloadFile } from '../snippet/serialize.ts';
import { colorIn, hasValues, fromCss, toCss, type Theme } from './theme.ts';
import type { Work } from '../work.ts';

/** The library's own themes. The default theme sets nothing. */
const builtInThemes: readonly { name: string; theme: Theme }[] = [
  { name: 'Default', text: byDefault },
  { name: 'Warm', text: warm },
  { name: 'Quiet', text: quiet },
  { name: 'Contrast', text: contrast },
].map(({ name, text }) => ({ name, theme: text === byDefault ? {} : fromCss(text) }));

/** Step 3: the theme. */
export function renderThemeForm(app: App): TemplateResult {
  const { work } = app;
  const failing = lowContrastPairs(work).length;
  const total = pairs.length * modes.length;
  return html`<section class="step" aria-labelledby="theme">
    <h2 id="theme">3. Your look</h2>
    <p>
      Start with one color or with a theme, then change what you like. If a color has too little contrast, we
      offer the nearest one that has enough.
    </p>
    ${renderBrandColor(app)} ${renderThemeButtons(app)}
    <details>
      <summary>
        Every color, light and dark:
        ${failing ? `${failing} of ${total} contrast checks fail` : `all ${total} contrast checks pass`}
      </summary>
      ${renderColorFields(app)}
    </details>
    <details>
      <summary>Type, space, corners and lines</summary>
      ${renderSizeFields(app)}
    </details>
    <details>
      <summary>The theme as a file</summary>
      ${renderThemeFile(app)}
    </details>
  </section>`;
}

function renderBrandColor({ work, update }: App): TemplateResult {
  const setBrand = (color: string) => {
    drafts.forEach((_, id) => id.startsWith('color-') && drafts.delete(id));
    work.brand = color;
    work.theme = themeFromBrand(color, work.theme, work.pageBackground);
    update();
  };
  return html`<fieldset class="brand">
    <legend>From one color</legend>
    ${renderColorPicker('brand', 'Your brand’s color', work.brand, setBrand, update)}
    ${
      work.brand
        ? html`<ul class="hint">
            ${modes.map((mode) => html`<li>${describeBrandColor(work, mode)}</li>`)}
          </ul>`
        : nothing
    }
  </fieldset>`;
}

/** Says how the theme uses the brand color. */
function describeBrandColor({ brand, theme, pageBackground }: Work, mode: Mode): string {
  const now = colorIn(theme, 'action', mode);
  const where = `On ${modeNames[mode].toLowerCase()} pages`;
  if (now === brand) return `${where}, the button has your color.`;
  const way = wcagContrast(now, '#000000') < wcagContrast(brand, '#000000') ? 'darker' : 'lighter';
  const ratio = wcagContrast(brand, pageBackground[mode]);
  // WCAG 1.4.11 asks for 3:1. A dark page gets a lighter button even if your color has that.
  const reason =
    ratio < 3
      ? `Your color has too little contrast with the page: ${formatRatio(ratio)}.`
      : mode === 'dark'
        ? 'It stands out more there than your color.'
        : 'Its words are easier to read than on your color.';
  return `${where}, the button is ${way}: ${now}. ${reason}`;
}

const renderThemeButtons = ({ work, update, announce, offerUndo }: App): TemplateResult =>
  html`<fieldset>
    <legend>From a theme</legend>
    <div class="themes">
      ${builtInThemes.map(({ name, theme }) => {
        const choose = () => {
          const { brand, theme: before } = work;
          drafts.clear();
          work.brand = '';
          work.theme = theme;
          update();
          const message = `The theme is now: ${name}.`;
          // No undo is needed for a built-in theme, because the author can choose it again.
          if (builtInThemes.some(({ theme }) => toCss(theme) === toCss(before))) return announce(message);
          offerUndo(`${message} It replaced your own colors.`, () => {
            Object.assign(work, { brand, theme: before });
            update();
            announce('Your own colors are back.');
          });
        };
        const isChosen = toCss(work.theme) === toCss(theme);
        return html`<button type="button" class="theme" aria-pressed=${isChosen} @click=${choose}>
          ${modes.map((mode) => renderThemeSample(theme, mode))} <span>${name}</span>
        </button>`;
      })}
    </div>
  </fieldset>`;

/** Shows a theme at a glance: text, a link and a button on its surface. */
const renderThemeSample = (theme: Theme, mode: Mode): TemplateResult => {
  const [surface, border, text, accent, action] = ['surface', 'border', 'text', 'accent', 'action'].map(
    (tokenSuffix) => colorIn(theme, tokenSuffix, mode),
  );
  return html`<span class="glance" style="background: ${surface}; border-color: ${border}" aria-hidden="true"
    ><i style="background: ${text}"></i><i style="background: ${accent}"></i
    ><b style="background: ${action}"></b
  ></span>`;
};

function renderThemeFile(app: App): TemplateResult {
  const { work } = app;
  if (!hasValues(work.theme))
    return html`<p class="hint">You haven’t changed anything yet, so there is no file.</p>`;
  const css = toCss(work.theme);
  const save = () => downloadFile('sagebrush-theme.css', 'text/css', css);
  return html`<p class="hint">
      What you copy in step 4 has your theme in it, or says where to paste it. Here it is on its own.
    </p>
    ${renderSnippet(app, { title: 'Theme (CSS)', code: css }, 'copy-theme')}
    <div class="row">
      <button type="button" @click=${save}>Save as sagebrush-theme.css</button>
    </div>`;
}
