import { cancelableInit } from '../practice/choices.js';

/** The `sage-consult-open` event. `detail.href` is the full address that is about to open. */
export type ConsultOpenEvent = CustomEvent<{ href: string }>;

/**
 * Asks the page whether an address may be opened. If it may not, the link is not followed.
 *
 * @param event the event that would follow the link
 * @returns whether the address may be opened
 */
export function mayOpen(host: Element, href: string, event: MouseEvent): boolean {
  // The right button opens a context menu and follows no link.
  if (!event.type.endsWith('click') || event.button > 1) return true;
  const open: ConsultOpenEvent = new CustomEvent('sage-consult-open', {
    ...cancelableInit,
    detail: { href },
  });
  if (host.dispatchEvent(open)) return true;
  event.preventDefault();
  // With a modifier key or the middle button, only the browser would open a tab, and that is already
  // prevented. Otherwise, keep the author's own click handlers from running too.
  if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button))
    event.stopImmediatePropagation();
  return false;
}
