import { selectorOf } from '../shared/define.js';
import { ShiftPresses } from './shift-presses.js';

/**
 * Counts how often Shift is pressed from the moment when the page has a way off it, until the part that draws the way
 * has come and goes on from there. Three presses before that empty the page at once; the part then leaves it, and if it
 * cannot be had, the page is left without it.
 *
 * @param load loads the part
 */
export function countEarly(load: () => Promise<typeof import('./part.js')>): void {
  const presses = new ShiftPresses(() => {
    const link = document.querySelector<HTMLAnchorElement>(
      `:is(${selectorOf('sage-exit-page')}) a[href^=http]`,
    );
    if (!link || presses.count < 3) return;
    presses.forget();
    document.body.replaceChildren();
    load().then(
      ({ leaveBy }) => leaveBy(link),
      () => location.replace(link.href),
    );
  });
  presses.listen();
}
