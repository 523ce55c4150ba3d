/** The rows of a list of signs. Each item keeps its row, and so its tick, wherever the item moves. */
export declare class Rows {
    #private;
    /** An item's row: a native checkbox, labeled by a copy of the item's current content. */
    rowFor(item: Element): Element;
}
