import { ContentElement } from '../author-content/content-element.js';
/**
 * Shows your link to a neutral site, so that a reader can leave the page quickly and in the same tab. The link stays in
 * view.
 *
 * Following the link covers the page at once and clears everything that the reader ticked or chose. The other site
 * replaces this page in the tab's history, and is not told where the reader came from. Pressing Shift three times,
 * anywhere on the page, does the same. If five seconds pass without the next press, a message says so. In a frame, the
 * whole page is left if the browser allows it, or else only the frame. Ctrl, Shift, Alt and the middle button open no
 * second window: the reader always leaves in this tab.
 *
 * The element cannot hide everything. Earlier pages, and earlier positions on this page, stay in the tab's history. The
 * page stays in the browser's list of visited pages, and the network has seen the visit.
 *
 * Put the element first on the page. If it comes after other links, Tab first goes to a copy of the exit link at the start
 * of the page. The copy is there only while it has the focus. Without the script, the exit is a plain link.
 *
 * @summary A quick exit from the page.
 * @tag sage-exit-page
 * @displayname Way off the page
 * @file sagebrush-exit.js
 *
 * @slot - One link to a neutral site, such as a weather report.
 *
 * @csspart action - The exit link.
 * @csspart status - The message after Shift was pressed once or twice, or when the time for the next press is up.
 */
export declare class SageExitPage extends ContentElement {
    #private;
    static styles: import("lit").CSSResult[];
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected _renderAdded(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'sage-exit-page': SageExitPage;
    }
}
