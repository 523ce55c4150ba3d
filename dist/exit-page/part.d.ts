import './exit-page.js';
/** Leaves a page that has just been emptied. */
export declare function leaveByLink(link: HTMLAnchorElement): void;
