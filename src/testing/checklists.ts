// A checklist for tests, and what a reader finds in one. Its root must be open: see roots.ts.
import { oneLine } from '../shared/text.js';

export const heading = '<h2>Signs to look at</h2>';
export const list =
  '<ul><li>You <em>wait</em></li><li>You <a href="/ask">ask</a></li><li>You leave</li></ul>';
export const note = '<p>This is not a test.</p>';
export const written = `<sage-signs-checklist>${heading}<p>Some of them.</p>${list}${note}</sage-signs-checklist>`;

export const all = <Found extends Element>(widget: Element, selector: string) => [
  ...widget.shadowRoot!.querySelectorAll<Found>(selector),
];
export const boxes = (widget: Element) => all<HTMLInputElement>(widget, 'input');
export const box = (widget: Element, place: number) => boxes(widget)[place]!;
export const words = (element: Element): string => oneLine(element.textContent);
export const signs = (widget: Element) => boxes(widget).map(({ labels }) => [...labels!].map(words).join());
export const ticked = (widget: Element) => signs(widget).filter((_, place) => box(widget, place).checked);
export const groups = (widget: Element) =>
  all(widget, 'fieldset').map((group) => group.getAttribute('aria-label'));
export const tool = (widget: Element, name: string) =>
  all<HTMLButtonElement>(widget, 'button').find((each) => words(each) === name)!;
export const said = (widget: Element) => all(widget, '[role=status], [aria-live]').map(words).join();
export const item = (widget: Element, place: number) => widget.querySelectorAll('li')[place]!;
