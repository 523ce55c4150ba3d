import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { wcagContrast } from 'culori';
import { expect } from 'storybook/test';
import { modes, page, pairs, type Mode } from '../src/themes/pairs.ts';
import { tokens, type Member } from './manifest.ts';
import { renderDescription } from './description.ts';
import './tokens.css';

/** Every design token, from the manifest. The contrast is measured in this browser. */
const meta: Meta = {
  title: 'Design/Tokens',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, docs: { codePanel: false } },
};
export default meta;

const isColor = ({ name }: Member) => name.startsWith('--sage-color-');
const valueOf = ({ default: value = '' }: Member) => value.replace(/^`|`$/g, '');

/** The default value of a token. A private name in it is replaced with the default of its public token. */
const defaultOf = (token: Member): string =>
  valueOf(token).replace(/var\((?:--_|--sage-color-)([\w-]+)\)/g, (whole, name: string) => {
    const other = tokens.find((each) => each.name === `--sage-color-${name}`);
    return other ? defaultOf(other) : whole;
  });

/** The suffixes of the colors that a color needs contrast with, in the order of the list that the tests use. */
const backgroundsOf = ({ name }: Member) =>
  pairs.flatMap(([front, back]) => (`--sage-color-${front}` === name ? [back] : []));

const colorOf = (tokenSuffix: string, mode: Mode) =>
  tokenSuffix === 'page'
    ? page[mode]
    : defaultOf(tokens.find(({ name }) => name === `--sage-color-${tokenSuffix}`)!);

/** The WCAG contrast of two colors in a mode, as the browser computes them. */
const contrast = (one: string, other: string, mode: Mode) =>
  wcagContrast(computedColor(one, mode), computedColor(other, mode));

function computedColor(color: string, mode: Mode): string {
  const probe = document.createElement('span');
  probe.style.cssText = `color-scheme: ${mode}; forced-color-adjust: none`;
  probe.style.color = color;
  document.body.append(probe);
  const { color: computed } = getComputedStyle(probe);
  probe.remove();
  return computed;
}

const swatch = (token: Member, mode: Mode) =>
  html`<td class="swatch" style="color-scheme: ${mode}">
    <span class="color" style="background: ${defaultOf(token)}"></span>
    <span
      >${backgroundsOf(token).map(
        (tokenSuffix) =>
          html`<small
            >${contrast(defaultOf(token), colorOf(tokenSuffix, mode), mode).toFixed(1)}:1 on
            ${tokenSuffix}</small
          >`,
      )}</span
    >
  </td>`;

/** All tokens: colors in light and dark, then type, space and the rest. */
export const AllTokens: StoryObj = {
  render: () => {
    const page = document.createDocumentFragment();
    const box = document.createElement('div');
    page.append(box);
    render(content(), box);
    return page;
  },
  play: async ({ canvasElement }) => {
    const ratios = [...canvasElement.querySelectorAll('.swatch')].map(({ textContent }) => textContent);
    await expect(tokens.length).toBeGreaterThan(10);
    await expect(canvasElement.querySelectorAll('tbody tr')).toHaveLength(tokens.length);
    await expect(ratios.join()).not.toContain('NaN');
  },
};

const content = () => html`
  <h1>Tokens</h1>
  <p>
    Set tokens on <code>:root</code>, on an element, or on anything around it. A color can have two values:
    <code>--sage-color-action: light-dark(#5b3a8c, #cbb2f0)</code> follows the page's
    <code>color-scheme</code>. The contrast next to each color is measured in this browser. Text needs 4.5:1
    and controls need 3:1. Decorative lines have no minimum.
  </p>
  <div class="scroll" tabindex="0" role="region" aria-label="Colors">
    <table>
      <caption>
        Colors
      </caption>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">For</th>
          ${modes.map((mode) => html`<th scope="col">${mode === 'light' ? 'Light' : 'Dark'}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${tokens.filter(isColor).map(
          (token) =>
            html`<tr>
              <th scope="row"><code>${token.name}</code></th>
              <td>${renderDescription(token)}</td>
              ${modes.map((mode) => swatch(token, mode))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
  <div class="scroll" tabindex="0" role="region" aria-label="Type, space and the rest">
    <table>
      <caption>
        Type, space and the rest
      </caption>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">For</th>
          <th scope="col">Default</th>
        </tr>
      </thead>
      <tbody>
        ${tokens
          .filter((token) => !isColor(token))
          .map(
            (token) =>
              html`<tr>
                <th scope="row"><code>${token.name}</code></th>
                <td>${renderDescription(token)}</td>
                <td><code>${valueOf(token)}</code></td>
              </tr>`,
          )}
      </tbody>
    </table>
  </div>
`;
