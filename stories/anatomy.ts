import type { Decorator, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, render } from 'lit';
import { expect, waitFor } from 'storybook/test';
import './anatomy.css';
import { example } from './example.ts';
import { elementOf, type Member } from './manifest.ts';
import { wordsOf } from './words.ts';

interface Part extends Member {
  readonly tag: string;
}

/**
 * An example with its parts outlined and numbered, and what the manifest says of each. It fails where the manifest
 * names a part that the example does not have.
 *
 * @param markup an example in which every part is drawn
 * @param choose what a reader does first, where some parts answer it
 */
export const anatomy = (markup: string, choose: (page: HTMLElement) => unknown = () => {}): StoryObj =>
  example(markup, {
    decorators: [figure],
    play: async ({ canvasElement }) => {
      const parts = partsIn(canvasElement);
      const missing = () => parts.filter((part) => !drawnAs(part, canvasElement).length);

      await choose(canvasElement);

      await expect(parts).not.toHaveLength(0);
      await waitFor(() => expect(missing().map(({ tag, name }) => `${tag}::part(${name})`)).toEqual([]));
    },
  });

const figure: Decorator = (story) => {
  const content = story() as DocumentFragment;
  const parts = partsIn(content);
  const tags = [...new Set(parts.map(({ tag }) => tag))];
  const page = document.createElement('figure');
  page.className = 'anatomy';
  render(
    html`
      <div class="specimen">
        ${content}
        <div class="marks" aria-hidden="true"></div>
      </div>
      <figcaption dir="ltr" lang="en">
        ${tags.map(
          (tag) => html`
            <p><code>&lt;${tag}&gt;</code></p>
            <ul role="list">
              ${parts.map((part, index) =>
                part.tag === tag
                  ? html`<li>
                      <b>${index + 1}</b> <span><code>::part(${part.name})</code> ${wordsOf(part)}</span>
                    </li>`
                  : nothing,
              )}
            </ul>
          `,
        )}
      </figcaption>
    `,
    page,
  );
  const specimen = page.querySelector<HTMLElement>('.specimen')!;
  // The first time comes when it is laid out, and so drawn.
  new ResizeObserver(() => mark(specimen, parts)).observe(specimen);
  return page;
};

/** The parts of all elements in an example, as the manifest has them. */
function partsIn(content: ParentNode): Part[] {
  const tags = new Set([...content.querySelectorAll('*')].map(({ localName }) => localName));
  return [...tags].flatMap((tag) => (elementOf(tag)?.cssParts ?? []).map((part) => ({ ...part, tag })));
}

const drawnAs = ({ tag, name }: Part, content: ParentNode): HTMLElement[] =>
  [...content.querySelectorAll(tag)].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll<HTMLElement>(`[part~=${name}]`) ?? []),
  ]);

/** Outlines the first that can be seen of each part. Numbers of parts that begin at one place stand side by side. */
function mark(specimen: HTMLElement, parts: readonly Part[]): void {
  const origin = specimen.getBoundingClientRect();
  const taken = new Set<string>();
  const marks = parts.flatMap((part, index) => {
    const seen = drawnAs(part, specimen).find(
      (element) => element.offsetWidth && getComputedStyle(element).clipPath === 'none',
    );
    if (!seen) return [];
    const { left, top, width, height } = seen.getBoundingClientRect();
    const place = { x: left - origin.left, y: top - origin.top };
    let shift = 0;
    const cell = () => `${Math.round((place.x + shift) / size)} ${Math.round(place.y / size)}`;
    while (taken.has(cell())) shift += size;
    taken.add(cell());
    return html`<i
      style="translate: ${place.x}px ${place.y}px; inline-size: ${width}px; block-size: ${height}px"
      ><b style="translate: ${shift}px">${index + 1}</b></i
    >`;
  });
  render(marks, specimen.querySelector<HTMLElement>('.marks')!);
}

/** Of a number, in pixels. */
const size = 20;
