import { resolvedAddress } from '../author-content/links.js';

/**
 * The address that a link leads to: with the scheme that it may lack, and without the name of this site, which
 * Ghost adds to every outgoing link: `?ref=clinic.example`.
 * A frame with its HTML in `srcdoc` has no host of its own, but it has the base address of the page that
 * contains it.
 */
export function destinationOf(link: HTMLAnchorElement): string {
  const url = new URL(resolvedAddress(link));
  const from = url.searchParams.get('ref');
  if (from && new URL(document.baseURI).hostname.endsWith(from)) url.searchParams.delete('ref');
  return url.href;
}

/**
 * Goes to another site in this tab, at once. While that site loads, nothing of the page can be seen or
 * returned to. If the exit is in a frame, such as a site builder's for pasted HTML, the whole page leaves.
 *
 * @param words the text that is shown meanwhile
 */
export function leave(href: string, words: string): void {
  const alert = createCover(globalThis as unknown as Window, href);
  // This also removes the widgets, and with them everything the reader did in them.
  document.body.replaceChildren(alert);
  // Set the text after inserting the alert: screen readers announce a change in an alert more reliably than
  // its initial text.
  alert.textContent = words;

  // Send no referrer to the next site.
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.head.append(policy);

  try {
    top!.location.replace(href);
    if (top === self) return;
    // A browser may ignore the call without an error, for example if nothing in the frame was clicked.
    setTimeout(() => location.replace(href), 300);
    const { documentElement, body } = top!.document;
    const outerAlert = createCover(top!, href);
    // Keep the frames in the page: this one is navigating to the other site.
    body.style.setProperty('display', 'none', 'important');
    documentElement.append(outerAlert);
    outerAlert.textContent = words;
  } catch {
    // The frame may not navigate the page that contains it, or may not access it. The frame itself navigates
    // too.
    location.replace(href);
  }
}

/** Creates the element that covers a window, and prepares the window to be left. */
function createCover(view: Window, href: string): HTMLElement {
  const { document } = view;
  const element = document.createElement('p');
  element.role = 'alert';
  element.style.cssText =
    'background:Canvas;color:CanvasText;font:1rem/1.5 system-ui, sans-serif;inset:0;margin:0;padding:2rem;position:fixed;z-index:2147483647';
  document.title = new URL(href).hostname;
  // Do not let the page ask for confirmation. Only a handler that was set in this way can be removed.
  // oxlint-disable-next-line unicorn/prefer-add-event-listener
  view.onbeforeunload = null;
  // If the reader goes back to an earlier entry for this page, reload it, so that nothing they did is shown.
  view.addEventListener('pageshow', ({ persisted }) => persisted && view.location.reload());
  return element;
}
