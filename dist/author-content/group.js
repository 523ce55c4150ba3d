function groupAdjacent(nodes, together) {
  const groups = [];
  for (const node of nodes) {
    const group = groups.at(-1);
    if (group && together(group.at(-1), node)) group.push(node);
    else groups.push([node]);
  }
  return groups;
}

export { groupAdjacent };
