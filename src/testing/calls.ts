// Helpers for the tests of <sage-consult-cta>: calls, their links, and a way to press them.
import '../consult-cta/consult-cta.js';
import { linksShownIn, lookOf } from './page.js';

export const written = `<sage-consult-cta>
  <h2>Begin here</h2>
  <p>The first talk is free.</p>
  <p><a href="/book?from=end">Book a free talk</a></p>
  <p><small>Not for emergencies.</small></p>
</sage-consult-cta>`;

export const part = (widget: Element, name: string): HTMLAnchorElement | null =>
  widget.shadowRoot!.querySelector<HTMLAnchorElement>(`[part~=${name}]`);

/** Each visible link: its look, its text and its address. */
export const links = (widget: Element): string[] =>
  linksShownIn(widget).map(
    (link) => `${lookOf(link)}: ${link.textContent.trim()} ${link.getAttribute('href')}`,
  );

/** Presses a link without leaving the page, and returns what happened. */
export function press(
  link: HTMLElement,
  event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }),
): boolean {
  let followed: boolean | undefined;
  const stay = (pressed: Event) => {
    followed = !pressed.defaultPrevented;
    pressed.preventDefault();
  };
  window.addEventListener(event.type, stay, { once: true });
  link.dispatchEvent(event);
  window.removeEventListener(event.type, stay);
  return followed ?? !event.defaultPrevented;
}
