import { isDate, laterDate } from '../../src/shared/dates.ts';
import { readTelephone } from '../../src/practice/reading.ts';
import { safeUrl } from '../../src/shared/url.ts';
import type { Warning } from '../../src/shared/warnings.ts';
import { completeUrl, addressProblem } from './addresses.ts';
import { nearestState, replaceState } from './match-states.ts';
import { composedText, statesOf, textsWithoutAttribute, unknownStates } from '../snippet/compose.ts';
import { lowContrastPairs } from '../theme/color-fields.ts';
import { pairId, pairLabel, formatRatio } from '../theme/labels.ts';
import { placeOf } from '../snippet/places.ts';
import { findWidget, practice as practiceWidget, titleOf, type Field } from './widgets.ts';
import { nameOfService, servicesOf } from '../services.ts';
import { exitTag, hasDetails, isEmpty, isServing, mentionsCouples, type Piece, type Work } from '../work.ts';

/** Something for the author to fix, and the id of its field. */
export interface Problem {
  readonly field: string;
  readonly words: string;
  /** Nothing is wrong: the author has not written it yet. */
  readonly isMissing?: boolean;
  /** A button that fixes it. */
  readonly fix?: { readonly label: string; apply(): void };
}

/** A warning from the library about an element in the preview. */
export interface Report extends Warning {
  /** The element's tag, and its index among the elements with that tag, in page order. */
  readonly tag: string;
  readonly index: number;
}

export const fieldId = (path: readonly number[], name: string) => ['piece', ...path, name].join('-');
export const practiceFieldId = (name: string) => `practice-${name}`;
export const serviceFieldId = (service: string, name: string) => `service-${service}-${name}`;
export const statePageId = (code: string) => `page-${code}`;
export const licenseFieldId = (code: string, index: number, name: string) =>
  `license-${code}-${index}-${name}`;

/** What is missing or wrong, in the order of the form: the builder's own checks, then the library's warnings. */
export function problemsIn(work: Work, reports: readonly Report[]): readonly Problem[] {
  const own = [
    ...practiceProblems(work),
    ...serviceProblems(work),
    ...licenseProblems(work),
    ...work.pieces.flatMap((piece, index) => pieceProblems(piece, [index], work)),
    ...pageProblems(work),
    ...themeProblems(work),
  ];
  // A call has no link if its address is wrong, which is said at the address.
  const isSaid = ({ tag, found }: Report) =>
    tag === 'sage-consult-cta' &&
    !found &&
    own.some(({ field, isMissing }) => /-(book-url|href)$/.test(field) && !isMissing);
  const reported = reports
    .filter((report) => !isSaid(report))
    .flatMap((report) => problemsFromReport(report, work))
    // Skip what we have said already, about this field or about this value.
    .filter(({ field, value }) =>
      own.every((problem) => problem.field !== field && !(value && problem.words.includes(value))),
    );
  const all = [...own, ...reported];
  return all.filter(({ words }, index) => all.findIndex((other) => other.words === words) === index);
}

function practiceProblems({ practice, pieces }: Work): Problem[] {
  const problems: Problem[] = [];
  const addMissing = (name: string, words: string) =>
    problems.push({ field: practiceFieldId(name), words, isMissing: true });
  if (!practice.name?.trim()) addMissing('name', 'Enter the name of your practice.');
  const needsBookUrl = pieces.some(({ tag, options }) => tag === 'sage-consult-cta' && !options.href?.trim());
  if (needsBookUrl && !practice['book-url']?.trim())
    addMissing('book-url', 'Add a link to your booking page. The button has nowhere to go yet.');
  const needsStates = pieces.some(
    ({ tag, options, words }) =>
      tag === 'sage-state-availability' && !options.states?.trim() && !/<li/.test(words),
  );
  if (needsStates && !practice.states?.trim())
    addMissing('states', 'Add the states where you’re licensed today.');
  const phone = practice.phone?.trim();
  if (phone && !readTelephone(phone))
    problems.push({
      field: practiceFieldId('phone'),
      words: `We can’t read “${phone}” as a phone number. Write it like 207-555-0142.`,
    });
  problems.push(...fieldProblems(practiceWidget.fields, practice, practiceFieldId));
  return problems;
}

function serviceProblems(work: Work): Problem[] {
  return [
    ...servicesOf(work).flatMap((service) =>
      linkProblem(serviceFieldId(service, 'book-url'), work.services[service]?.['book-url']),
    ),
    ...linkProblem('notice', work.notice),
  ];
}

function licenseProblems(work: Work): Problem[] {
  const today = laterDate(new Date());
  return statesOf(work.practice.states).flatMap(({ code, name }) => [
    ...linkProblem(statePageId(code), work.statePages[code]),
    ...(work.licenses[code] ?? []).flatMap((license, index) => {
      const idOf = (field: string) => licenseFieldId(code, index, field);
      const problems = linkProblem(idOf('lookup'), license.lookup);
      for (const field of ['verifiedOn', 'until'] as const)
        if (license[field] && !isDate(license[field]))
          problems.push({ field: idOf(field), words: 'Write the date like 2027-09-30.' });
      if (isDate(license.until) && license.until < today && isServing(license))
        problems.push({
          field: idOf('until'),
          words: `This date has passed, so the page no longer says that you can see clients in ${name}. Enter the new date, or set the status to “Ended”.`,
        });
      if (isDate(license.verifiedOn) && license.verifiedOn > today)
        problems.push({
          field: idOf('verifiedOn'),
          words: 'This date is in the future. Enter the day on which you last checked the license.',
        });
      if (!hasDetails(license))
        problems.push({
          field: idOf('profession'),
          words: `Fill in this license for ${name}, or remove it.`,
          isMissing: true,
        });
      return problems;
    }),
  ]);
}

/** A link that leads nowhere. */
function linkProblem(field: string, written: string | undefined): Problem[] {
  const url = completeUrl(written);
  const words =
    url && !safeUrl(url)
      ? `We can’t link to “${written}”. Start the address with https://, e.g. https://yourpractice.com/book`
      : addressProblem(written);
  return words ? [{ field, words }] : [];
}

/** Addresses that lead nowhere, and unknown states. */
const fieldProblems = (
  fields: readonly Field[],
  options: Record<string, string>,
  idOf: (name: string) => string,
): Problem[] =>
  fields.flatMap(({ name, isAddress, kind }) => {
    if (isAddress) return linkProblem(idOf(name), options[name]);
    if (kind !== 'states') return [];
    return unknownStates(options[name]).map((unknown) => unknownState(unknown, idOf(name), options, name));
  });

function unknownState(
  unknown: string,
  field: string,
  options: Record<string, string>,
  name: string,
): Problem {
  const nearest = nearestState(unknown);
  const words = `We don’t recognize ${unknown}.`;
  if (!nearest) return { field, words: `${words} Remove it, or choose a state from the list.` };
  return {
    field,
    words: `${words} Did you mean ${nearest.name}?`,
    fix: {
      label: `Use ${nearest.name}`,
      apply() {
        options[name] = replaceState(options[name] ?? '', unknown, nearest);
      },
    },
  };
}

const numberOf = (path: readonly number[]) => path.map((index) => index + 1).join('.');

/** A card for a service that the practice does not list. */
function cardProblems({ tag, options, words }: Piece, path: readonly number[], work: Work): Problem[] {
  if (tag !== 'sage-comparison-card') return [];
  const [, heading = ''] = /<h\d[^>]*>(.*?)<\/h\d>/s.exec(words) ?? [];
  const service =
    options.value?.trim().toLowerCase() ||
    /\b(individual|couples)\b/i.exec(options.heading || heading)?.[1]?.toLowerCase();
  if (!service || servicesOf(work).includes(service)) return [];
  const name = nameOfService(work, service);
  return [
    {
      field: fieldId(path, 'value'),
      words: `Card ${numberOf(path)} is about ${name}, which you don’t offer above. Check it under “What do you offer?”, or remove the card.`,
    },
  ];
}

function pieceProblems(piece: Piece, path: readonly number[], work: Work): Problem[] {
  const { tag, words, parts, options } = piece;
  const title = `${numberOf(path)} ${titleOf(tag)}`;
  const field = fieldId(path, 'words');
  if (tag === exitTag && work.pieces.find((other) => other.tag === exitTag) !== piece)
    return [{ field, words: `${title}: a page needs only one exit. Remove this one.` }];
  const isUnedited = isEmpty(piece);
  const unedited: Problem = {
    field,
    words: `${title}: you haven’t edited this yet. Write your own text, or remove it.`,
    isMissing: true,
  };
  return [
    ...(isUnedited ? [unedited] : []),
    ...fieldProblems(findWidget(tag)?.fields ?? [], options, (name) => fieldId(path, name)),
    ...(parts.length > 4
      ? [{ field, words: `${title}: readers can compare two to four. Remove the others.` }]
      : []),
    ...cardProblems(piece, path, work),
    ...wordsProblems(words, field),
    // If nothing is written in any part, say it once.
    ...(isUnedited ? [] : parts.flatMap((part, index) => pieceProblems(part, [...path, index], work))),
  ];
}

/** Links in a text that lead nowhere. */
function wordsProblems(words: string, field: string): Problem[] {
  const box = document.createElement('template');
  box.innerHTML = words;
  const deadLinks = [...box.content.querySelectorAll('a:not([href], [id])')].map(
    ({ textContent }): Problem => ({
      field,
      words: `The link “${textContent}” has no address that we can use. Select it and add one, e.g. https://yourpractice.com. Until then it’s plain text.`,
    }),
  );
  const incomplete = [...box.content.querySelectorAll('a[href]')].flatMap((link) =>
    linkProblem(field, link.getAttribute('href') ?? ''),
  );
  return [...deadLinks, ...incomplete];
}

const themeProblems = (work: Work): Problem[] =>
  lowContrastPairs(work).map(({ pair, mode, ratio }) => ({
    field: pairId(pair, mode),
    words: `${pairLabel(pair, mode)}: contrast ${formatRatio(ratio)}, needs ${pair[2]}:1.`,
  }));

function pageProblems(work: Work): Problem[] {
  const text = composedText(work);
  const problems: Problem[] = [];
  if (!work.pieces.length)
    problems.push({ field: 'add', words: 'Your page is empty. Add something to it.', isMissing: true });
  if (!/\b988\b/.test(text))
    problems.push({
      field: 'crisis',
      words: 'Your page has no crisis line. Check this box, or write “call or text 988” in your text.',
    });
  if (mentionsCouples(work) && !/1-800-799-7233|1-800-799-SAFE/.test(text))
    problems.push({
      field: 'safety',
      words:
        'Your page mentions couples, but doesn’t say when couples therapy isn’t advised. Check this box to add that.',
    });
  if (placeOf(work).shape === 'attributes')
    for (const [index, piece] of work.pieces.entries()) {
      const [lost] = textsWithoutAttribute(piece, work);
      if (lost)
        problems.push({
          field: 'place',
          words: `This site builder doesn’t keep “${lost}” in ${index + 1} ${titleOf(piece.tag)}. Move it into a “Text” piece beside it.`,
        });
    }
  return problems;
}

/** Turns a warning from the library into a sentence at its field. */
function problemsFromReport(
  { attribute, found, expected, tag, index }: Report,
  work: Work,
): (Problem & { readonly value?: string })[] {
  const value = found ?? '';
  const words = value
    ? `We don’t understand “${value}”. Write ${expected}.`
    : `Something is missing here. Write ${expected}.`;
  if (tag === 'sage-practice') return [{ field: practiceFieldId(attribute), words, value }];
  const path = pathsOf(work, tag)[index];
  const isField = findWidget(tag)?.fields.some((field) => field.name === attribute);
  return path ? [{ field: fieldId(path, isField ? attribute : 'words'), words, value }] : [];
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
