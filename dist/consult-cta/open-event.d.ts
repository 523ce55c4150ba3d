/** The `sage-consult-open` event. `detail.href` is the full address that is about to open. */
export type ConsultOpenEvent = CustomEvent<{
    href: string;
}>;
/**
 * Asks the page whether an address may be opened. If it may not, the link is not followed.
 *
 * @param event the event that would follow the link
 * @returns whether the address may be opened
 */
export declare function mayOpen(host: Element, href: string, event: MouseEvent): boolean;
