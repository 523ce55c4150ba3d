import { isArrow } from './note-index.js';
import { labelBefore } from './labels.js';
import { linksIn } from './note-parts.js';

function completeNote(note, { leadsTo, isDead }, { used }) {
  const { markers, label, parts, backLinks } = note;
  markers.sort((one, other) => one.order - other.order);
  for (const link of linksIn(parts)) {
    const isBack = markers.some((marker) => leadsTo(link, marker)) || isDead(link) && (isArrow(link) || labelBefore(link.textContent, true) === label);
    if (!isBack) continue;
    backLinks.push(link);
    used.add(link);
  }
}

export { completeNote };
