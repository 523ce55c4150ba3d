import { type ReactiveElement } from 'lit';
import type { LinkedNote } from './mark/apply-notes.js';
/**
 * Opens and closes the preview of a note. It opens when the pointer or the keyboard focus rests on a marker,
 * and on click or tap. A preview that a click opened stays open until it is dismissed. A second click follows
 * the link.
 *
 * A click that opens a preview does not propagate: many themes scroll to every fragment link themselves, even
 * if the event's default is prevented.
 *
 * The preview renders into the article's shadow root. It is a manual popover: an auto popover would close the
 * page's own popovers, and they would close it.
 */
export declare class Preview implements EventListenerObject {
    #private;
    /** The note that is shown. */
    note?: LinkedNote;
    /** @param noteOf finds the note of a marker, or of a copy of a marker */
    constructor(host: ReactiveElement, noteOf: (marker: Element) => LinkedNote | undefined);
    /** Starts handling a reader's events in an article. */
    attach(article: Element): void;
    /**
     * Handles what the reader did before this part loaded: opens the preview of the marker that they rest on.
     */
    catchUp(): void;
    detach(): void;
    handleEvent(event: Event): void;
    close(): void;
}
