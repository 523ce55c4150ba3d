/** Groups consecutive nodes. A node joins the group of the node before it if the two belong together. */
export function runsOf(nodes: Iterable<Node>, together: (one: Node, next: Node) => boolean): Node[][] {
  const runs: Node[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    if (run && together(run.at(-1)!, node)) run.push(node);
    else runs.push([node]);
  }
  return runs;
}
