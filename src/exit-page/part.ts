// The exit as a part of the script.
import { strings } from './exit-page.strings.js';
import './exit-page.js';
import { leave, untold } from './leave.js';

/** Leaves a page that has just been emptied. */
export function leaveBy(link: HTMLAnchorElement): void {
  leave(untold(link), strings.for(document.documentElement).leaving);
}
