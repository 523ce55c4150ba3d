import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, render } from 'lit';
import { wcagContrast } from 'culori';
import { expect } from 'storybook/test';
import '../src/index.ts';
import { modes, page, pairs, type Mode } from '../src/themes/pairs.ts';
import { renderCopyButton } from './copy-button.ts';
import { renderDescription } from './description.ts';
import { cssOf, declarationsOf, hexOf, isColor, themeNames, valueIn } from './design-tokens.ts';
import { tokens, type Member } from './manifest.ts';
import './tokens.css';

/** Every design token in every theme, with its value and its contrast. */
const meta: Meta = {
  title: 'Design/Tokens',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, docs: { codePanel: false } },
};
export default meta;

/** The lowest contrast of a theme's color against its backgrounds: `5.2:1 on surface`. */
function contrastOf({ name }: Member, theme: string, mode: Mode): string {
  const suffix = name.replace('--sage-color-', '');
  const hex = (other: string) =>
    other === 'page' ? page[mode] : hexOf({ name: `--sage-color-${other}` }, theme, mode);
  const [lowest] = pairs
    .filter(([front]) => front === suffix)
    .map(([, back]) => ({ back, ratio: wcagContrast(hex(suffix), hex(back)) }))
    .sort((one, other) => one.ratio - other.ratio);
  return lowest ? `${lowest.ratio.toFixed(1)}:1 on ${lowest.back}` : '';
}

const titleOf = (name: string) => name[0]!.toUpperCase() + name.slice(1);

const copyButton = (token: Member, theme: string) =>
  renderCopyButton(`${token.name}: ${valueIn(token, theme)};`, `${token.name} of ${theme}`);

const colorIn = (token: Member, theme: string) =>
  html`<td>
    ${modes.map((mode) => {
      const hex = hexOf(token, theme, mode);
      return html`<div class="swatch">
        <span class="color" style="background: ${hex}"></span>
        <span>
          <code>${hex}</code> ${mode}
          <small>${contrastOf(token, theme, mode)}</small>
        </span>
      </div>`;
    })}
    ${copyButton(token, theme)}
  </td>`;

/** An example of a token that is not a color. */
function specimenOf({ name }: Member, value: string) {
  if (name.includes('font-family')) return html`<span style="font-family: ${value}">A quiet evening</span>`;
  if (name.includes('font-size')) return html`<span style="font-size: ${value}">A quiet evening</span>`;
  if (name.includes('radius')) return html`<i class="box" style="border-radius: ${value}"></i>`;
  if (name.includes('border-width')) return html`<i class="box" style="border-width: ${value}"></i>`;
  if (name.includes('focus-width'))
    return html`<i class="box" style="outline: ${value} solid; outline-offset: 2px"></i>`;
  if (name.includes('space')) return html`<i class="bar" style="inline-size: ${value}"></i>`;
  return nothing;
}

const otherIn = (token: Member, theme: string) => {
  // One token can use another: `var(--sage-font-family)`.
  const style = declarationsOf(theme, tokens);
  return html`<td style=${style}>
    <div class="specimen-of">${specimenOf(token, cssOf(token, theme))}</div>
    <code>${cssOf(token, theme)}</code>
    ${copyButton(token, theme)}
  </td>`;
};

const table = (caption: string, rows: readonly Member[], cell: typeof colorIn) => html`
  <div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">Token</th>
          ${themeNames.map((theme) => html`<th scope="col">${titleOf(theme)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (token) =>
            html`<tr>
              <th scope="row">
                <code>${token.name}</code>
                <small>${renderDescription(token)}</small>
              </th>
              ${themeNames.map((theme) => cell(token, theme))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;

/** A theme on a page in a color scheme. */
const panel = (theme: string, mode: Mode) => html`
  <div
    class="panel"
    style="color-scheme: ${mode}; background: ${page[mode]}; ${declarationsOf(theme, tokens)}"
  >
    <p class="name">${titleOf(theme)}, ${mode}</p>
    <sage-consult-cta layout="card">
      <p>You can meet us first.</p>
      <p><a href="/free-consultation">Book a free consultation</a></p>
      <p>
        <small>In a crisis, <a href="tel:988">call 988</a>.</small>
      </p>
    </sage-consult-cta>
    <sage-state-availability states="ME TX"></sage-state-availability>
  </div>
`;

/** All tokens: the four themes side by side, colors in light and dark, then type, space and the rest. */
export const AllTokens: StoryObj = {
  render: () => {
    const page = document.createDocumentFragment();
    const box = document.createElement('div');
    page.append(box);
    render(content(), box);
    return page;
  },
  play: async ({ canvasElement }) => {
    const words = canvasElement.textContent;
    await expect(tokens.length).toBeGreaterThan(10);
    await expect(canvasElement.querySelectorAll('tbody tr')).toHaveLength(tokens.length);
    await expect(canvasElement.querySelectorAll('.swatch')).toHaveLength(
      tokens.filter(isColor).length * themeNames.length * modes.length,
    );
    await expect(words).not.toMatch(/NaN|undefined/);
  },
};

const content = () => html`
  <h1>Tokens</h1>
  <p>
    Set tokens on <code>:root</code>, on an element, or on anything around it. A color can have two values:
    <code>--sage-color-action: light-dark(#5b3a8c, #cbb2f0)</code> follows the page's
    <code>color-scheme</code>. Under each color is its lowest contrast, and with what. Text needs 4.5:1 and
    controls need 3:1. Decorative lines have no minimum.
  </p>
  <p>
    For design tools:
    <a href="dist/tokens.json" download>all tokens as JSON</a>, in the format of the W3C Design Tokens
    Community Group. With npm, it is <code>sagebrush-widgets/tokens.json</code>. For a theme of your own,
    start in <a href="builder/index.html" target="_blank">the snippet builder (opens in a new tab)</a>.
  </p>
  <div class="panels">${themeNames.map((theme) => modes.map((mode) => panel(theme, mode)))}</div>
  ${table('Colors', tokens.filter(isColor), colorIn)}
  ${table(
    'Type, space and the rest',
    tokens.filter((token) => !isColor(token)),
    otherIn,
  )}
`;
