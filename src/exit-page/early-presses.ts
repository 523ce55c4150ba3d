import { selectorOf } from '../shared/define.js';
import { ShiftPresses } from './shift-presses.js';

const exits = `:is(${selectorOf('sage-exit-page')}) a[href]`;

/**
 * Leaves the page by Shift or by a click from the moment when the page has a way off it, until the part that renders
 * that way has loaded and takes over. The page is emptied at once; the part then leaves it, and if it cannot be had,
 * the page is left without it.
 *
 * A click counts too, because a plugin that holds scripts back repeats the reader's first click once the core has run.
 *
 * @param load loads the part
 */
export function leaveEarly(load: () => Promise<typeof import('./part.js')>): void {
  const leave = (link: HTMLAnchorElement): void => {
    presses.forget();
    document.body.replaceChildren();
    load().then(
      ({ leaveBy }) => leaveBy(link),
      () => location.replace(link.href),
    );
  };
  const presses = new ShiftPresses((count) => {
    const link = [...document.querySelectorAll<HTMLAnchorElement>(exits)].find(isWeb);
    if (link && count === 3) leave(link);
  });
  presses.listen();

  const click = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(exits);
    if (customElements.get('sage-exit-page') || !link || !isWeb(link)) return;
    event.preventDefault();
    leave(link);
  };
  document.addEventListener('click', click, true);
}

const isWeb = ({ protocol }: HTMLAnchorElement): boolean => protocol.startsWith('http');
