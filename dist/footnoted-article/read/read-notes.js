import { completeNote } from './complete-note.js';
import { groupsOf } from './groups.js';
import { isAmbiguous, mayBeUnlinked } from './note-index.js';
import { joinLinked } from './linked.js';
import { readPage } from './page.js';
import { findProblems } from './problems.js';

const byOrder = (one, other) => one.order - other.order;
function* readNotes(article, loadPlain) {
  const page = yield* readPage(article);
  const joined = { notes: /* @__PURE__ */ new Map(), used: /* @__PURE__ */ new Set() };
  yield* joinLinked(page, joined);
  if (mayCite(page, joined)) {
    const plain = yield loadPlain();
    if (plain) yield* plain.joinNumbered(page, joined);
  }
  const notes = [...joined.notes.values()].sort(byOrder);
  for (const note of notes) {
    completeNote(note, page, joined);
    yield;
  }
  const groups = groupsOf(notes);
  yield;
  return {
    notes,
    groups,
    markers: page.candidates.filter((each) => !!each.note),
    named: [...page.targets.values()].flat().map(({ element }) => element),
    problems: findProblems(page, joined, groups)
  };
}
function mayCite(page, joined) {
  const { candidates, lineLabels, itemLabels } = page;
  const labels = /* @__PURE__ */ new Set([...lineLabels.values(), ...itemLabels.values()]);
  const citedPlaces = new Set([...joined.notes.values()].map(({ line }) => line));
  const uncited = new Set(
    [...lineLabels, ...itemLabels].flatMap(
      ([place, label]) => citedPlaces.has(place) || joined.notes.has(place) ? [] : label
    )
  );
  return candidates.some(
    (each) => (isAmbiguous(each) ? uncited : labels).has(each.label) && mayBeUnlinked(each, page, joined)
  );
}

export { readNotes };
