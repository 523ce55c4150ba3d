import { mark } from './mark/changes.js';
import { labelBefore } from './read/labels.js';
import { runningMarkers } from './read/markers.js';
import { elementsIn, textsIn } from './read/units.js';

/**
 * Any change of text or children in these matters: a plain list may hold notes, and its items have no labels.
 */
const wordy = `a,sup,[${mark}],h1,h2,h3,h4,h5,h6,ol`;
const parts = `${wordy},[id]`;

/**
 * Whether a change may concern a marker or a note, so that the whole article must be read again: one number
 * more or less can create or break every other match. Only the changed nodes are checked.
 */
export function concernsNotes({ type, target, oldValue, addedNodes, removedNodes }: MutationRecord): boolean {
  const isText = type === 'characterData';
  const holder = isText ? target.parentElement : (target as Element);
  return (
    type === 'attributes' ||
    !!holder?.closest(wordy) ||
    speak(oldValue ?? '') ||
    (isText ? [target] : [...addedNodes, ...removedNodes]).some(concerns)
  );
}

const concerns = (node: Node): boolean =>
  [...textsIn({ nodes: [node as ChildNode] })].some(({ data }) => speak(data)) ||
  elementsIn({ nodes: [node as ChildNode] }, parts).length > 0;

/** Whether this text may contain a marker, or begins with the label of a note. */
const speak = (words: string) =>
  /^\s*\d/.test(words) || !!labelBefore(words, false) || words.search(runningMarkers) >= 0;
