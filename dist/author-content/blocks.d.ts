/** The tags of elements that are never inside another widget. */
export declare const blocks: readonly string[];
