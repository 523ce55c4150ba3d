import type { Steps } from '../slices.js';
import { complete, groupsOf } from './belongings.js';
import type { Joined } from './joined.js';
import { joinLinked } from './linked.js';
import type { Marker, Notes } from './notes.js';
import { joinNumbered } from './numbered.js';
import { readPage } from './page.js';
import { problemsOf } from './problems.js';

const byOrder = (one: { readonly order: number }, other: { readonly order: number }) =>
  one.order - other.order;

/**
 * Finds the markers and the notes of an article, whatever tool wrote it, and what is wrong with them. It changes
 * nothing, and asks nothing of the page's layout.
 *
 * First it believes links, where more than an address speaks for one; then numbers, where all of them are there.
 */
export function* readNotes(article: Element): Steps<Notes> {
  const page = yield* readPage(article);
  const joined: Joined = { notes: new Map(), taken: new Set() };
  yield* joinLinked(page, joined);
  yield* joinNumbered(page, joined);

  const notes = [...joined.notes.values()].sort(byOrder);
  for (const note of notes) {
    complete(note, page, joined);
    yield;
  }
  const groups = groupsOf(notes);
  return {
    notes,
    groups,
    markers: page.candidates.filter((each): each is Marker => !!each.note),
    named: [...page.targets.values()].flat().map(({ element }) => element),
    problems: problemsOf(page, joined, groups),
  };
}
