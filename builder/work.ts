import { completeUrl } from './form/addresses.ts';
import { clean } from './editor/clean.ts';
import { page, modes, type Mode } from '../src/themes/pairs.ts';
import { parseStates } from '../src/practice/states.ts';
import { namesIn } from '../src/shared/text.ts';
import { samplesOf, starts, withoutPlaceholders } from './form/starts.ts';
import { readTheme, toHex, type Theme } from './theme/theme.ts';
import { findWidget, practice, widgets, type Field } from './form/widgets.ts';

/** A part of the page: a widget, or ordinary text where it has no tag. */
export interface Piece {
  readonly tag: string;
  /** The values of its attributes, as they were filled in. */
  readonly options: Record<string, string>;
  /** What stands inside it, as clean HTML. */
  words: string;
  readonly parts: Piece[];
}

/** What is known of a licence in one state. */
export type Licence = Record<(typeof licenceFields)[number], string>;
export const licenceFields = ['clinician', 'profession', 'number', 'board', 'lookup', 'until'] as const;

/** All that a practice has filled in. */
export interface Work {
  readonly practice: Record<string, string>;
  /** By the state's code. */
  readonly licences: Record<string, Licence>;
  readonly pieces: Piece[];
  /**
   * Whether the two lines for readers in danger are written below the page. Until the author says, the one about
   * couples is written where the page or the practice speaks of couples.
   */
  crisis: boolean;
  safety?: boolean;
  /** The place for which it is written, and where that keeps our script. */
  place: string;
  script: string;
  /** How the widgets look, the one colour that this began with, and what is behind them on the author's site. */
  theme: Theme;
  brand: string;
  ground: Readonly<Record<Mode, string>>;
}

export const exitTag = 'sage-exit-page';

/** A new piece. Cards are for the kinds of care that the practice offers, or the samples where it has not said. */
export function newPiece(tag: string, services: readonly string[] = []): Piece {
  const { words = '', options = {}, parts = [] } = starts[tag] ?? {};
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

/** Whether the author left the sample words of a piece as they came. The exit's words suit every page. */
export const isSample = ({ tag, words }: Piece): boolean =>
  tag !== exitTag && samplesOf(tag).some((sample) => words === sample || words === clean(sample));

/**
 * Whether a piece holds nothing that a reader could see. With what the practice says: also a list without a state and a
 * call without an address.
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
    !widget.fields.some(({ name, isShortcut }) => isShortcut && name !== 'level' && options[name]?.trim())
  );
};

const couples = /\b(couples?|marriage|marital|parejas?)\b/i;

/** Whether the practice offers couples counseling, or the page speaks of couples. */
export const speaksOfCouples = (work: Work): boolean => {
  const said = ({ words, options, parts }: Piece): string =>
    [words.replace(/<[^>]*>/g, ' '), ...Object.values(options), ...parts.map(said)].join(' ');
  return couples.test(
    [work.practice.services, ...work.pieces.filter((piece) => !isEmpty(piece)).map(said)].join(' '),
  );
};

export const wantsSafety = (work: Work): boolean => work.safety ?? speaksOfCouples(work);

export const newLicence = (): Licence =>
  Object.fromEntries(licenceFields.map((name) => [name, ''])) as Licence;

/** What a new visitor begins with: a call to book, and the states. */
export const newWork = (): Work => ({
  practice: {},
  licences: {},
  pieces: ['sage-consult-cta', 'sage-state-availability'].filter(findWidget).map((tag) => newPiece(tag)),
  crisis: true,
  place: 'page',
  script: '',
  theme: {},
  brand: '',
  ground: page,
});

/** Reads work that comes from a file or an address: what is not of ours is left out, and its words are cleaned. */
export function readWork(found: unknown): Work | undefined {
  if (!isRecord(found) || !isRecord(found.practice) || !Array.isArray(found.pieces)) return undefined;
  return {
    practice: valuesOf(found.practice, practice.fields),
    licences: isRecord(found.licences)
      ? Object.fromEntries(
          Object.entries(found.licences)
            .filter(([code]) => /^[A-Z]{2}$/.test(code))
            .map(([code, licence]) => [
              code,
              { ...newLicence(), ...withWholeUrls(textsOf(licence, licenceFields), ['lookup']) },
            ]),
        )
      : {},
    pieces: piecesOf(
      found.pieces,
      widgets.map(({ tag }) => tag),
    ),
    crisis: found.crisis !== false,
    safety: typeof found.safety === 'boolean' ? found.safety : undefined,
    place: typeof found.place === 'string' ? found.place : 'page',
    script: typeof found.script === 'string' ? found.script : '',
    theme: readTheme(textsOf(found.theme)),
    brand: (typeof found.brand === 'string' && toHex(found.brand)) || '',
    ground: { ...page, ...coloursOf(textsOf(found.ground, modes)) },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function piecesOf(found: unknown, tags: readonly string[]): Piece[] {
  if (!Array.isArray(found)) return [];
  return found.filter(isRecord).flatMap(({ tag = '', options, words, parts }) => {
    if (typeof tag !== 'string' || (tag && !tags.includes(tag))) return [];
    const widget = findWidget(tag);
    return {
      tag,
      options: valuesOf(options, widget?.fields ?? []),
      words: typeof words === 'string' ? withoutPlaceholders(clean(words)) : '',
      parts: piecesOf(parts, widget?.parts ?? []),
    };
  });
}

const valuesOf = (found: unknown, fields: readonly Field[]) =>
  withWholeUrls(
    textsOf(
      found,
      fields.map(({ name }) => name),
    ),
    fields.flatMap(({ name, isAddress }) => (isAddress ? [name] : [])),
  );

const withWholeUrls = (values: Record<string, string>, names: readonly string[]) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, names.includes(name) ? completeUrl(value) : value]),
  );

const coloursOf = (found: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(found).flatMap(([mode, colour]) => (toHex(colour) ? [[mode, toHex(colour)!]] : [])),
  );

/** The texts of these names, or of all. */
const textsOf = (found: unknown, names?: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isRecord(found) ? found : {}).filter(
      (entry): entry is [string, string] =>
        (names?.includes(entry[0]) ?? true) && typeof entry[1] === 'string',
    ),
  );
