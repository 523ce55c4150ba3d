/** Groups consecutive nodes. A node joins the group of the node before it if the two belong together. */
export declare function groupAdjacent(nodes: Iterable<Node>, together: (one: Node, next: Node) => boolean): Node[][];
