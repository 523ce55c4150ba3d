/** Whether nodes contain nothing to read or to see: only white space, comments and empty elements. */
export declare const isBlank: (nodes: Iterable<Node>) => boolean;
