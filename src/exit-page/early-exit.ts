import { selectorOf } from '../shared/define.js';
import { ShiftPresses } from './shift-presses.js';

const exitLinks = `:is(${selectorOf('sage-exit-page')}) a[href]:not([href^='#'])`;

/**
 * Leaves the page when Shift is pressed or the link is clicked before the exit's part has loaded. Empties the
 * page at once. The part then leaves it. If the part fails to load, the page is left without it.
 *
 * Handles clicks too, because a plugin that delays scripts repeats the reader's first click once the core has
 * run.
 *
 * @param load loads the part
 */
export function listenForEarlyExit(load: () => Promise<typeof import('./part.js')>): void {
  const leave = (link: HTMLAnchorElement): void => {
    presses.disconnect();
    document.body.replaceChildren();
    load().then(
      ({ leaveByLink }) => leaveByLink(link),
      () => location.replace(link.href),
    );
  };
  const presses = new ShiftPresses((count) => {
    const link = [...document.querySelectorAll<HTMLAnchorElement>(exitLinks)].find(isWeb);
    if (link && count === 3) leave(link);
  });
  presses.listen();

  const click = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(exitLinks);
    if (customElements.get('sage-exit-page') || !link || !isWeb(link)) return;
    event.preventDefault();
    leave(link);
  };
  document.addEventListener('click', click, true);
}

// A link in an SVG has no protocol.
// oxlint-disable-next-line unicorn/prefer-string-starts-ends-with
const isWeb = (link: HTMLAnchorElement): boolean => /^http/.test(link.protocol);
