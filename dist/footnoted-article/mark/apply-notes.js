import { pageAddress, ensureId, urlOf, idFor } from './addresses.js';
import { linkLetters, setAttributes, createOwn, endOf, noPrintAttribute } from './changes.js';
import { labelIn } from '../read/labels.js';
import { mayBeSource } from '../read/may-be-source.js';
import { textsIn, firstOf, nodesOf } from '../read/note-parts.js';
import { forEachInSlices } from '../slices.js';
import { labelSection } from './section.js';

function* applyNotes(root, { notes, markers, groups, named }, words, heading, previews, byMarker, loadPlain) {
  const first = notes.findIndex(
    ({ markers: [marker] }) => marker.node.parentElement.getBoundingClientRect().bottom >= 0
  );
  const links = yield* markerLinks(markers);
  const page = pageAddress();
  const idCounters = /* @__PURE__ */ new Map();
  const ids = /* @__PURE__ */ new Map();
  const expandedState = previews ? { "aria-expanded": "false" } : {};
  const ordered = [...notes.slice(first), ...notes.slice(0, first)];
  yield* forEachInSlices(ordered, (note) => {
    const { label, parts } = note;
    const noteId = ensureId(targetOf(note), `note-${label}`, idCounters);
    const href = urlOf(noteId, page);
    const backUrls = note.markers.map((marker) => {
      const link = marker.link ?? links.get(marker);
      let id = ids.get(link);
      if (!id) {
        id = idFor(link, `ref-${label}`, idCounters);
        annotateLink(link, { href, role: "doc-noteref", ...expandedState, id }, words.note(label));
        ids.set(link, id);
        byMarker.set(id, { label, parts, id: noteId });
      }
      return urlOf(id, page);
    });
    addBackLinks(note, backUrls, words);
    for (const part of parts.filter(isElement)) {
      const isDeprecated = deprecatedRoles.test(part.getAttribute("role") ?? "");
      setAttributes(part, isDeprecated ? { role: "" } : {});
    }
  });
  for (const group of groups) {
    const parts = group.notes.flatMap((note) => note.parts.filter(isElement));
    labelSection(root, group, parts, words, idCounters, heading);
    yield;
  }
  if (notes[0])
    for (const element of named) {
      if (element.id) ensureId(element, element.id, idCounters);
      yield;
    }
  yield* linkSources(ordered, loadPlain);
}
const isElement = (part) => !("nodes" in part);
function targetOf({ target, parts: [part] }) {
  if (target) return target;
  if (!("nodes" in part)) return part;
  const line = createOwn("span", {});
  firstOf(part).before(line);
  return line;
}
const roles = "[role=doc-noteref],[role=doc-backlink]";
function annotateLink(link, attributes, name) {
  const ours = accessibleName(link.textContent, name);
  if (ours) attributes["aria-label"] = ours;
  setAttributes(link, attributes);
  const around = link.parentElement.closest(roles);
  for (const other of around ? [around] : link.querySelectorAll(roles)) setAttributes(other, { role: "" });
}
const comparableText = (name) => ` ${name} `.toLowerCase().replace(/[^\p{L}\d]+/gu, " ");
function accessibleName(visibleText, name) {
  const visible = comparableText(visibleText);
  if (` ${name} `.includes(visible) || comparableText(name).includes(visible)) return name;
  return /\p{L}{2}/u.test(visibleText) ? void 0 : `${visibleText.trim()}, ${name}`;
}
function* markerLinks(markers) {
  const links = /* @__PURE__ */ new Map();
  const unlinked = markers.filter(({ link }) => !link).toReversed();
  yield* forEachInSlices(unlinked, (marker) => {
    const { node, start, end } = marker;
    links.set(marker, linkLetters(node, start, end, "", "wrap"));
  });
  return links;
}
function addBackLinks({ backLinks, label, parts }, backUrls, { back }) {
  const isNumbered = backUrls.length < 2 || backLinks.some((link) => /\w/.test(link.textContent));
  for (const [index, href] of backUrls.entries()) {
    const link = backLinks[index] ?? createOwn("a", {}, "\u21A9\uFE0E");
    if (!link.parentNode) {
      const last = nodesOf(parts.at(-1)).at(-1);
      if ("nodes" in parts.at(-1)) endOf(last).after(link);
      else endOfLine(last).append(link);
    }
    const words = link.textContent;
    const isLabel = labelIn(words) === label || words.includes(`[${label}`);
    const printing = isLabel ? {} : { [noPrintAttribute]: "" };
    annotateLink(link, { href, role: "doc-backlink", ...printing }, back(label, index + 1, backUrls.length));
    if (!isNumbered) link.append(createOwn("sup", {}, `${index + 1}`));
  }
}
function endOfLine(part) {
  const last = part.lastElementChild;
  return last?.matches("p, td, dd") ? last : part;
}
const deprecatedRoles = /^doc-(endnote|biblioentry)$/;
function* linkSources(notes, loadPlain) {
  const found = [];
  for (const { parts } of notes) {
    for (const text of parts.flatMap((part) => [...textsIn(part)]))
      if (mayBeSource.test(text.data) && !text.parentElement.closest("a")) found.push(text);
    yield;
  }
  const plain = found[0] && (yield loadPlain());
  if (!plain) return;
  yield* forEachInSlices(found, (text) => {
    for (const { start, end, href } of plain.citationsIn(text.data).toReversed())
      linkLetters(text, start, end, href, href === text.data.slice(start, end) ? "wrap" : "cite");
  });
}

export { applyNotes };
