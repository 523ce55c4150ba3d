/**
 * Whether a change may concern a marker or a note, so that the whole article must be read again: one number
 * more or less can create or break every other match. Only the changed nodes are checked.
 */
export declare function concernsNotes({ type, target, oldValue, addedNodes, removedNodes }: MutationRecord): boolean;
