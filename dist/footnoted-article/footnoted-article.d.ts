import { ReactiveElement, type PropertyValues } from 'lit';
import type { Notes } from './read/notes.js';
import { type NotesReadyEvent } from './notes-ready.js';
export type { NotesReadyEvent } from './notes-ready.js';
/**
 * Links an article's note markers with their notes, and shows previews of the notes. It reads the article as your CMS or
 * Markdown tool wrote it.
 *
 * This is the only element that changes the author's nodes: it sets attributes and adds links. It neither moves nor
 * replaces any node. It waits until the page has loaded and is idle, so that a framework can hydrate the article first.
 * Each change carries `data-sage-mark` and is harmless in a clone. Changes are undone when the element leaves the page, or
 * when its content is removed from it or becomes editable. The element does not change editable content, or a marker that
 * may belong to another note.
 *
 * `aria-expanded` on a marker says whether its preview is open, so that a screen reader announces a preview that Enter
 * opened. Tab then moves into the preview, and a second Enter goes to the note. The focus stays on the marker, as in
 * littlefoot. Wikipedia's previews open only for the pointer, and GOV.UK has plain links. In both, Enter follows the link.
 *
 * @summary An article with notes that can be read where they are cited.
 * @tag sage-footnoted-article
 * @displayname Article with notes
 * @file sagebrush-notes.js
 * @block
 *
 * @slot - The article.
 *
 * @csspart preview - The preview of a note.
 * @csspart to-note - The link in the preview to the note in the list.
 * @csspart copy - The button that copies the note as text, with its address on the page.
 * @csspart close - The button that closes the preview, on small touch screens.
 *
 * @fires {NotesReadyEvent} sage-notes-ready - Fires after the markers have been linked with their notes, and again after a
 *   change. `detail.notes` and `detail.markers` count them. `detail.problems` lists what the element left as it was.
 */
export declare class SageFootnotedArticle extends ReactiveElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        notesHeading: {
            attribute: string;
        };
        preview: {};
        prose: {
            type: BooleanConstructor;
        };
    };
    /** Sets a heading above the notes if the article has none. */
    notesHeading?: string;
    /** Sets what markers open: `popover` (default) shows the note where it is cited, `none` leaves markers as plain links. */
    preview: 'popover' | 'none';
    /**
     * Applies the library's typography to the article. Without it, the article keeps the page's own. Widgets in the article
     * are as wide as its text, unless they have the class `alignwide` or `alignfull`.
     */
    prose: boolean;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Reads the notes again, and resolves with the problems that are left. For the self-check. */
    protected _readProblems(): Promise<Notes['problems']>;
    protected getUpdateComplete(): Promise<boolean>;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected update(changed: PropertyValues<this>): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'sage-footnoted-article': SageFootnotedArticle;
    }
    interface GlobalEventHandlersEventMap {
        'sage-notes-ready': NotesReadyEvent;
    }
}
