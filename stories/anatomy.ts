import type { Decorator, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, render, svg } from 'lit';
import { expect, waitFor } from 'storybook/test';
import './anatomy.css';
import { leaderOf, placeCallouts, wordsIn, type Box } from './callouts.ts';
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
export const anatomy = (markup: string, choose: (page: HTMLElement) => unknown = () => {}): StoryObj => {
  const reach = async (page: HTMLElement) => {
    await choose(page);
    page.querySelector('.specimen')!.dispatchEvent(new Event('change'));
  };
  return example(markup, {
    decorators: [figure],
    parameters: { reach },
    play: async ({ canvasElement }) => {
      const parts = partsIn(canvasElement);
      const missing = () => parts.filter((part) => !elementsOf(part, canvasElement).length);

      await reach(canvasElement);

      await expect(parts).not.toHaveLength(0);
      await waitFor(() => expect(missing().map(({ tag, name }) => `${tag}::part(${name})`)).toEqual([]));
      const listed = canvasElement.querySelectorAll('figcaption li:not(.unseen)');
      await waitFor(() => expect(canvasElement.querySelectorAll('.marks > b')).toHaveLength(listed.length));
    },
  });
};

const figure: Decorator = (story) => {
  const content = story() as DocumentFragment;
  const parts = partsIn(content);
  const page = document.createElement('figure');
  page.className = 'anatomy';
  render(
    html`
      <div class="specimen">
        ${content}
        <div class="marks" aria-hidden="true"></div>
      </div>
      <figcaption dir="ltr" lang="en"></figcaption>
    `,
    page,
  );
  const [specimen, caption] = ['.specimen', 'figcaption'].map((each) =>
    page.querySelector<HTMLElement>(each)!,
  );
  const update = () => {
    renderMarks(specimen!, parts);
    render(captionOf(parts, specimen!), caption!);
    // A part can appear, or become larger, after the example has its layout.
    for (const element of [
      ...specimen!.querySelectorAll('*:not(.marks, .marks *)'),
      ...parts.flatMap((part) => elementsOf(part, specimen!)),
    ]) {
      // Observing an element again would report it again.
      if (!observed.has(element)) sizes.observe(element);
      observed.add(element);
    }
  };
  const observed = new WeakSet<Element>();
  const sizes = new ResizeObserver(update);
  sizes.observe(specimen!);
  specimen!.addEventListener('change', ({ target }) => target === specimen && update());
  return page;
};

const captionOf = (parts: readonly Part[], specimen: HTMLElement) =>
  [...new Set(parts.map(({ tag }) => tag))].map(
    (tag) => html`
      <p><code>&lt;${tag}&gt;</code></p>
      <ul role="list">
        ${parts.map((part, index) => {
          if (part.tag !== tag) return nothing;
          const isSeen = !!visibleElementOf(part, specimen);
          return html`<li class=${isSeen ? 'seen' : 'unseen'}>
            <b>${index + 1}</b>
            <span>
              <code>::part(${part.name})</code> ${renderDescription(part)}
              ${isSeen ? nothing : html`<em>Not in this picture.</em>`}
            </span>
          </li>`;
        })}
      </ul>
    `,
  );

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

const visibleElementOf = (part: Part, content: ParentNode): HTMLElement | undefined =>
  elementsOf(part, content).find(
    (element) =>
      element.offsetWidth && element.checkVisibility() && getComputedStyle(element).clipPath === 'none',
  );

/** Outlines the first visible element of each part, and puts its number beside it. */
function renderMarks(specimen: HTMLElement, parts: readonly Part[]): void {
  const marks = specimen.querySelector<HTMLElement>('.marks')!;
  const origin = specimen.getBoundingClientRect();
  const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({
    left: left - origin.left,
    top: top - origin.top,
    right: right - origin.left,
    bottom: bottom - origin.top,
  });
  const seen = parts.flatMap((part, index) => {
    const element = visibleElementOf(part, specimen);
    return element ? [{ number: index + 1, element, box: boxOf(element.getBoundingClientRect()) }] : [];
  });
  const words = [...specimen.children].filter((each) => each !== marks).flatMap(wordsIn);
  const boxes = seen.map(({ box }) => box);
  const places = placeCallouts(boxes, words.map(boxOf), origin);
  cover(marks, seen.some(({ element }) => element.closest('[popover]')) ? origin : undefined);
  render(
    html`
      <svg>
        ${places.map((place, index) => {
          const { x1, y1, x2, y2 } = leaderOf(place, boxes[index]!);
          return svg`<line x1=${x1} y1=${y1} x2=${x2} y2=${y2} />`;
        })}
      </svg>
      ${boxes.map(
        ({ left, top, right, bottom }) =>
          html`<i
            style="translate: ${left}px ${top}px; inline-size: ${right - left}px; block-size: ${bottom - top}px"
          ></i>`,
      )}
      ${places.map(
        ({ left, top }, index) => html`<b style="translate: ${left}px ${top}px">${seen[index]!.number}</b>`,
      )}
    `,
    marks,
  );
}

/** A note's preview is in the top layer, so its marks have to be there too, above it. */
function cover(marks: HTMLElement, origin: DOMRect | undefined): void {
  if (!origin) return;
  marks.popover = 'manual';
  marks.hidePopover();
  marks.showPopover();
  Object.assign(marks.style, {
    inset: 'auto',
    left: `${origin.left + scrollX}px`,
    // Only until the next update, in a window that has become narrower.
    maxInlineSize: `calc(100vi - ${origin.left + scrollX}px)`,
    top: `${origin.top + scrollY}px`,
    inlineSize: `${origin.width}px`,
    blockSize: `${origin.height}px`,
  });
}
