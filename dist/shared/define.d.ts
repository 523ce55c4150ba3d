/**
 * Registers an element under its tag.
 *
 * A page may load the library twice, or two versions of it. The first copy keeps the tag. The other one does
 * nothing, because an exception here would stop the rest of the script.
 *
 * Without custom states, as on a server, in jsdom and in happy-dom, the tag stays undefined and the author's
 * HTML is all there is: such a document also lacks other things that the elements need.
 */
export declare function define(tag: string, element: CustomElementConstructor): void;
/**
 * Selector for everything that stands for an element: its tag, or an ordinary element with that name in its
 * class or `data-sage`.
 */
export declare const selectorOf: (tag: string) => string;
/** The attributes that an element observes. */
export declare const observedAttributesOf: (tag: string) => readonly string[];
