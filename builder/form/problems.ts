import { findState, states as allStates } from '../../src/practice/states.ts';
import { safeUrl } from '../../src/shared/url.ts';
import { completeUrl, addressProblem } from './addresses.ts';
import { composedText, unknownStates } from '../snippet/compose.ts';
import { lowContrastPairs } from '../theme/color-fields.ts';
import { pairId, pairLabel, formatRatio } from '../theme/labels.ts';
import { placeOf } from '../snippet/places.ts';
import { findWidget, practice as practiceWidget, type Field } from './widgets.ts';
import { exitTag, isEmpty, isSample, servicesOf, mentionsCouples, type Piece, type Work } from '../work.ts';

/** Something for the author to fix, and the id of its field. */
export interface Problem {
  readonly field: string;
  readonly words: string;
  /** Nothing is wrong: the author has not written it yet. */
  readonly isMissing?: boolean;
}

/** A warning from the library about an element in the preview. */
export interface Report {
  readonly message: string;
  /** The element's tag, and its index among the elements with that tag, in page order. */
  readonly tag: string;
  readonly index: number;
}

export const fieldId = (path: readonly number[], name: string) => ['piece', ...path, name].join('-');
export const practiceFieldId = (name: string) => `practice-${name}`;
export const licenseFieldId = (code: string, name: string) => `licence-${code}-${name}`;

/** What is missing or wrong, in the order of the form: the builder's own checks, then the library's warnings. */
export function problemsIn(work: Work, reports: readonly Report[]): readonly Problem[] {
  const own = [
    ...practiceProblems(work),
    ...work.pieces.flatMap((piece, index) => pieceProblems(piece, [index], work)),
    ...pageProblems(work),
    ...themeProblems(work),
  ];
  const reported = reports
    .flatMap((report) => problemsFromReport(report, work))
    // Skip fields that already have a problem of our own.
    .filter(({ field }) => !own.some((problem) => problem.field === field));
  const all = [...own, ...reported];
  return all.filter(({ words }, index) => all.findIndex((other) => other.words === words) === index);
}

function practiceProblems({ practice, pieces, licenses }: Work): Problem[] {
  const problems: Problem[] = [];
  const addMissing = (name: string, words: string) =>
    problems.push({ field: practiceFieldId(name), words, isMissing: true });
  if (!practice.name?.trim())
    addMissing('name', 'Write the name of the practice: readers and search engines look for it.');
  const needsBookUrl = pieces.some(({ tag, options }) => tag === 'sage-consult-cta' && !options.href?.trim());
  if (needsBookUrl && !practice['book-url']?.trim())
    addMissing('book-url', 'There is no booking address yet: without one, the button cannot lead anywhere.');
  if (
    pieces.some(
      ({ tag, options, words }) =>
        tag === 'sage-state-availability' && !options.states?.trim() && !/<li/.test(words),
    )
  )
    if (!practice.states?.trim())
      addMissing('states', 'Name the states in which you may practice today, and no others.');
  problems.push(...fieldProblems(practiceWidget.fields, practice, practiceFieldId));
  for (const [code, { lookup, until }] of Object.entries(licenses)) {
    const problem = lookup && !safeUrl(completeUrl(lookup)) ? unsafeAddress : addressProblem(lookup);
    if (problem) problems.push({ field: licenseFieldId(code, 'lookup'), words: problem });
    if (until && !/^\d{4}-\d\d-\d\d$/.test(until))
      problems.push({ field: licenseFieldId(code, 'until'), words: 'Write the date like 2027-09-30.' });
    if (!findState(code))
      problems.push({
        field: licenseFieldId(code, 'profession'),
        words: `${code} is no state that we know.`,
      });
  }
  return problems;
}

const unsafeAddress = 'This address cannot be followed. Begin it with https://';

/** Addresses that lead nowhere, and unknown states. */
function fieldProblems(
  fields: readonly Field[],
  options: Readonly<Record<string, string>>,
  idOf: (name: string) => string,
): Problem[] {
  return fields.flatMap(({ name, isAddress }) => {
    const problem = isAddress ? addressProblem(options[name]) : undefined;
    const words = name === 'states' ? unknownStates(options[name]).map(unknownState) : (problem ?? []);
    return [words].flat().map((words) => ({ field: idOf(name), words }));
  });
}

function unknownState(name: string): string {
  const suggestion = nearestState(name);
  return `We don’t know the state “${name}”, so it is left out.${suggestion ? ` Did you mean ${suggestion}?` : ''}`;
}

/** The state that a misspelled name probably means. Undefined if none is close. */
function nearestState(name: string): string | undefined {
  const written = name.toLowerCase();
  const nearest = allStates
    .map(({ name }) => ({ name, distance: editDistance(written, name.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance)[0]!;
  return nearest.distance <= Math.max(1, Math.floor(written.length / 3)) && written.length > 2
    ? nearest.name
    : undefined;
}

/** How many letters to change, add, remove or swap with the next one to turn one word into the other. */
function editDistance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          rows[i - 1]![j]! + 1,
          row[j - 1]! + 1,
          rows[i - 1]![j - 1]! + (same ? 0 : 1),
          swapped ? rows[i - 2]![j - 2]! + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows.at(-1)!.at(-1)!;
}

const numberOf = (path: readonly number[]) => path.map((index) => index + 1).join('.');

/** A card for a kind of care that the practice does not list. */
function cardProblems({ tag, options, words }: Piece, path: readonly number[], work: Work): Problem[] {
  if (tag !== 'sage-comparison-card') return [];
  const [, heading = ''] = /<h\d[^>]*>(.*?)<\/h\d>/s.exec(words) ?? [];
  const kind =
    options.value?.trim().toLowerCase() ||
    /\b(individual|couples)\b/i.exec(options.heading || heading)?.[1]?.toLowerCase();
  if (!kind || servicesOf(work).includes(kind)) return [];
  const message = `Card ${numberOf(path)} is about “${kind}”, which is not among your kinds of care. Tick it under “Your practice”, or remove the card.`;
  return [{ field: fieldId(path, 'value'), words: message }];
}

function pieceProblems(piece: Piece, path: readonly number[], work: Work): Problem[] {
  const { tag, words, parts, options } = piece;
  const widget = findWidget(tag);
  const title = `${numberOf(path)} ${widget?.title ?? 'Your own text'}`;
  const field = fieldId(path, 'words');
  if (tag === exitTag && work.pieces.find((other) => other.tag === exitTag) !== piece)
    return [{ field, words: `${title}: one exit is enough for a page, so this one is left out. Remove it.` }];
  const state: Problem[] = isEmpty(piece)
    ? [{ field, words: `${title}: nothing is written yet. Write something, or remove it.`, isMissing: true }]
    : isSample(piece)
      ? [
          {
            field,
            words: `${title}: you haven’t changed this yet. It still has our sample words.`,
            isMissing: true,
          },
        ]
      : [];
  const idOf = (name: string) => fieldId(path, name);
  return [
    ...state,
    ...fieldProblems(widget?.fields ?? [], options, idOf),
    ...cardProblems(piece, path, work),
    ...linkProblems(words, field),
    ...parts.flatMap((part, index) => pieceProblems(part, [...path, index], work)),
  ];
}

/** Links that lead nowhere. */
function linkProblems(words: string, field: string): Problem[] {
  const box = document.createElement('template');
  box.innerHTML = words;
  const deadLinks = [...box.content.querySelectorAll('a:not([href], [id])')].map(
    ({ textContent }) => textContent,
  );
  const incomplete = [...box.content.querySelectorAll('a[href]')].flatMap(
    (link) => addressProblem(link.getAttribute('href') ?? '') ?? [],
  );
  const own = deadLinks.map((link) => ({
    field,
    words: `The link “${link}” has no address that is safe to follow. Select it and give it one, such as https://…, or it becomes plain words.`,
  }));
  return [...own, ...incomplete.map((words) => ({ field, words }))];
}

const themeProblems = (work: Work): Problem[] =>
  lowContrastPairs(work).map(({ pair, mode, ratio }) => ({
    field: pairId(pair, mode),
    words: `${pairLabel(pair, mode)}: ${formatRatio(ratio)}, and ${pair[2]}:1 is needed.`,
  }));

function pageProblems(work: Work): Problem[] {
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
  if (mentionsCouples(work) && !/1-800-799-7233|1-800-799-SAFE/.test(text))
    problems.push({
      field: 'safety',
      words:
        'The page or the practice speaks of couples, and the page does not say who should not choose couples counseling. Write the line here.',
    });
  const lostParagraphs = work.pieces.filter(
    ({ tag, words }) => tag && /<(p|small|blockquote)\b/.test(words),
  ).length;
  if (placeOf(work).shape === 'attributes' && lostParagraphs)
    problems.push({
      field: 'place',
      words:
        'This place keeps no paragraphs inside a widget: where there are such, write them as ordinary text beside it.',
    });
  return problems;
}

/** Turns a warning from the library into a sentence at its field. */
function problemsFromReport({ message, tag, index }: Report, work: Work): Problem[] {
  const [, name, found, expected] = /^<[^>]+> (.+?): found "(.*)", expected (.+)$/s.exec(message) ?? [];
  if (!name) return [];
  const attribute = name.replace(/^data-/, '');
  const state = found && /\bstates\b/.test(expected ?? '') ? nearestState(found) : undefined;
  const words = found
    ? `“${found}” is not understood. Expected: ${expected}.${state ? ` Did you mean ${state}?` : ''}`
    : `Nothing is written. Expected: ${expected}.`;
  if (tag === 'sage-practice') return [{ field: practiceFieldId(attribute), words }];
  const path = pathsOf(work, tag)[index];
  const isField = findWidget(tag)?.fields.some((field) => field.name === attribute);
  return path ? [{ field: fieldId(path, isField ? attribute : 'words'), words }] : [];
}

/** The paths of the pieces with this tag, in page order. Empty pieces are not on the page. */
function pathsOf(
  { pieces, practice }: Pick<Work, 'pieces' | 'practice'>,
  tag: string,
  before: readonly number[] = [],
): number[][] {
  return pieces.flatMap((piece, index) => [
    ...(piece.tag === tag && !isEmpty(piece, practice) ? [[...before, index]] : []),
    ...pathsOf({ pieces: piece.parts, practice }, tag, [...before, index]),
  ]);
}
