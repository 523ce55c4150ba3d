import { wcagContrast } from 'culori';
import { html, nothing, type TemplateResult } from 'lit';
import contrast from '../../src/themes/contrast.css?raw';
import byDefault from '../../src/themes/default.css?raw';
import { modes, pairs, type Mode } from '../../src/themes/pairs.ts';
import quiet from '../../src/themes/quiet.css?raw';
import warm from '../../src/themes/warm.css?raw';
import type { App } from '../app.ts';
import { drawCopy } from '../snippet/copies.ts';
import { drafts } from '../form/drafts.ts';
import { drawColours, drawPicker, tooCloseIn } from './look-colours.ts';
import { drawSizes } from './look-sizes.ts';
import { modeNames, ratioWords } from './look-words.ts';
import { themeFrom } from './palette.ts';
import { saveAs } from '../snippet/share.ts';
import { colourIn, isSet, readFile, writeFile, type Theme } from './theme.ts';
import type { Work } from '../work.ts';

/** The themes that come with the library. The default one is what nobody needs to set. */
const starts: readonly { name: string; theme: Theme }[] = [
  { name: 'Default', text: byDefault },
  { name: 'Warm', text: warm },
  { name: 'Quiet', text: quiet },
  { name: 'Contrast', text: contrast },
].map(({ name, text }) => ({ name, theme: text === byDefault ? {} : readFile(text) }));

/** How the widgets look, for whoever wants them to be part of their site. */
export function drawLook(app: App): TemplateResult {
  const { work } = app;
  const close = tooCloseIn(work).length;
  const all = pairs.length * modes.length;
  return html`<section class="step" aria-labelledby="theme">
    <h2 id="theme">3. Your look</h2>
    <p>
      Begin with one colour or with a theme, then change what you like. Words stay readable: where a colour
      comes too close to what it lies on, the nearest one that does not is offered.
    </p>
    ${drawBrand(app)} ${drawStarts(app)}
    <details>
      <summary>
        Every colour, light and dark:
        ${close ? `${close} of ${all} pairs too close` : `all ${all} pairs far enough apart`}
      </summary>
      ${drawColours(app)}
    </details>
    <details>
      <summary>Type, space, corners and lines</summary>
      ${drawSizes(app)}
    </details>
    <details>
      <summary>The theme as a file</summary>
      ${drawFile(app)}
    </details>
  </section>`;
}

function drawBrand({ work, change }: App): TemplateResult {
  const take = (colour: string) => {
    drafts.forEach((_, id) => id.startsWith('colour-') && drafts.delete(id));
    work.brand = colour;
    work.theme = themeFrom(colour, work.theme, work.ground);
    change();
  };
  return html`<fieldset class="brand">
    <legend>From one colour</legend>
    ${drawPicker('brand', 'Your brand’s colour', work.brand, take, change)}
    ${
      work.brand
        ? html`<ul class="hint">
            ${modes.map((mode) => html`<li>${fateOf(work, mode)}</li>`)}
          </ul>`
        : nothing
    }
  </fieldset>`;
}

/** What became of the brand's colour, in words. */
function fateOf({ brand, theme, ground }: Work, mode: Mode): string {
  const now = colourIn(theme, 'action', mode);
  const where = `${modeNames[mode]} pages`;
  if (now === brand) return `${where}: the button has your colour as it is.`;
  const way = wcagContrast(now, '#000000') < wcagContrast(brand, '#000000') ? 'darker' : 'lighter';
  const ratio = ratioWords(wcagContrast(brand, ground[mode]));
  return `${where}: the button has it ${way}, as ${now}. Your own has ${ratio} with the page.`;
}

const drawStarts = ({ work, change, say, offerUndo }: App): TemplateResult =>
  html`<fieldset>
    <legend>From a theme</legend>
    <div class="themes">
      ${starts.map(({ name, theme }) => {
        const choose = () => {
          const { brand, theme: before } = work;
          drafts.clear();
          work.brand = '';
          work.theme = theme;
          change();
          const words = `The theme is now: ${name}.`;
          // One of ours can be chosen again at any time.
          if (starts.some(({ theme }) => writeFile(theme) === writeFile(before))) return say(words);
          offerUndo(`${words} It replaced your own colors.`, () => {
            Object.assign(work, { brand, theme: before });
            change();
            say('Your own colors are back.');
          });
        };
        const isChosen = writeFile(work.theme) === writeFile(theme);
        return html`<button type="button" class="theme" aria-pressed=${isChosen} @click=${choose}>
          ${modes.map((mode) => drawSample(theme, mode))} <span>${name}</span>
        </button>`;
      })}
    </div>
  </fieldset>`;

/** A theme at a glance: a line of text, a link and a button on its surface. */
const drawSample = (theme: Theme, mode: Mode): TemplateResult => {
  const [surface, border, text, accent, action] = ['surface', 'border', 'text', 'accent', 'action'].map(
    (end) => colourIn(theme, end, mode),
  );
  return html`<span class="glance" style="background: ${surface}; border-color: ${border}" aria-hidden="true"
    ><i style="background: ${text}"></i><i style="background: ${accent}"></i
    ><b style="background: ${action}"></b
  ></span>`;
};

function drawFile(app: App): TemplateResult {
  const { work } = app;
  if (!isSet(work.theme))
    return html`<p class="hint">
      Nothing is changed yet: the widgets look as they do by themselves, and need no file.
    </p>`;
  const file = writeFile(work.theme);
  const save = () => saveAs('sagebrush-theme.css', 'text/css', file);
  return html`<p class="hint">
      What you copy in step 5 brings it along, or says where it goes. Here it is for a stylesheet of your own.
    </p>
    ${drawCopy(app, { title: 'Theme (CSS)', code: file }, 'copy-theme')}
    <div class="row">
      <button type="button" @click=${save}>Save as sagebrush-theme.css</button>
    </div>`;
}
