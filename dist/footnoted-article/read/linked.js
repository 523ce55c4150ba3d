import { headings } from '../../shared/headings.js';
import { isNotesHeading } from './headings.js';
import { isArrow, partsFinder, isUnused, cite } from './note-index.js';
import { labelBefore } from './labels.js';
import { linksIn, partContains, elementsIn, textOf } from './note-parts.js';

const noteTerms = /(foot|end|side|(?<![a-z]))note(?!b)|\bcite|\bbib|\bfoot\d|(^|\W|_)ft?n(?![a-z])/i;
const noteBoxes = "[class*=note],[class*=reference],[class*=bib i],[role*=note],[role*=bib]";
const followsWord = ({ before }) => /(\p{Ll}{2}|\p{Lu}{2})[.!?,;:)”"’]*\[?$/u.test(before);
const endsClause = ({ before, words }) => /([.!?,;)”"’]\s*|\p{Lo})[[［〔]/u.test(before.slice(-3) + words[0]);
function* joinLinked(page, joined) {
  const targetsByCandidate = /* @__PURE__ */ new Map();
  const hasArrows = page.links.some(isArrow);
  for (const candidate of page.candidates) {
    const { link, label } = candidate;
    if (!link) continue;
    const isLabelled = label || isCitationKey(candidate);
    const targets = page.targetsOf(link).filter(
      ({ atLineStart, element }) => !element.contains(link) && (isLabelled ? atLineStart || isSideNote(element, candidate) || isBackArrow(element, candidate, page) : hasArrows && atLineStart && hasBackArrow(element, candidate, page))
    );
    targetsByCandidate.set(candidate, targets);
    yield;
  }
  const partsAt = partsFinder(
    page,
    [...targetsByCandidate.values()].flat().map(({ element }) => element)
  );
  for (const [candidate, targets] of targetsByCandidate) {
    joinCandidate(targets, candidate, page, partsAt, joined);
    yield;
  }
}
const hasBackArrow = (element, candidate, { leadsTo }) => (!candidate.atLineStart || /\p{L}/u.test(candidate.after)) && [...element.querySelectorAll("a")].some((back) => isArrow(back) && leadsTo(back, candidate));
const isBackArrow = (element, candidate, { leadsTo }) => element.localName === "a" && isArrow(element) && leadsTo(element, candidate);
const isSideNote = (element, { label }) => element.matches(noteBoxes) && element.textContent.trim().length > 9 && labelBefore(element.textContent, true) === label;
function joinCandidate(targets, candidate, page, partsAt, joined) {
  const { label, isSuperscript, atLineStart, order } = candidate;
  const link = candidate.link;
  if (!isUnused(candidate, joined)) return;
  const isNumber = label && (isSuperscript || !year.test(label));
  const findNote = ({ element: element2, line: line2, atLineStart: atLineStart2 }) => {
    const isArrowAtEnd = !atLineStart2 && isBackArrow(element2, candidate, page);
    const parts2 = partsAt(isArrowAtEnd ? line2.block.closest("li,dd") ?? line2.block : element2, line2);
    const [first] = parts2;
    const isNoNote = !first || parts2.some((part) => partContains(part, link) || elementsIn(part, headings)[0]) || !("nodes" in first) && /^(h\d|nav|figure|main)$/.test(first.localName);
    if (isNoNote) return;
    const words = () => parts2.map(textOf).join(" ");
    const matchesLabel2 = isNumber ? page.itemLabels.get(first) === label || labelBefore(words(), true) === label : !isCitationKey(candidate) || citesWork(words(), candidate) || isSuperscript && noteTerms.test(link.hash);
    return { parts: parts2, line: line2, element: element2, matchesLabel: matchesLabel2 };
  };
  const isEarlier = ({ line: line2 }) => Number(line2.order < order);
  let note;
  for (const target of targets.toSorted((one, other) => isEarlier(one) - isEarlier(other))) {
    const found = findNote(target);
    if (!note || found?.matchesLabel) note = found;
    if (note?.matchesLabel) break;
  }
  if (!note || !(isNumber || note.matchesLabel)) return;
  const { parts, line, element, matchesLabel } = note;
  const backLinks = linksIn(parts).filter((backLink) => page.leadsTo(backLink, candidate));
  const box = () => element.closest(noteBoxes);
  const hasEvidence = backLinks.length || noteTerms.test(
    `${link.getAttribute("href")} ${link.rel} ${link.className} ${link.getAttribute("role")}`
  ) || isNotesHeading(line.heading) || box()?.contains(link) === false || matchesLabel && !atLineStart && (isSuperscript || followsWord(candidate) || endsClause(candidate));
  if (!hasEvidence) return;
  cite(candidate, parts, line, page, joined, element);
  for (const back of backLinks) joined.used.add(back);
}
const year = /\b(1[5-9]|20)\d\d[a-z]?\b/;
const isCitationKey = ({ words, before, isSuperscript }) => isSuperscript || year.test(words) || /^\W?\[\S{2,20}$/.test(before.slice(-1) + words);
function citesWork(note, { words, before, link }) {
  const citedYear = year.exec(words)?.[0];
  const start = note.trim();
  if (!citedYear) return start.replace("[", "").startsWith(words.replace(/[[\]]/g, ""));
  const author = /^[^\p{L}\d]*(\p{L}{2,})/u.exec(start)?.[1];
  const mentionsYear = start.includes(citedYear) || link.hash.includes(citedYear);
  return !!author && mentionsYear && (before + words).split(/[^\p{L}]+/u).includes(author);
}

export { followsWord, joinLinked };
