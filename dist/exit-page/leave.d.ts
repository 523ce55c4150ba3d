/**
 * The address that a link leads to: with the scheme that it may lack, and without the name of this site, which
 * Ghost adds to every outgoing link: `?ref=clinic.example`.
 * A frame with its HTML in `srcdoc` has no host of its own, but it has the base address of the page that
 * contains it.
 */
export declare function destinationOf(link: HTMLAnchorElement): string;
/**
 * Goes to another site in this tab, at once. While that site loads, nothing of the page can be seen or
 * returned to. If the exit is in a frame, such as a site builder's for pasted HTML, the whole page leaves.
 *
 * @param words the text that is shown meanwhile
 */
export declare function leave(href: string, words: string): void;
