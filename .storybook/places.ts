import type { Decorator } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { components, type Component } from '../builder/snippet/components.ts';
import { print, styles, type Style } from '../builder/snippet/markup.ts';
import './places.css';

/** How to write an example for each kind of place. */
const kinds: readonly ({ name: string; hint: string; style: Style } & Partial<Component>)[] = [
  {
    name: 'HTML: your own site, WordPress, Ghost, Squarespace',
    hint: 'Load the stylesheet and the script on the page.',
    style: styles.elements,
  },
  {
    name: 'Plain HTML: an editor that strips custom elements',
    hint: 'Load the stylesheet and the script on the page. Without the script, readers see the same words.',
    style: styles.hooks,
  },
  {
    name: 'React 19',
    hint: 'The last import adds the types for TypeScript.',
    ...components.react,
  },
  {
    name: 'Vue 3',
    hint: "In the compiler options, set isCustomElement: (tag) => tag.startsWith('sage-').",
    ...components.vue,
  },
  { name: 'Svelte 5', hint: 'You need nothing else.', ...components.svelte },
];

/** The place that the reader chose last. It is kept in memory only, and every box follows it. */
let chosenName = kinds[0]!.name;
const choices = new EventTarget();

/** Renders an example's code for the chosen place, with a menu of places and a button that copies. */
function renderPlaces(box: HTMLElement, markup: string, example: string): void {
  const template = document.createElement('template');
  template.innerHTML = markup;
  // React does not accept `style` as a string.
  const available = kinds.filter(
    ({ style }) => style !== styles.jsx || !template.content.querySelector('[style]'),
  );
  const choose = ({ target }: Event) => {
    chosenName = available[(target as HTMLSelectElement).selectedIndex]!.name;
    choices.dispatchEvent(new Event('change'));
  };
  const update = (status = '') => {
    const place = available.find(({ name }) => name === chosenName) ?? available[0]!;
    const { hint, style, depth = 0, wrap = String } = place;
    const code = wrap(print([...template.content.childNodes], style, depth), 'Example');
    const copy = () =>
      navigator.clipboard.writeText(code).then(
        () => update('Copied.'),
        () => update('Your browser did not allow copying. Select the text below.'),
      );
    render(
      html`<div class="row">
          <select aria-label="Place, for the example ${example}" @change=${choose}>
            ${available.map(({ name }) => html`<option ?selected=${name === place.name}>${name}</option>`)}
          </select>
          <button type="button" @click=${copy}>Copy</button>
          <span role="status">${status}</span>
        </div>
        <p>${hint}</p>
        <pre tabindex="0" aria-label="Code to copy" role="region"><code>${code}</code></pre>`,
      box,
    );
    // The reader may have chosen in another box since.
    const select = box.querySelector('select')!;
    select.selectedIndex = available.indexOf(place);
  };
  update();
  const follow = () => (box.isConnected ? update() : choices.removeEventListener('change', follow));
  choices.addEventListener('change', follow);
}

/** A box with an example's code, for React. */
export const placesRef = (markup: string, example: string) => (box: HTMLElement | null) => {
  if (box) renderPlaces(box, markup, example);
};

/** Adds a "Copy for a place" box below each example on a docs page. The first example of an element has its own. */
export const places: Decorator = (story, { parameters, viewMode, name, canvasElement }) => {
  const stage = story() as Node;
  const isFirst = canvasElement.id.includes('--primary');
  if (viewMode !== 'docs' || !parameters.html || isFirst) return stage;
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const box = document.createElement('div');
  details.className = 'places';
  summary.textContent = 'Copy for a place';
  details.append(summary, box);
  renderPlaces(box, parameters.html, name);
  const content = document.createDocumentFragment();
  content.append(stage, details);
  return content;
};
