/**
 * Restores the author's nodes from what an editor made of them. Elements that the editor put around lists and
 * links are replaced by their children, and paragraphs that begin with bullets become a list again.
 */
export declare function normalizeContent(children: Iterable<Node>): readonly Node[];
