import type { Decorator, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, render } from 'lit';
import { expect, waitFor } from 'storybook/test';
import './anatomy.css';
import { example } from './example.ts';
import { elementOf, type Member } from './manifest.ts';
import { renderDescription } from './description.ts';

interface Part extends Member {
  readonly tag: string;
}

/**
 * A story that outlines and numbers the parts of an example and lists their descriptions from the manifest. It fails if
 * the manifest names a part that the example does not render.
 *
 * @param markup an example that renders every part
 * @param choose does what a reader has to do before some parts render
 */
export const anatomy = (markup: string, choose: (page: HTMLElement) => unknown = () => {}): StoryObj =>
  example(markup, {
    decorators: [figure],
    play: async ({ canvasElement }) => {
      const parts = partsIn(canvasElement);
      const missing = () => parts.filter((part) => !elementsOf(part, canvasElement).length);

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
                      <b>${index + 1}</b>
                      <span><code>::part(${part.name})</code> ${renderDescription(part)}</span>
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
  // Called first when the specimen has its layout, so its parts have rendered by then.
  new ResizeObserver(() => renderOutlines(specimen, parts)).observe(specimen);
  return page;
};

/** The parts of all elements in an example, from the manifest. */
function partsIn(content: ParentNode): Part[] {
  const tags = new Set([...content.querySelectorAll('*')].map(({ localName }) => localName));
  return [...tags].flatMap((tag) => (elementOf(tag)?.cssParts ?? []).map((part) => ({ ...part, tag })));
}

/** The elements in an example that render a part. */
const elementsOf = ({ tag, name }: Part, content: ParentNode): HTMLElement[] =>
  [...content.querySelectorAll(tag)].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll<HTMLElement>(`[part~=${name}]`) ?? []),
  ]);

/** Outlines the first visible element of each part. If several parts start at one point, their numbers go side by side. */
function renderOutlines(specimen: HTMLElement, parts: readonly Part[]): void {
  const origin = specimen.getBoundingClientRect();
  const taken = new Set<string>();
  const outlines = parts.flatMap((part, index) => {
    const visible = elementsOf(part, specimen).find(
      (element) => element.offsetWidth && getComputedStyle(element).clipPath === 'none',
    );
    if (!visible) return [];
    const { left, top, width, height } = visible.getBoundingClientRect();
    const position = { x: left - origin.left, y: top - origin.top };
    let shift = 0;
    const cell = () => `${Math.round((position.x + shift) / size)} ${Math.round(position.y / size)}`;
    while (taken.has(cell())) shift += size;
    taken.add(cell());
    return html`<i
      style="translate: ${position.x}px ${position.y}px; inline-size: ${width}px; block-size: ${height}px"
      ><b style="translate: ${shift}px">${index + 1}</b></i
    >`;
  });
  render(outlines, specimen.querySelector<HTMLElement>('.marks')!);
}

/** The size of a number's badge, in pixels. */
const size = 20;
