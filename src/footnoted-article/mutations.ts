import { headings } from '../shared/headings.js';
import { changeAttribute } from './mark/changes.js';
import { labelBefore } from './read/labels.js';
import { runningMarkers } from './read/markers.js';
import { elementsIn, textsIn } from './read/note-parts.js';

/**
 * Any change of text or children in these elements matters: a plain list may hold notes, and its items have no labels.
 */
const labelledElements = `a,sup,[${changeAttribute}],${headings},ol`;
const relevantElements = `${labelledElements},[id]`;

/**
 * Whether a change may concern a marker or a note, so that the whole article must be read again: one number
 * more or less can create or break every other match. Only the changed nodes are checked.
 */
export function concernsNotes({ type, target, oldValue, addedNodes, removedNodes }: MutationRecord): boolean {
  const isText = type === 'characterData';
  const parent = isText ? target.parentElement : (target as Element);
  return (
    type === 'attributes' ||
    !!parent?.closest(labelledElements) ||
    mayLabel(oldValue ?? '') ||
    (isText ? [target] : [...addedNodes, ...removedNodes]).some(isRelevant)
  );
}

const isRelevant = (node: Node): boolean =>
  [...textsIn({ nodes: [node as ChildNode] })].some(({ data }) => mayLabel(data)) ||
  elementsIn({ nodes: [node as ChildNode] }, relevantElements).length > 0;

/** Whether this text may contain a marker, or begins with the label of a note. */
const mayLabel = (words: string) =>
  /^\s*\d/.test(words) || !!labelBefore(words, false) || words.search(runningMarkers) >= 0;
