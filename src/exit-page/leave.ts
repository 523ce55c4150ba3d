/**
 * Where a link leads, without the name of this site, which Ghost writes into every link out: `?ref=clinic.example`.
 * A frame with its HTML in `srcdoc` has no host of its own, but the base address of the page that holds it.
 */
export function untold({ href }: HTMLAnchorElement): string {
  const url = new URL(href);
  const from = url.searchParams.get('ref');
  if (from && new URL(document.baseURI).hostname.endsWith(from)) url.searchParams.delete('ref');
  return url.href;
}

/**
 * Goes to another site in this tab, at once: nothing of the page is to be seen or to come back to while that site
 * loads. In a frame, such as a site builder's for pasted HTML, the whole page goes there.
 *
 * @param words what is said meanwhile
 */
export function leave(href: string, words: string): void {
  const say = cover(globalThis as unknown as Window, href);
  // With the widgets goes what a reader did in them.
  document.body.replaceChildren(say);
  // After the element: what changes in an alert is read out more surely than what it came with.
  say.textContent = words;

  // The next site is not told where its visitor was.
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.head.append(policy);

  try {
    top!.location.replace(href);
    if (top === self) return;
    // A browser may refuse that without a word, such as when nothing in the frame was clicked.
    setTimeout(() => location.replace(href), 300);
    const { documentElement, body } = top!.document;
    const sayThere = cover(top!, href);
    // The frames in it stay: this one is on its way to the other site.
    body.style.setProperty('display', 'none', 'important');
    documentElement.append(sayThere);
    sayThere.textContent = words;
  } catch {
    // The frame may not move the page that holds it, or may not see that page: the frame itself goes too.
    location.replace(href);
  }
}

/** Makes what covers a window, and has the window let go of its page. */
function cover(view: Window, href: string): HTMLElement {
  const { document } = view;
  const element = document.createElement('p');
  element.role = 'alert';
  Object.assign(element.style, {
    background: 'Canvas',
    color: 'CanvasText',
    font: '1rem/1.5 system-ui, sans-serif',
    inset: '0',
    margin: '0',
    padding: '2rem',
    position: 'fixed',
    zIndex: '2147483647',
  });
  document.title = new URL(href).hostname;
  // The page does not ask whether its reader is sure. Only what is set in this way can be taken away.
  // oxlint-disable-next-line unicorn/prefer-add-event-listener
  view.onbeforeunload = null;
  // An earlier place on this page may be gone back to, and is then the page as it was first.
  view.addEventListener('pageshow', ({ persisted }) => persisted && view.location.reload());
  return element;
}
