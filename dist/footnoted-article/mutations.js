import { headings } from '../shared/headings.js';
import { changeAttribute } from './mark/changes.js';
import { labelBefore } from './read/labels.js';
import { runningMarkers } from './read/markers.js';
import { textsIn, elementsIn } from './read/note-parts.js';

const labelledElements = `a,sup,[${changeAttribute}],${headings},ol`;
const relevantElements = `${labelledElements},[id]`;
function concernsNotes({ type, target, oldValue, addedNodes, removedNodes }) {
  const isText = type === "characterData";
  const parent = isText ? target.parentElement : target;
  return type === "attributes" || !!parent?.closest(labelledElements) || mayLabel(oldValue ?? "") || (isText ? [target] : [...addedNodes, ...removedNodes]).some(isRelevant);
}
const isRelevant = (node) => [...textsIn({ nodes: [node] })].some(({ data }) => mayLabel(data)) || elementsIn({ nodes: [node] }, relevantElements).length > 0;
const mayLabel = (words) => /^\s*\d/.test(words) || !!labelBefore(words, false) || words.search(runningMarkers) >= 0;

export { concernsNotes };
