import { completeUrl } from './form/addresses.ts';
import { cleanHtml } from './editor/clean-html.ts';
import { page, modes, type Mode } from '../src/themes/pairs.ts';
import { parseStates } from '../src/practice/states.ts';
import { namesIn } from '../src/shared/text.ts';
import { samplesOf, defaults, withoutPlaceholders } from './form/defaults.ts';
import { readTheme, toHex, type Theme } from './theme/theme.ts';
import { findWidget, practice, widgets, type Field } from './form/widgets.ts';

/** A piece of the page: a widget or, if it has no tag, ordinary text. */
export interface Piece {
  readonly tag: string;
  /** Its attributes, as the author filled them in. */
  readonly options: Record<string, string>;
  /** Its content, as clean HTML. */
  words: string;
  readonly parts: Piece[];
}

/** A license in one state. */
export type License = Record<(typeof licenseFields)[number], string>;
export const licenseFields = ['clinician', 'profession', 'number', 'board', 'lookup', 'until'] as const;

/** Everything that the author has filled in. */
export interface Work {
  readonly practice: Record<string, string>;
  /** Licenses by state code. */
  readonly licenses: Record<string, License>;
  readonly pieces: Piece[];
  /**
   * Whether to add each of the two lines for readers in danger below the page. Until the author decides, the line about
   * couples counseling is added if the page or the practice mentions couples.
   */
  crisis: boolean;
  safety?: boolean;
  /** Where the author will paste the page, and the address of our script there. */
  place: string;
  script: string;
  /** The widgets' theme, the brand color that it came from, and the background of the author's site. */
  theme: Theme;
  brand: string;
  pageBackground: Readonly<Record<Mode, string>>;
}

export const exitTag = 'sage-exit-page';

/** Creates a piece. Cards are for the kinds of care that the practice offers, or the samples if it lists none. */
export function newPiece(tag: string, services: readonly string[] = []): Piece {
  const { words = '', options = {}, parts = [] } = defaults[tag] ?? {};
  const others = services.filter((service) => !parts.some(({ options }) => options.value === service));
  const offered = parts.filter(({ options }) => !services.length || services.includes(options.value!));
  return {
    tag,
    options: { ...options },
    words,
    parts: [
      ...offered.map((part) => ({ ...newPiece(part.tag), options: { ...part.options }, words: part.words })),
      ...(parts.length ? others : []).map((value) => ({
        ...newPiece(parts[0]!.tag),
        options: { value },
      })),
    ],
  };
}

export const servicesOf = ({ practice }: Work): string[] => namesIn(practice.services?.toLowerCase());

/** Whether a piece still has its sample words. The exit does not count, because its words suit every page. */
export const isSample = ({ tag, words }: Piece): boolean =>
  tag !== exitTag && samplesOf(tag).some((sample) => words === sample || words === cleanHtml(sample));

/**
 * Whether a piece renders nothing that readers can see. Given the practice, a list without states and a call without a
 * booking address count as empty too.
 */
export const isEmpty = ({ tag, words, options, parts }: Piece, practice?: Work['practice']): boolean => {
  if (/\S/.test(words.replace(/<[^>]*>/g, '')) || parts.some((part) => !isEmpty(part))) return false;
  if (!tag) return true;
  const widget = findWidget(tag)!;
  const has = (name: string) => widget.fields.some((field) => field.name === name);
  if (practice && has('states'))
    return !parseStates(options.states?.trim() || practice.states || '').some(({ code }) => code);
  if (practice && has('href')) return !(options.href?.trim() || practice['book-url']?.trim());
  const needsWords = samplesOf(tag).length > 0 || widget.parts.length > 0;
  return (
    needsWords &&
    !widget.fields.some(
      ({ name, replacesContent }) => replacesContent && name !== 'level' && options[name]?.trim(),
    )
  );
};

const couples = /\b(couples?|marriage|marital|parejas?)\b/i;

/** Whether the practice offers couples counseling or the page mentions couples. */
export const mentionsCouples = (work: Work): boolean => {
  const textOf = ({ words, options, parts }: Piece): string =>
    [words.replace(/<[^>]*>/g, ' '), ...Object.values(options), ...parts.map(textOf)].join(' ');
  return couples.test(
    [work.practice.services, ...work.pieces.filter((piece) => !isEmpty(piece)).map(textOf)].join(' '),
  );
};

export const showsSafetyLine = (work: Work): boolean => work.safety ?? mentionsCouples(work);

export const newLicense = (): License =>
  Object.fromEntries(licenseFields.map((name) => [name, ''])) as License;

/** The work of a new visitor: a call to action and the states. */
export const newWork = (): Work => ({
  practice: {},
  licenses: {},
  pieces: ['sage-consult-cta', 'sage-state-availability'].filter(findWidget).map((tag) => newPiece(tag)),
  crisis: true,
  place: 'page',
  script: '',
  theme: {},
  brand: '',
  pageBackground: page,
});

/** Reads work from a file or an address. Drops everything that is not ours and cleans the HTML. */
export function readWork(found: unknown): Work | undefined {
  if (!isRecord(found) || !isRecord(found.practice) || !Array.isArray(found.pieces)) return undefined;
  // Earlier versions saved these as `licences` and `ground`.
  const { licenses = found.licences, pageBackground = found.ground } = found;
  return {
    practice: pickValues(found.practice, practice.fields),
    licenses: isRecord(licenses)
      ? Object.fromEntries(
          Object.entries(licenses)
            .filter(([code]) => /^[A-Z]{2}$/.test(code))
            .map(([code, license]) => [
              code,
              { ...newLicense(), ...completeUrls(pickStrings(license, licenseFields), ['lookup']) },
            ]),
        )
      : {},
    pieces: readPieces(
      found.pieces,
      widgets.map(({ tag }) => tag),
    ),
    crisis: found.crisis !== false,
    safety: typeof found.safety === 'boolean' ? found.safety : undefined,
    place: typeof found.place === 'string' ? found.place : 'page',
    script: typeof found.script === 'string' ? found.script : '',
    theme: readTheme(pickStrings(found.theme)),
    brand: (typeof found.brand === 'string' && toHex(found.brand)) || '',
    pageBackground: { ...page, ...readColors(pickStrings(pageBackground, modes)) },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readPieces(found: unknown, tags: readonly string[]): Piece[] {
  if (!Array.isArray(found)) return [];
  return found.filter(isRecord).flatMap(({ tag = '', options, words, parts }) => {
    if (typeof tag !== 'string' || (tag && !tags.includes(tag))) return [];
    const widget = findWidget(tag);
    return {
      tag,
      options: pickValues(options, widget?.fields ?? []),
      words: typeof words === 'string' ? withoutPlaceholders(cleanHtml(words)) : '',
      parts: readPieces(parts, widget?.parts ?? []),
    };
  });
}

const pickValues = (found: unknown, fields: readonly Field[]) =>
  completeUrls(
    pickStrings(
      found,
      fields.map(({ name }) => name),
    ),
    fields.flatMap(({ name, isAddress }) => (isAddress ? [name] : [])),
  );

const completeUrls = (values: Record<string, string>, names: readonly string[]) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, names.includes(name) ? completeUrl(value) : value]),
  );

const readColors = (found: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(found).flatMap(([mode, color]) => (toHex(color) ? [[mode, toHex(color)!]] : [])),
  );

/** The string properties with these names, or all of them. */
const pickStrings = (found: unknown, names?: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isRecord(found) ? found : {}).filter(
      (entry): entry is [string, string] =>
        (names?.includes(entry[0]) ?? true) && typeof entry[1] === 'string',
    ),
  );
