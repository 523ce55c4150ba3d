import { complete, groupsOf } from './belongings.js';
import { Drafts } from './draft.js';
import { joinLinked } from './linked.js';
import type { Notes } from './notes.js';
import { joinNumbered } from './numbered.js';
import { problemsOf } from './problems.js';
import { readArticle } from './reading.js';

/**
 * Finds the markers and the notes of an article, whatever tool wrote it, and what is wrong with them. It changes
 * nothing, and asks nothing of the page's layout.
 *
 * First it believes links, where more than an address speaks for one; then numbers, where all of them are there.
 */
export function readNotes(article: Element): Notes {
  const drafts = new Drafts(article, readArticle(article));
  joinLinked(drafts);
  joinNumbered(drafts);

  const notes = [...drafts.notes.values()].sort((one, other) => one.order - other.order);
  for (const note of notes) complete(note, drafts);
  const markers = notes
    .flatMap((note) => note.markers)
    .sort((one, other) => one.spot.order - other.spot.order);
  const groups = groupsOf(notes, article);
  const named = [...drafts.reading.targets.values()].flat().map(({ element }) => element);
  return { markers, notes, groups, named, problems: problemsOf(drafts, groups) };
}
