import { labelIn } from './labels.js';
import { firstOf } from './note-parts.js';

function groupsOf(notes) {
  const groups = [];
  const markers = notes.flatMap((note) => note.markers.map(({ node }) => node));
  for (const note of notes) {
    const container = firstOf(note.parts[0]).parentElement;
    const group = groups.at(-1);
    const before = group?.notes.at(-1);
    const continuesList = () => container.matches("ol[start]") && container.previousElementSibling === group.last;
    if (group && (group.last === container ? followsNote(note, before, markers) : continuesList())) {
      group.notes.push(note);
      group.last = container;
    } else groups.push({ notes: [note], container, last: container, heading: headingAbove(note.line) });
  }
  return groups;
}
function followsNote(note, before, markers) {
  const last = before.parts.at(-1);
  const first = note.parts[0];
  if ("nodes" in last || "nodes" in first) return true;
  const between = [];
  for (let next = last.nextElementSibling; next !== first; next = next.nextElementSibling) {
    if (!next || between.length > 1 || /^h\d/.test(next.localName)) return false;
    if (markers.some((marker) => next.contains(marker))) return false;
    if (next.textContent.trim()) between.push(next);
  }
  if (/^(p|div)$/.test(first.localName) && last.localName === first.localName) before.parts.push(...between);
  return true;
}
function headingAbove({ heading, previous }) {
  let before = previous;
  while (before && labelIn(before.head)) before = before.previous;
  return heading && before?.block.contains(heading) ? heading : void 0;
}

export { groupsOf };
