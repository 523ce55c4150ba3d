import { changedIn, restoreIfSplit, undoChanges } from './changes.js';

/**
 * Restores texts and elements that other code wrote to, moved or removed. @returns whether it restored any
 */
export function restore(records: readonly MutationRecord[]): boolean {
  let isRestored = false;
  for (const { type, target, removedNodes } of records) {
    if (type === 'characterData' && restoreIfSplit(target)) isRestored = true;
    for (const node of removedNodes) if (restoreIfSplit(node)) isRestored = true;
    const changed = changedIn(removedNodes);
    undoChanges(changed);
    isRestored ||= changed.length > 0;
  }
  return isRestored;
}
