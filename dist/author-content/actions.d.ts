/** A call to action as the author wrote it. */
export interface Actions {
    /** The action, then the secondary one. */
    readonly links: readonly HTMLAnchorElement[];
    /** The author's nodes in lines. A block is a line, and so is a run of text and inline elements. */
    readonly lines: readonly (readonly Node[])[];
    /** The index of the line with the action; the number of lines if there is no action. */
    readonly index: number;
    /** Whether the action is a link within a sentence, which does not become a button. */
    readonly isInline: boolean;
    /** Whether there is no action, although there are links, because a link's address is not allowed. */
    readonly hasUnsafe: boolean;
}
/** What is known, apart from the author's nodes, about where a call may lead. */
export interface Context {
    /** A heading that is not among the nodes. */
    readonly heading?: string | undefined;
    /** Where a consultation is booked. */
    readonly bookUrl?: string | undefined;
    /** The practice's phone number, as written. */
    readonly phone?: string | undefined;
}
/**
 * Finds the action among the author's nodes: a link marked as the action, else the first link that is alone
 * in its line. The next such link is the secondary action. Both look like buttons.
 *
 * If no link is alone in its line, a link within a sentence is the action and stays in its sentence. If the
 * booking address is known, that link must also lead there or mention booking.
 *
 * @param context what is known about where the call may lead. Without it, every link with a safe address may
 *   be the action. With it, help lines, permalinks and numbers that may be somebody else's are excluded
 */
export declare function parseActions(nodes: readonly Node[], context?: Context): Actions;
/**
 * Returns the marks that correct what sagebrush.css gets wrong. By itself, the CSS takes a marked link for
 * the action, else the first link that is the only element in its paragraph. It cannot see the text next to a
 * link.
 *
 * @param contentHost the element that holds the content
 * @param isSecondary whether the author's link is secondary, because we render the main action
 */
export declare function marksFor(contentHost: Element, { links, isInline }: Actions, isSecondary?: boolean): Map<Element, string>;
/** Whether a link dials or texts. */
export declare const isDialed: (link: HTMLAnchorElement) => boolean;
