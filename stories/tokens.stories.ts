import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { wcagContrast } from 'culori';
import { expect } from 'storybook/test';
import { modes, page, pairs, type Mode } from '../src/themes/pairs.ts';
import { tokens, type Member } from './manifest.ts';
import { wordsOf } from './words.ts';
import './tokens.css';

/** What the elements' looks are made of, as the manifest has it. Contrast is measured here, in this browser. */
const meta: Meta = {
  title: 'Design/Tokens',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, docs: { codePanel: false } },
};
export default meta;

const isColor = ({ name }: Member) => name.startsWith('--sage-color-');
const valueOf = ({ default: value = '' }: Member) => value.replace(/^`|`$/g, '');

/** The value of a token where nobody sets it, with our private names as the public ones that they stand for. */
const literal = (token: Member): string =>
  valueOf(token).replace(/var\((?:--_|--sage-color-)([\w-]+)\)/g, (whole, name: string) => {
    const other = tokens.find((each) => each.name === `--sage-color-${name}`);
    return other ? literal(other) : whole;
  });

/** What a colour has to be told from, in the order of the list that the tests read. */
const groundsOf = ({ name }: Member) =>
  pairs.flatMap(([front, back]) => (`--sage-color-${front}` === name ? [back] : []));

const colourOf = (end: string, mode: Mode) =>
  end === 'page' ? page[mode] : literal(tokens.find(({ name }) => name === `--sage-color-${end}`)!);

/** WCAG's contrast of two colours in this mode, as they are painted. */
const contrast = (one: string, other: string, mode: Mode) =>
  wcagContrast(paintedAs(one, mode), paintedAs(other, mode));

function paintedAs(color: string, mode: Mode): string {
  const probe = document.createElement('span');
  probe.style.cssText = `color-scheme: ${mode}; forced-color-adjust: none`;
  probe.style.color = color;
  document.body.append(probe);
  const { color: painted } = getComputedStyle(probe);
  probe.remove();
  return painted;
}

const swatch = (token: Member, mode: Mode) =>
  html`<td class="swatch" style="color-scheme: ${mode}">
    <span class="colour" style="background: ${literal(token)}"></span>
    <span
      >${groundsOf(token).map(
        (end) =>
          html`<small>${contrast(literal(token), colourOf(end, mode), mode).toFixed(1)}:1 on ${end}</small>`,
      )}</span
    >
  </td>`;

/** All tokens: colours in light and dark, then type, space and the rest. */
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
    Set them on <code>:root</code>, on an element, or on anything around it. A colour may be a pair:
    <code>--sage-color-action: light-dark(#5b3a8c, #cbb2f0)</code> follows the page's
    <code>color-scheme</code>. The contrast beside a colour is measured in this browser; text needs 4.5:1, all
    else that must be seen 3:1, and a line that only decorates nothing.
  </p>
  <div class="scroll" tabindex="0" role="region" aria-label="Colours">
    <table>
      <caption>
        Colours
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
              <td>${wordsOf(token)}</td>
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
          <th scope="col">Where nobody sets it</th>
        </tr>
      </thead>
      <tbody>
        ${tokens
          .filter((token) => !isColor(token))
          .map(
            (token) =>
              html`<tr>
                <th scope="row"><code>${token.name}</code></th>
                <td>${wordsOf(token)}</td>
                <td><code>${valueOf(token)}</code></td>
              </tr>`,
          )}
      </tbody>
    </table>
  </div>
`;
