/** Groups consecutive nodes. A node joins the group of the node before it if the two belong together. */
export function groupAdjacent(nodes: Iterable<Node>, together: (one: Node, next: Node) => boolean): Node[][] {
  const groups: Node[][] = [];
  for (const node of nodes) {
    const group = groups.at(-1);
    if (group && together(group.at(-1)!, node)) group.push(node);
    else groups.push([node]);
  }
  return groups;
}
