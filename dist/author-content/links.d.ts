/**
 * Copies an author's node, with its text and markup, for use in our shadow root. A link whose address is not
 * allowed is replaced by its content.
 */
export declare function cloneSanitized(node: Node): DocumentFragment;
/** The links with an `href` among these nodes and in them, in document order, except those that are hidden. */
export declare const linksIn: (nodes: Iterable<Node>) => HTMLAnchorElement[];
export declare function createLink(address: string, words?: string): HTMLAnchorElement;
/** The absolute address of a link. */
export declare const resolvedAddress: (link: Element) => string;
/** Whether a link's address is allowed. */
export declare const isSafeLink: (link: Element) => boolean;
/**
 * Whether a script opens something when the link is clicked, so that it has no address of its own. Calendly's
 * popup links are like this.
 */
export declare const opensByScript: (link: HTMLAnchorElement) => boolean;
