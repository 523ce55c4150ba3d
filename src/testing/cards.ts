// Two cards side by side for tests, and what a reader finds in them.
import { oneLine } from '../shared/text.js';
import { page } from './page.js';

export const item = (row: string, words: string) => `<li${row && ` data-row="${row}"`}>${words}</li>`;
export const individual = `<sage-comparison-card value="individual">
  <h3>Individual care</h3>
  <p>For you.</p>
  <ul>${item('Who', 'You come')}${item('Focus', 'On what you want')}</ul>
  <p><a href="/individual">Learn more</a></p>
</sage-comparison-card>`;
export const couples = `<sage-comparison-card value="couples">
  <h3>Couples care</h3>
  <p>For the two of you, in one room or in two, at a time that suits you both, and for as long as it helps you.</p>
  <ul>${item('Focus', 'On what is between you')}${item('Time', 'An hour')}${item('', 'And more')}</ul>
  <p><a href="/couples">About couples care</a></p>
</sage-comparison-card>`;
export const pair = `<sage-comparison-cards>${individual}${couples}</sage-comparison-cards>`;

export const wide = (html: string) => page(`<div style="inline-size: 900px">${html}</div>`);
export const cardsIn = (root: Element): Element[] => [...root.querySelectorAll('sage-comparison-card')];
export const pairIn = (root: Element) => cardsIn(root) as [Element, Element];
export const top = (element: Element) => Math.round(element.getBoundingClientRect().top);
export const find = (card: Element, selector: string) => card.querySelector<HTMLElement>(selector)!;
export const words = (element: Element): string => oneLine(element.textContent);
export const rowNamed = (card: Element, label: string) => find(card, `[data-row="${label}"]`);
export const label = (row: Element) => getComputedStyle(row, '::before');
/** The text of a label. The browsers serialize its content in three ways. */
export const said = (row: HTMLElement) =>
  label(row)
    .content.replace('attr(data-row)', `"${row.dataset.row}"`)
    .replace(/"\s*"/g, '')
    .replaceAll('"', '');
export const action = (card: Element) => find(card, 'p:last-child > a');
