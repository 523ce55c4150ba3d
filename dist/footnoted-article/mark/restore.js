import { restoreIfSplit, changedIn, undoChanges } from './changes.js';

function restore(records) {
  let isRestored = false;
  for (const { type, target, removedNodes } of records) {
    if (type === "characterData" && restoreIfSplit(target)) isRestored = true;
    for (const node of removedNodes) if (restoreIfSplit(node)) isRestored = true;
    const changed = changedIn(removedNodes);
    undoChanges(changed);
    isRestored ||= changed.length > 0;
  }
  return isRestored;
}

export { restore };
