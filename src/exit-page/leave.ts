/** Where a link leads, without the name of this site, which Ghost writes into every link out: `?ref=clinic.example`. */
export function untold({ href }: HTMLAnchorElement): string {
  const url = new URL(href);
  const from = url.searchParams.get('ref');
  if (from && location.hostname.endsWith(from)) url.searchParams.delete('ref');
  return url.href;
}

/**
 * Goes to another site in this tab, at once: nothing of the page is to be seen or to come back to while that site
 * loads.
 *
 * @param words what is said meanwhile
 */
export function leave(href: string, words: string): void {
  const cover = document.createElement('p');
  cover.role = 'alert';
  Object.assign(cover.style, {
    background: 'Canvas',
    color: 'CanvasText',
    font: '1rem/1.5 system-ui, sans-serif',
    inset: '0',
    margin: '0',
    padding: '2rem',
    position: 'fixed',
    zIndex: '2147483647',
  });
  // With the widgets goes what a reader did in them.
  document.body.replaceChildren(cover);
  document.title = new URL(href).hostname;
  // After the element: what changes in an alert is read out more surely than what it came with.
  cover.textContent = words;

  // The next site is not told where its visitor was, and the page does not ask whether they are sure.
  const policy = document.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  document.head.append(policy);
  // Only what is set in this way can be taken away.
  // oxlint-disable-next-line unicorn/prefer-add-event-listener
  globalThis.onbeforeunload = null;

  // An earlier place on this page may be gone back to, and is then the page as it was first.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  location.replace(href);
}
