import { forEachInSlices, type Steps } from '../slices.js';
import { isAmbiguous, mayBeUnlinked, type NoteIndex } from './note-index.js';
import { groupsOf } from './groups.js';
import { readPage, type Page } from './page.js';
import { completeNote } from './complete-note.js';
import type { Marker, Notes } from './notes.js';
import { joinLinked } from './linked.js';
import type { LoadPlain, Plain } from './plain.js';
import { findProblems } from './problems.js';

/**
 * Finds an article's markers, notes and problems, whatever tool wrote it. Changes nothing, and does not ask
 * for layout.
 *
 * Links come first, if more than their address supports them. Then come numbers, if all of them are there.
 */
export function* readNotes(article: Element, loadPlain: LoadPlain): Steps<Notes> {
  const page = yield* readPage(article);
  const joined: NoteIndex = { notes: new Map(), used: new Set() };
  yield* joinLinked(page, joined);
  if (mayCite(page, joined)) {
    const plain = (yield loadPlain()) as Plain | undefined;
    if (plain) yield* plain.joinNumbered(page, joined);
  }

  const notes = [...joined.notes.values()].sort(byOrder);
  yield* forEachInSlices(notes, (note) => completeNote(note, page, joined));
  const groups = groupsOf(notes);
  yield;
  const named = [...page.targets.values()].flat().map(({ element }) => element);
  return {
    notes,
    groups,
    markers: page.candidates.filter((each): each is Marker => !!each.note),
    named,
    problems: findProblems(page, joined, groups, named),
  };
}

const byOrder = (one: { readonly order: number }, other: { readonly order: number }) =>
  one.order - other.order;

/** Whether markers that are not links may cite something: a number that a line or a list item has too. */
function mayCite(page: Page, joined: NoteIndex): boolean {
  const { candidates, lineLabels, itemLabels } = page;
  const unlinked = candidates.filter((each) => mayBeUnlinked(each, page, joined));
  if (!unlinked[0]) return false;

  const places = [...lineLabels, ...itemLabels];
  const labels = new Set(places.map(([, label]) => label));
  const citedPlaces = new Set<unknown>([...joined.notes.values()].map(({ line }) => line));
  // If links already cite a note, a count is not a marker of that note.
  const uncited = new Set(
    places.flatMap(([place, label]) =>
      citedPlaces.has(place) || joined.notes.has(place as Element) ? [] : label,
    ),
  );
  return unlinked.some((each) => (isAmbiguous(each) ? uncited : labels).has(each.label!));
}
