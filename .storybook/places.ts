import type { Decorator } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { print, styles, type Style } from '../builder/snippet/markup.ts';
import './places.css';

/** How to write an example for each kind of place. */
const kinds: readonly { name: string; hint: string; style: Style; wrap?: (code: string) => string }[] = [
  {
    name: 'HTML: your own site, WordPress, Ghost, Squarespace',
    hint: 'Load the script on the page.',
    style: styles.elements,
  },
  {
    name: 'Plain HTML: an editor that strips custom elements',
    hint: 'Load the script on the page. Without it, readers see the same words.',
    style: styles.hooks,
  },
  {
    name: 'React 19',
    hint: 'For types, import sagebrush-widgets/jsx.',
    style: styles.jsx,
    wrap: (code) => `import 'sagebrush-widgets';\n\nexport const Example = () => (\n  <>\n${code}\n  </>\n);`,
  },
  {
    name: 'Vue 3',
    hint: "In the compiler options, set isCustomElement: (tag) => tag.startsWith('sage-').",
    style: styles.templates,
    wrap: (code) =>
      `<script setup>\nimport 'sagebrush-widgets';\n</script>\n\n<template>\n${code}\n</template>`,
  },
  {
    name: 'Svelte 5',
    hint: 'You need nothing else.',
    style: styles.templates,
    wrap: (code) => `<script>\n  import 'sagebrush-widgets';\n</script>\n\n${code}`,
  },
];

/** Adds a "Copy for a place" box below each example on a docs page. */
export const places: Decorator = (story, { parameters, viewMode, name }) => {
  const stage = story() as Node;
  if (viewMode !== 'docs' || !parameters.html) return stage;
  const template = document.createElement('template');
  template.innerHTML = parameters.html;
  // React does not accept `style` as a string.
  const available = kinds.filter(
    ({ style }) => style !== styles.jsx || !template.content.querySelector('[style]'),
  );
  const box = document.createElement('div');
  const choose = ({ target }: Event) => renderBox((target as HTMLSelectElement).selectedIndex);
  const renderBox = (chosen = 0, status = '') => {
    const { hint, style, wrap = (code: string) => code } = available[chosen]!;
    const code = wrap(print([...template.content.childNodes], style));
    const copy = () =>
      navigator.clipboard.writeText(code).then(
        () => renderBox(chosen, 'Copied.'),
        () => renderBox(chosen, 'Your browser did not allow copying. Select the text below.'),
      );
    render(
      html`<details class="places">
        <summary>Copy for a place</summary>
        <div class="row">
          <select aria-label="Place, for the example ${name}" @change=${choose}>
            ${available.map(({ name }) => html`<option>${name}</option>`)}
          </select>
          <button type="button" @click=${copy}>Copy</button>
          <span role="status">${status}</span>
        </div>
        <p>${hint}</p>
        <pre tabindex="0" aria-label="Code to copy" role="region"><code>${code}</code></pre>
      </details>`,
      box,
    );
  };
  renderBox();
  const content = document.createDocumentFragment();
  content.append(stage, box);
  return content;
};
