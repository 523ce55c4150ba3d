import type { ReactiveElement } from 'lit';
import type { LinkedNote } from './mark/apply-notes.js';
/** Makes the markers of an article open previews. Their part loads only if a reader may open one. */
export declare class LazyPreview {
    #private;
    /** @param byMarker the notes, keyed by their markers' ids */
    constructor(host: ReactiveElement, byMarker: ReadonlyMap<string, LinkedNote>);
    /** @returns whether markers open previews: false if the part failed to load, so that they stay plain links */
    attach(article: Element): boolean;
    detach(): void;
}
