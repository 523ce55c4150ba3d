import { resolvedAddress, linksIn, opensByScript } from './links.js';
import { safeUrl, checkUrl } from '../shared/url.js';

/**
 * Called when a link in a widget is followed, the author's or the widget's own.
 *
 * @returns the address to use this time, if not the link's own
 */
type FollowCallback = (link: HTMLAnchorElement, event: MouseEvent) => string | undefined;

/** A widget, which may have a method for when a link in it is followed. */
interface Follower extends EventTarget {
  readonly _follow?: FollowCallback;
}

/** All widgets, because a root's listener serves every widget in it. */
const followers = new WeakSet<EventTarget>();
const roots = new WeakSet<Node>();
const handledEvents = new WeakSet<Event>();

/**
 * Checks and adjusts a link's address at the moment when it is followed. At all other times, the address is
 * what the author wrote.
 */
export function interceptLinks(widget: Element): void {
  followers.add(widget);
  // One listener per root: outside a closed shadow root, an event does not reveal which link in it was the
  // target.
  const root = widget.getRootNode();
  if (roots.has(root)) return;
  roots.add(root);
  // Use the capture phase, to run before the page's own listeners.
  for (const type of ['click', 'auxclick', 'contextmenu', 'dragstart'])
    root.addEventListener(type, handleLinkEvent as EventListener, true);
}

function handleLinkEvent(event: MouseEvent): void {
  if (handledEvents.has(event)) return;
  const path = event.composedPath();
  const link = path.find((each) => (each as Partial<Element>).matches?.('a[href]')) as
    HTMLAnchorElement | undefined;
  const widget = path.find((each): each is Follower => followers.has(each));
  if (!link || !widget) return;
  handledEvents.add(event);

  const written = link.getAttribute('href')!;
  // Never follow an address that is not allowed. Call `follow` all the same: if the address is empty or does
  // nothing, a script opens something instead.
  const isSafe = safeUrl(written);
  if (!isSafe && written.trim()) event.preventDefault();
  const address = widget._follow?.(link, event) ?? resolvedAddress(link);
  if (!isSafe || address === link.href) return;
  link.setAttribute('href', address);
  setTimeout(() => {
    // Otherwise a handler of the page, or a framework, has changed the address since.
    if (link.getAttribute('href') === address) link.setAttribute('href', written);
  });
}

/** Reports links in a widget whose addresses are not allowed. */
export function warnUnsafeLinks(widget: Element, nodes: readonly Node[]): void {
  for (const link of linksIn(nodes))
    if (!opensByScript(link)) checkUrl(widget, '<a href>', link.getAttribute('href'));
}
