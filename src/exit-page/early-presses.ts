import { selectorOf } from '../shared/define.js';
import { leave, untold } from './leave.js';
import { ShiftPresses } from './shift-presses.js';

const links = `:is(${selectorOf('sage-exit-page')}) a[href^=http]`;

/**
 * Counts how often Shift is pressed from the moment when the page has a way off it, until the part that draws the way
 * has come and goes on from there. If it never comes, three presses still leave the page.
 */
export const earlyPresses: ShiftPresses = new ShiftPresses(() => {
  const link = document.querySelector<HTMLAnchorElement>(links);
  if (link && earlyPresses.count === 3) leave(untold(link), link.textContent);
});
