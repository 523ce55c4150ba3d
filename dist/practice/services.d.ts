/** A kind of care that a practice offers, as its author described it. Its addresses have been checked. */
export interface Service {
    /** Its name in attributes and events: `individual`, `couples`, or another name that the practice chose. */
    readonly value: string;
    /** Its name for readers. */
    readonly name?: string;
    /** Where to book it, if not at the practice's own booking address. */
    readonly bookUrl?: string;
    /** How long it takes, as written. */
    readonly length?: string;
    /** What it costs, as written. */
    readonly price?: string;
    /** The notice that is shown beside any price. */
    readonly notice?: string;
}
/**
 * Reads a practice's kinds of care: first those in the list inside it, then those that only its attribute
 * names.
 */
export declare function readServices(practice: Element, named?: string): Service[];
