/**
 * Finds content that WordPress's classic editor moved out of the element. The result includes the empty
 * paragraph from the closing tag, unless the next widget is in that paragraph.
 *
 * The editor puts a paragraph around each tag that it does not know: `<p><sage-x></p> <h2>…</h2> <p>…</p>
 * <p></sage-x></p>`. The parser then leaves the element empty in its paragraph, its content after that
 * paragraph, and an empty paragraph at the end. If another widget follows in the next line, the last
 * paragraph is that widget's: `<p></sage-x><br> <sage-y></p>`. If anything is uncertain, no content is taken.
 *
 * @param itemTag the tag of the widget's items, such as cards. The editor treats them in the same way, so there may be empty
 *   paragraphs between them
 * @returns `undefined` while the end may still be parsed
 */
export declare function displacedFrom(host: Element, itemTag?: string): readonly Element[] | undefined;
/**
 * Hides elements after a widget's paragraph without changing them. The CSS rules match custom states of the
 * widget, so they only apply while the widget is in that place.
 */
export declare class HiddenSiblings {
    #private;
    constructor(host: HTMLElement);
    /** Hides the first `count` elements after the widget's paragraph, and shows all others again. */
    hide(count: number): void;
}
