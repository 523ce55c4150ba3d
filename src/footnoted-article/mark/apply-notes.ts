import { idsOf, pageAddress, urlOf } from './addresses.js';
import {
  changeAttribute,
  createOwn,
  setAttributes,
  endOf,
  linkLetters,
  noPrintAttribute,
} from './changes.js';
import type { strings } from '../footnoted-article.strings.js';
import { mayBeSource } from '../read/may-be-source.js';
import type { Marker, Note, Notes, NotePart } from '../read/notes.js';
import type { LoadPlain, Plain } from '../read/plain.js';
import { firstOf, nodesOf, textOf, textsIn } from '../read/note-parts.js';
import { forEachInFrames, forEachInSlices, type Steps } from '../slices.js';
import { labelSection } from './section.js';
import { labelIn } from '../read/labels.js';

type Words = typeof strings.english;

/** A note in the page, with its links set up. */
export interface LinkedNote extends Pick<Note, 'label' | 'parts'> {
  /** The id that its markers link to. */
  readonly id: string;
}

/**
 * Links markers and notes to each other, with roles and accessible names. Marks every change so that it can
 * be undone, and moves no node of the author's. Starts with the notes on the screen.
 *
 * @param heading the heading to add above notes that have none
 * @param previews whether markers open previews, and so need `aria-expanded`
 * @param byMarker receives the notes, keyed by their markers' ids
 */
export function* applyNotes(
  root: Element,
  { notes, markers, groups, named }: Notes,
  words: Words,
  heading: string | undefined,
  previews: boolean,
  byMarker: Map<string, LinkedNote>,
  loadPlain: LoadPlain,
): Steps<void> {
  const first = notes.findIndex(
    ({ markers: [marker] }) => marker!.node.parentElement!.getBoundingClientRect().bottom >= 0,
  );
  const links = yield* markerLinks(markers);
  const page = pageAddress();
  const ids = idsOf(root);
  const markerIds = new Map<Element, string>();
  const expandedState: Record<string, string> = previews ? { 'aria-expanded': 'false' } : {};

  const ordered = [...notes.slice(first), ...notes.slice(0, first)];
  yield* forEachInFrames(ordered, (note) => {
    const { label, parts } = note;
    const noteId = ids.ensureId(targetOf(note), `note-${label}`);
    const href = urlOf(noteId, page);
    const backUrls = note.markers.map((marker) => {
      const link = marker.link ?? links.get(marker)!;
      // The dash of a range stands for several notes. It leads to the first of them.
      let id = markerIds.get(link);
      if (!id) {
        id = ids.idFor(link, `ref-${label}`);
        annotateLink(link, { ...expandedState, href, role: 'doc-noteref', id }, words.note(label));
        markerIds.set(link, id);
        byMarker.set(id, { label, parts, id: noteId });
      }
      return urlOf(id, page);
    });
    addBackLinks(note, backUrls, words);
    for (const part of parts.filter(isElement)) setAttributes(part, {});
  });
  for (const element of root.querySelectorAll(wrongRoles)) setAttributes(element, { role: '' });
  for (const group of groups) {
    const parts = group.notes.flatMap((note) => note.parts.filter(isElement));
    labelSection(root, group, parts, words, ids, heading);
    yield;
  }
  // If an id occurs twice in the page, its first element keeps it: that is where existing links lead.
  yield* forEachInSlices(notes[0] ? named : [], (element) => {
    if (element.id) ids.ensureId(element, element.id);
  });
  // Last, because this may have to wait for its part to load.
  yield* linkSources(ordered, loadPlain);
}

const isElement = (part: NotePart): part is Element => !('nodes' in part);

/**
 * The element that a note's links lead to. If a note is one of several lines in an element, adds an empty
 * element before it.
 */
function targetOf({ target, parts: [part] }: Note): Element {
  if (target) return target;
  if (!('nodes' in part!)) return part!;
  const line = createOwn('span', {});
  (firstOf(part) as ChildNode).before(line);
  return line;
}

const changedLink = `a[${changeAttribute}]`;
const linkRoles = ':not(a):is([role=doc-noteref],[role=doc-backlink])';
/** Elements around a link or inside it that have the role which the link has now, and notes with a deprecated role. */
const wrongRoles = `${linkRoles}:has(${changedLink}),${changedLink} ${linkRoles},:is([role=doc-biblioentry],[role=doc-endnote])[${changeAttribute}]`;

/** Gives a link its attributes and accessible name. */
function annotateLink(link: Element, attributes: Record<string, string>, name: string): void {
  const ours = accessibleName(link.textContent, name);
  if (ours) attributes['aria-label'] = ours;
  setAttributes(link, attributes);
}

const comparableText = (name: string) => ` ${name} `.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ');

/**
 * The accessible name for a link. It must contain the visible text (WCAG 2.5.3). A link whose text has words
 * needs none.
 */
function accessibleName(visibleText: string, name: string): string | undefined {
  // Most names have the text as it is, or the text has no words. Comparing words is slow.
  const isIncluded =
    !/[\p{L}\d]/u.test(visibleText) ||
    ` ${name} `.includes(` ${visibleText} `) ||
    comparableText(name).includes(comparableText(visibleText));
  if (isIncluded) return name;
  return /\p{L}{2}/u.test(visibleText) ? undefined : `${visibleText.trim()}, ${name}`;
}

/** Links around the markers that have none. The markers of a range share one link, around its dash. */
function* markerLinks(markers: readonly Marker[]): Steps<Map<Marker, HTMLAnchorElement>> {
  const links = new Map<Marker, HTMLAnchorElement>();
  // Start with the last one: cutting it out of a text does not move what comes before it.
  const unlinked = markers.filter(({ link }) => !link).toReversed();
  yield* forEachInFrames(unlinked, (marker) => {
    const { node, start, end } = marker;
    links.set(marker, linkLetters(node as Text, start, end, '', 'wrap'));
  });
  return links;
}

/** Keeps the links that a tool wrote, in their order, and adds the missing ones at the end of the note. */
function addBackLinks({ backLinks, label, parts }: Note, backUrls: readonly string[], { back }: Words): void {
  const isNumbered = !backUrls[1] || backLinks.some((link) => /\w/.test(link.textContent));
  for (const [index, href] of backUrls.entries()) {
    const link = backLinks[index] ?? createOwn('a', {}, '\u21A9\uFE0E');
    if (!link.parentNode) {
      const last = nodesOf(parts.at(-1)!).at(-1)!;
      if ('nodes' in parts.at(-1)!) endOf(last).after(link);
      else endOfLine(last as Element).append(link);
    }
    const words = link.textContent;
    // "1a", and "↑1" with the arrow.
    const isLabel =
      labelIn(words) === label ||
      (!index && /\w/.test(words) && comparableText(words).startsWith(` ${label}`));
    const printing: Record<string, string> = isLabel ? {} : { [noPrintAttribute]: '' };
    annotateLink(link, { ...printing, href, role: 'doc-backlink' }, back(label, index + 1, backUrls.length));
    if (!isNumbered) link.append(createOwn('sup', {}, `${index + 1}`));
  }
}

/** The element that ends a note's last line. A link back goes at the end of it. */
function endOfLine(part: Element): Element {
  const last = part.lastElementChild;
  return last?.matches('p, td, dd') ? last : part;
}

/** Links the sources that notes name. */
function* linkSources(notes: readonly Note[], loadPlain: LoadPlain): Steps<void> {
  const found: Text[] = [];
  yield* forEachInSlices(notes, ({ parts }) => {
    for (const part of parts.filter((each) => mayBeSource.test(textOf(each))))
      for (const text of textsIn(part))
        if (mayBeSource.test(text.data) && !text.parentElement!.closest('a')) found.push(text);
  });
  const plain = found[0] && ((yield loadPlain()) as Plain | undefined);
  if (!plain) return;
  yield* forEachInFrames(found, (text) => {
    for (const { start, end, href } of plain.citationsIn(text.data).toReversed())
      linkLetters(text, start, end, href, href === text.data.slice(start, end) ? 'wrap' : 'cite');
  });
}
