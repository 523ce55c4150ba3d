// The exit as a part of the script.
import { strings } from './exit-page.strings.js';
import './exit-page.js';
import { leave, destinationOf } from './leave.js';

/** Leaves a page that has just been emptied. */
export function leaveByLink(link: HTMLAnchorElement): void {
  leave(destinationOf(link), strings.for(document.documentElement).leaving);
}
