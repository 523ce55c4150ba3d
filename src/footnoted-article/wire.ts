import { addressOf, idOf, leadsInto, pageAddress, type Wishes } from './addresses.js';
import { citationsIn } from './citations.js';
import type { strings } from './footnoted-article.strings.js';
import { addition, change, wrap } from './changes.js';
import type { Letters, Marker, Note, Notes } from './notes.js';
import { gather } from './section.js';
import { textsIn } from './units.js';

type Words = typeof strings.english;

/** A note as it stands in the page once it is wired up. */
export interface WiredNote extends Pick<Note, 'label' | 'lead'> {
  readonly parts: readonly Element[];
}

/**
 * Joins markers and notes in the page: links with names and roles, there and back, and the notes in a section. Every
 * change carries a mark, from which it can be taken back.
 *
 * @param heading what is to stand over notes that have no heading
 * @returns the notes by the ids of their markers
 */
export function wire(
  root: Element,
  { notes, markers, groups }: Notes,
  words: Words,
  heading?: string,
): Map<string, WiredNote> {
  const partsOf = new Map(notes.map((note) => [note, note.parts.map(elementOf)]));
  const links = linksOf(markers);
  const page = pageAddress();
  const wishes: Wishes = new Map();

  const byMarker = new Map<string, WiredNote>();
  for (const [note, parts] of partsOf) {
    const { label, lead } = note;
    const there = addressOf(idOf(parts[0]!, `note-${label}`, wishes), page);
    const back = note.markers.map(({ place }) => {
      const link = links.get(place)!;
      // The dash of a range stands for several notes, and leads to the first of them.
      if (byMarker.has(link.id)) return link.id;

      const own = link.getAttribute('href')!;
      const href = own !== there && leadsInto(link, parts) ? own : there;
      change(link, { href, role: 'doc-noteref', 'aria-label': words.note(label) });
      const id = idOf(link, `ref-${label}`, wishes);
      byMarker.set(id, { label, lead, parts });
      return id;
    });
    const ways = back.map((id) => addressOf(id, page));
    linkBack(note, parts, ways, words);
    for (const part of parts) tidy(part);
  }
  for (const group of groups)
    gather(root, group, new Set(group.notes.flatMap((note) => partsOf.get(note)!)), words, wishes, heading);
  return byMarker;
}

const elementOf = (part: Note['parts'][number]) =>
  part instanceof Element ? part : wrap('span', part.nodes[0]!, part.nodes.at(-1)!, {});

/** The links at the markers' places. Several markers may share one: the dash of a range. */
function linksOf(markers: readonly Marker[]): Map<Marker['place'], HTMLAnchorElement> {
  const links = new Map<Marker['place'], HTMLAnchorElement>();
  let next: Marker['place'] | undefined;
  // The last one first: what is cut out of a text does not move what stands before it.
  for (const { place } of markers.toReversed()) {
    const same = next && isSame(place, next) ? links.get(next) : undefined;
    links.set(place, same ?? (place instanceof Element ? place : linkLetters(place)));
    next = place;
  }
  return links;
}

const isSame = (one: Marker['place'], other: Marker['place']) =>
  one === other || ('end' in one && 'end' in other && one.text === other.text && one.start === other.start);

function linkLetters({ text, start, end }: Letters, href = ''): HTMLAnchorElement {
  if (end < text.length) text.splitText(end);
  const letters = start ? text.splitText(start) : text;
  const kind = href && href !== letters.data ? 'cite' : 'wrap';
  return wrap('a', letters, letters, { href }, kind) as HTMLAnchorElement;
}

/** The links that a tool wrote are kept, in their order; what is missing is added at the note's end. */
function linkBack(
  { backLinks, label }: Note,
  parts: readonly Element[],
  ways: readonly string[],
  words: Words,
): void {
  const isNumbered = ways.length < 2 || backLinks.some((link) => /\w/.test(link.textContent));
  for (const [index, href] of ways.entries()) {
    const link = backLinks[index] ?? addition('a', {}, '\u21A9\uFE0E');
    if (!link.parentNode) endOf(parts.at(-1)!).append(link);
    if (!isNumbered) link.append(addition('sup', {}, `${index + 1}`));
    const name = words.back(label, index + 1, ways.length);
    change(link, { href, role: 'doc-backlink', 'aria-label': name });
  }
}

/** Where a link at the end of a note stands in its last line. */
function endOf(part: Element): Element {
  const last = part.lastElementChild;
  return last?.matches('p, td, dd') ? last : part;
}

const retired = /^doc-(endnote|biblioentry)$/;

function tidy(part: Element): void {
  change(part, retired.test(part.getAttribute('role') ?? '') ? { role: '' } : {});
  if (!/10\.\d|\/\/|www|PM|arxiv|isbn/i.test(part.textContent)) return;

  const plain = [...textsIn(part)].filter((text) => !text.parentElement!.closest('a'));
  for (const text of plain)
    for (const { href, ...place } of citationsIn(text.data).toReversed())
      linkLetters({ text, ...place }, href);
}
