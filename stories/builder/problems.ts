import { findState } from '../../src/practice/states.ts';
import { safeUrl } from '../../src/shared/url.ts';
import { composedText } from './compose.ts';
import { tooCloseIn } from './look-colours.ts';
import { pairField, pairWords, ratioWords } from './look-words.ts';
import { placeOf } from './places.ts';
import { findWidget } from './widgets.ts';
import type { Piece, Work } from './work.ts';

/** Something that wants the author's attention, and the field that it is about. */
export interface Problem {
  readonly field: string;
  readonly words: string;
  /** Nothing is wrong: this is only not written yet. */
  readonly isMissing?: boolean;
}

/** What the library said of an element in the preview. */
export interface Report {
  readonly message: string;
  /** Its tag, and which one of those it is, in the order of the page. */
  readonly tag: string;
  readonly index: number;
}

export const fieldName = (path: readonly number[], name: string) => ['piece', ...path, name].join('-');
export const practiceField = (name: string) => `practice-${name}`;
export const licenceField = (code: string, name: string) => `licence-${code}-${name}`;

/** What is missing or cannot be, in the order of the form: what we see ourselves, then what the library says of it. */
export function problemsIn(work: Work, reports: readonly Report[]): readonly Problem[] {
  const own = [
    ...inPractice(work),
    ...work.pieces.flatMap((piece, index) => inPiece(piece, [index])),
    ...inPage(work),
    ...inTheme(work),
  ];
  const told = reports
    .flatMap((report) => explain(report, work))
    // We have said so already, or the practice is where it is to be mended.
    .filter(({ field }) => !own.some((problem) => problem.field === field));
  const all = [...own, ...told];
  return all.filter(({ words }, index) => all.findIndex((other) => other.words === words) === index);
}

function inPractice({ practice, pieces, licences }: Work): Problem[] {
  const problems: Problem[] = [];
  const tell = (name: string, words: string) =>
    problems.push({ field: practiceField(name), words, isMissing: true });
  if (!practice.name?.trim())
    tell('name', 'Write the name of the practice: readers and search engines look for it.');
  const asks = pieces.some(({ tag, options }) => tag === 'sage-consult-cta' && !options.href?.trim());
  if (asks && !practice['book-url']?.trim())
    tell('book-url', 'There is no booking address yet: without one, the button cannot lead anywhere.');
  if (
    pieces.some(
      ({ tag, options, words }) => tag === 'sage-state-availability' && !options.states && !/<li/.test(words),
    )
  )
    if (!practice.states?.trim())
      tell('states', 'Name the states in which you may practise today, and no others.');
  for (const [code, { lookup, until }] of Object.entries(licences)) {
    if (lookup && !safeUrl(lookup))
      problems.push({
        field: licenceField(code, 'lookup'),
        words: 'This address cannot be followed. Begin it with https://',
      });
    if (until && !/^\d{4}-\d\d-\d\d$/.test(until))
      problems.push({ field: licenceField(code, 'until'), words: 'Write the date like 2027-09-30.' });
    if (!findState(code))
      problems.push({ field: licenceField(code, 'profession'), words: `${code} is no state that we know.` });
  }
  return problems;
}

function inPiece({ words, parts }: Piece, path: readonly number[]): Problem[] {
  const box = document.createElement('template');
  box.innerHTML = words;
  const lost = [...box.content.querySelectorAll('a:not([href], [id])')].map(({ textContent }) => textContent);
  const own = lost.map((link) => ({
    field: fieldName(path, 'words'),
    words: `The link “${link}” has no address that is safe to follow. Select it and give it one, such as https://…, or it becomes plain words.`,
  }));
  return [...own, ...parts.flatMap((part, index) => inPiece(part, [...path, index]))];
}

const inTheme = (work: Work): Problem[] =>
  tooCloseIn(work).map(({ pair, mode, ratio }) => ({
    field: pairField(pair, mode),
    words: `${pairWords(pair, mode)}: ${ratioWords(ratio)}, and ${pair[2]}:1 is needed.`,
  }));

function inPage(work: Work): Problem[] {
  const text = composedText(work);
  const problems: Problem[] = [];
  if (!work.pieces.length)
    problems.push({
      field: 'add',
      words: 'There is nothing on the page yet. Add something.',
      isMissing: true,
    });
  if (!/\b988\b/.test(text))
    problems.push({
      field: 'crisis',
      words: 'There is no crisis line on the page. Write it here, or in your own text: call or text 988.',
    });
  if (/\bcouples?\b/i.test(text) && !/1-800-799-7233|1-800-799-SAFE/.test(text))
    problems.push({
      field: 'safety',
      words:
        'The page speaks of couples, and does not say who should not choose couples counseling. Write the line here.',
    });
  const lost = work.pieces.filter(({ tag, words }) => tag && /<(p|small|blockquote)\b/.test(words)).length;
  if (placeOf(work).shape === 'attributes' && lost)
    problems.push({
      field: 'place',
      words:
        'This place keeps no paragraphs inside a widget: where there are such, write them as ordinary text beside it.',
    });
  return problems;
}

/** A report of the library in a sentence, at the field that it is about. */
function explain({ message, tag, index }: Report, work: Work): Problem[] {
  const [, name, found, expected] = /^<[^>]+> (.+?): found "(.*)", expected (.+)$/s.exec(message) ?? [];
  if (!name) return [];
  const attribute = name.replace(/^data-/, '');
  const words = found
    ? `“${found}” is not understood. Expected: ${expected}.`
    : `Nothing is written. Expected: ${expected}.`;
  if (tag === 'sage-practice') return [{ field: practiceField(attribute), words }];
  const path = pathsOf(work.pieces, tag)[index];
  const isField = findWidget(tag)?.fields.some((field) => field.name === attribute);
  return path ? [{ field: fieldName(path, isField ? attribute : 'words'), words }] : [];
}

/** Where the pieces of this tag are, in the order of the page. */
function pathsOf(pieces: readonly Piece[], tag: string, before: readonly number[] = []): number[][] {
  return pieces.flatMap((piece, index) => [
    ...(piece.tag === tag ? [[...before, index]] : []),
    ...pathsOf(piece.parts, tag, [...before, index]),
  ]);
}
