import { addressOf, linksIn, opensByScript } from './copy.js';
import { safeUrl, screened } from './url.js';

/**
 * What a widget does when a link in it is followed, the author's or its own.
 *
 * @returns the address it is to lead to for this once
 */
export type Follow = (link: HTMLAnchorElement, event: MouseEvent) => string | undefined;

const followers = new WeakMap<EventTarget, Follow>();
const heeded = new WeakSet<Node>();
const seen = new WeakSet<Event>();

/**
 * Has the links in a widget lead where they may and should, at the moment they are followed. At rest an address is what
 * its author wrote.
 */
export function heedLinks(widget: Element, follow: Follow = () => undefined): void {
  followers.set(widget, follow);
  // One listener a root: an event that ends in a closed one says nothing of it outside.
  const root = widget.getRootNode();
  if (heeded.has(root)) return;
  heeded.add(root);
  // Before the page's own listeners.
  for (const type of ['click', 'auxclick', 'contextmenu', 'dragstart'])
    root.addEventListener(type, heed as EventListener, true);
}

function heed(event: MouseEvent): void {
  if (seen.has(event)) return;
  const path = event.composedPath();
  const link = path.find((each) => (each as Partial<Element>).matches?.('a[href]')) as
    HTMLAnchorElement | undefined;
  const widget = path.find((each) => followers.has(each));
  const follow = widget && followers.get(widget);
  if (!link || !follow) return;
  seen.add(event);

  const written = link.getAttribute('href')!;
  // An empty address, or one that does nothing, stands where a script opens something.
  if (!safeUrl(written)) {
    if (written.trim()) event.preventDefault();
    follow(link, event);
    return;
  }
  const address = follow(link, event) ?? addressOf(link);
  if (address === link.href) return;
  link.href = address;
  setTimeout(() => link.setAttribute('href', written));
}

/** Tells the author of links in a widget that may not be followed. */
export function screenLinks(widget: Element, nodes: readonly Node[]): void {
  for (const link of linksIn(nodes))
    if (!opensByScript(link)) screened(widget, '<a href>', link.getAttribute('href'));
}
