import type { Decorator } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { print, styles, type Style } from '../builder/snippet/markup.ts';
import './places.css';

/** How an example is written in each kind of place. */
const kinds: readonly { name: string; hint: string; style: Style; wrap?: (code: string) => string }[] = [
  {
    name: 'HTML: your own site, WordPress, Ghost, Squarespace',
    hint: 'The page has the script.',
    style: styles.elements,
  },
  {
    name: 'Plain HTML: an editor that takes out elements',
    hint: 'The page has the script. Without it, this reads the same.',
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
    hint: "In the compiler's options: isCustomElement: (tag) => tag.startsWith('sage-').",
    style: styles.templates,
    wrap: (code) =>
      `<script setup>\nimport 'sagebrush-widgets';\n</script>\n\n<template>\n${code}\n</template>`,
  },
  {
    name: 'Svelte 5',
    hint: 'Nothing else is needed.',
    style: styles.templates,
    wrap: (code) => `<script>\n  import 'sagebrush-widgets';\n</script>\n\n${code}`,
  },
];

/** On a docs page, an example can be copied as each kind of place takes it. */
export const places: Decorator = (story, { parameters, viewMode, name }) => {
  const stage = story() as Node;
  if (viewMode !== 'docs' || !parameters.html) return stage;
  const template = document.createElement('template');
  template.innerHTML = parameters.html;
  // React takes no style as text.
  const fitting = kinds.filter(
    ({ style }) => style !== styles.jsx || !template.content.querySelector('[style]'),
  );
  const box = document.createElement('div');
  const choose = ({ target }: Event) => draw((target as HTMLSelectElement).selectedIndex);
  const draw = (chosen = 0, said = '') => {
    const { hint, style, wrap = (code: string) => code } = fitting[chosen]!;
    const code = wrap(print([...template.content.childNodes], style));
    const copy = () =>
      navigator.clipboard.writeText(code).then(
        () => draw(chosen, 'Copied.'),
        () => draw(chosen, 'This browser did not let us copy: select the text below.'),
      );
    render(
      html`<details class="places">
        <summary>Copy for a place</summary>
        <div class="row">
          <select aria-label="Place, for the example ${name}" @change=${choose}>
            ${fitting.map(({ name }) => html`<option>${name}</option>`)}
          </select>
          <button type="button" @click=${copy}>Copy</button>
          <span role="status">${said}</span>
        </div>
        <p>${hint}</p>
        <pre tabindex="0" aria-label="What is copied" role="region"><code>${code}</code></pre>
      </details>`,
      box,
    );
  };
  draw();
  const both = document.createDocumentFragment();
  both.append(stage, box);
  return both;
};
