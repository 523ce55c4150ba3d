import { mark } from './mark/changes.js';
import { labelBefore } from './read/labels.js';
import { runningMarkers } from './read/markers.js';
import { elementsIn, textsIn } from './read/units.js';

/** Every word and every child of these matters: a plain list may hold notes, and an item in it has no label. */
const wordy = `a,sup,[${mark}],h1,h2,h3,h4,h5,h6,ol`;
const parts = `${wordy},[id]`;

/**
 * Whether what was changed may be a marker or a note, so that the article has to be read again: whole, since one number
 * more or less can make or unmake all others. What was changed is all that is looked at to know it.
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

/** Whether these words may be a marker, or begin with the label of a note. */
const speak = (words: string) =>
  /^\s*\d/.test(words) || !!labelBefore(words, false) || words.search(runningMarkers) >= 0;
