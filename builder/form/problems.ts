import { findState, states as allStates } from '../../src/practice/states.ts';
import { safeUrl } from '../../src/shared/url.ts';
import { completeUrl, problemOf } from './addresses.ts';
import { composedText, unknownIn } from '../snippet/compose.ts';
import { tooCloseIn } from '../theme/look-colours.ts';
import { pairField, pairWords, ratioWords } from '../theme/look-words.ts';
import { placeOf } from '../snippet/places.ts';
import { findWidget, practice as practiceWidget, type Field } from './widgets.ts';
import { exitTag, isEmpty, isSample, servicesOf, speaksOfCouples, type Piece, type Work } from '../work.ts';

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
    ...work.pieces.flatMap((piece, index) => inPiece(piece, [index], work)),
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
      ({ tag, options, words }) =>
        tag === 'sage-state-availability' && !options.states?.trim() && !/<li/.test(words),
    )
  )
    if (!practice.states?.trim())
      tell('states', 'Name the states in which you may practise today, and no others.');
  problems.push(...inFields(practiceWidget.fields, practice, practiceField));
  for (const [code, { lookup, until }] of Object.entries(licences)) {
    const wrong = lookup && !safeUrl(completeUrl(lookup)) ? cannotBeFollowed : problemOf(lookup);
    if (wrong) problems.push({ field: licenceField(code, 'lookup'), words: wrong });
    if (until && !/^\d{4}-\d\d-\d\d$/.test(until))
      problems.push({ field: licenceField(code, 'until'), words: 'Write the date like 2027-09-30.' });
    if (!findState(code))
      problems.push({ field: licenceField(code, 'profession'), words: `${code} is no state that we know.` });
  }
  return problems;
}

const cannotBeFollowed = 'This address cannot be followed. Begin it with https://';

/** Addresses that lead nowhere, and names of states that are not known. */
function inFields(
  fields: readonly Field[],
  options: Readonly<Record<string, string>>,
  nameOf: (name: string) => string,
): Problem[] {
  return fields.flatMap(({ name, isAddress }) => {
    const wrong = isAddress ? problemOf(options[name]) : undefined;
    const words = name === 'states' ? unknownIn(options[name]).map(unknownState) : (wrong ?? []);
    return [words].flat().map((words) => ({ field: nameOf(name), words }));
  });
}

function unknownState(name: string): string {
  const near = nearestState(name);
  return `We don’t know the state “${name}”, so it is left out.${near ? ` Did you mean ${near}?` : ''}`;
}

/** The state whose name is nearest to a misspelled one; nothing where none is near. */
function nearestState(name: string): string | undefined {
  const written = name.toLowerCase();
  const near = allStates
    .map(({ name }) => ({ name, steps: stepsBetween(written, name.toLowerCase()) }))
    .sort((one, other) => one.steps - other.steps)[0]!;
  return near.steps <= Math.max(1, Math.floor(written.length / 3)) && written.length > 2
    ? near.name
    : undefined;
}

/** How many letters have to be changed, added, left out or swapped with the next to get from one word to the other. */
function stepsBetween(from: string, to: string): number {
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

/** A card for a kind of care that the practice has not said it offers. */
function inCard({ tag, options, words }: Piece, path: readonly number[], work: Work): Problem[] {
  if (tag !== 'sage-comparison-card') return [];
  const [, heading = ''] = /<h\d[^>]*>(.*?)<\/h\d>/s.exec(words) ?? [];
  const kind =
    options.value?.trim().toLowerCase() ||
    /\b(individual|couples)\b/i.exec(options.heading || heading)?.[1]?.toLowerCase();
  if (!kind || servicesOf(work).includes(kind)) return [];
  const said = `Card ${numberOf(path)} is about “${kind}”, which is not among your kinds of care. Tick it under “Your practice”, or remove the card.`;
  return [{ field: fieldName(path, 'value'), words: said }];
}

function inPiece(piece: Piece, path: readonly number[], work: Work): Problem[] {
  const { tag, words, parts, options } = piece;
  const widget = findWidget(tag);
  const title = `${numberOf(path)} ${widget?.title ?? 'Your own text'}`;
  const field = fieldName(path, 'words');
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
  const nameOf = (name: string) => fieldName(path, name);
  return [
    ...state,
    ...inFields(widget?.fields ?? [], options, nameOf),
    ...inCard(piece, path, work),
    ...inWords(words, field),
    ...parts.flatMap((part, index) => inPiece(part, [...path, index], work)),
  ];
}

/** Links that lead nowhere. */
function inWords(words: string, field: string): Problem[] {
  const box = document.createElement('template');
  box.innerHTML = words;
  const lost = [...box.content.querySelectorAll('a:not([href], [id])')].map(({ textContent }) => textContent);
  const short = [...box.content.querySelectorAll('a[href]')].flatMap(
    (link) => problemOf(link.getAttribute('href') ?? '') ?? [],
  );
  const own = lost.map((link) => ({
    field,
    words: `The link “${link}” has no address that is safe to follow. Select it and give it one, such as https://…, or it becomes plain words.`,
  }));
  return [...own, ...short.map((words) => ({ field, words }))];
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
  if (speaksOfCouples(work) && !/1-800-799-7233|1-800-799-SAFE/.test(text))
    problems.push({
      field: 'safety',
      words:
        'The page or the practice speaks of couples, and the page does not say who should not choose couples counseling. Write the line here.',
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
  const state = found && /\bstates\b/.test(expected ?? '') ? nearestState(found) : undefined;
  const words = found
    ? `“${found}” is not understood. Expected: ${expected}.${state ? ` Did you mean ${state}?` : ''}`
    : `Nothing is written. Expected: ${expected}.`;
  if (tag === 'sage-practice') return [{ field: practiceField(attribute), words }];
  const path = pathsOf(work, tag)[index];
  const isField = findWidget(tag)?.fields.some((field) => field.name === attribute);
  return path ? [{ field: fieldName(path, isField ? attribute : 'words'), words }] : [];
}

/** Where the pieces of this tag are, in the order of the page. What is empty is not on it. */
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
