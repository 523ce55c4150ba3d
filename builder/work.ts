import { defaults } from './form/defaults.ts';
import { findWidget } from './form/widgets.ts';
import { servicesOf, type Service } from './services.ts';
import { parseStates } from '../src/practice/states.ts';
import { page, type Mode } from '../src/themes/pairs.ts';
import type { Theme } from './theme/theme.ts';

/** A piece of the page: a widget or, if it has no tag, ordinary text. */
export interface Piece {
  readonly tag: string;
  /** Its attributes, as the author filled them in. */
  readonly options: Record<string, string>;
  /** Its content, as clean HTML. */
  words: string;
  readonly parts: Piece[];
  /** For comparison cards: the labels of the rows that readers compare. */
  readonly rows: string[];
  /** For a card: its text in each of those rows. */
  readonly points: string[];
}

/** A license in one state. */
export type License = Record<(typeof licenseFields)[number], string>;
export const licenseFields = [
  'status',
  'clinician',
  'profession',
  'number',
  'board',
  'lookup',
  'verifiedOn',
  'until',
  'services',
] as const;

/** Everything that the author has filled in. */
export interface Work {
  readonly practice: Record<string, string>;
  /** What the author says about each service, by its value. */
  readonly services: Record<string, Service>;
  /** The link to the Good Faith Estimate notice, shown next to prices. */
  notice: string;
  /** Licenses by state code. */
  readonly licenses: Record<string, License[]>;
  /** Links to the author's page about a state, by its code. */
  readonly statePages: Record<string, string>;
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
const cardsTag = 'sage-comparison-cards';

/** Creates a piece. Comparison cards begin with one card per service of the practice, and with two to four in all. */
export function newPiece(tag: string, services: readonly string[] = []): Piece {
  const { words = '', options = {}, rows = [] } = defaults[tag] ?? {};
  const [card] = findWidget(tag)?.parts ?? [];
  const cards =
    tag === cardsTag ? [...services, '', ''].slice(0, Math.min(4, Math.max(2, services.length))) : [];
  return {
    tag,
    options: { ...options },
    words,
    parts: cards.map((value) => {
      const piece = newPiece(card!);
      if (value) piece.options.value = value;
      return piece;
    }),
    rows: [...rows],
    points: [],
  };
}

/** The texts in HTML, each on its own: the last word of a paragraph and the first of the next are two words. */
export function textsIn(html: string): string[] {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html });
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue!);
  return texts;
}

const hasWords = (html: string) => textsIn(html).some((text) => text.trim());

/**
 * Whether a piece renders nothing that readers can see. Given the practice, a list without states and a call without a
 * booking address count as empty too.
 */
export const isEmpty = (
  { tag, words, options, parts, points }: Piece,
  practice?: Work['practice'],
): boolean => {
  if (hasWords(words) || points.some((point) => point.trim()) || parts.some((part) => !isEmpty(part)))
    return false;
  if (!tag) return true;
  const widget = findWidget(tag)!;
  const has = (name: string) => widget.fields.some((field) => field.name === name);
  if (practice && has('states'))
    return !parseStates(options.states?.trim() || practice.states || '').some(({ code }) => code);
  if (practice && has('href')) return !(options.href?.trim() || practice['book-url']?.trim());
  return (
    !!defaults[tag]?.needsWords &&
    !widget.fields.some(
      ({ name, replacesContent }) => replacesContent && name !== 'level' && options[name]?.trim(),
    )
  );
};

const couples = /\b(couples?|marriage|marital|parejas?)\b/i;

/** Whether the practice offers couples counseling or the page mentions couples. */
export const mentionsCouples = (work: Work): boolean => {
  const textOf = (piece: Piece): string => {
    if (isEmpty(piece)) return '';
    const { words, options, parts, points } = piece;
    return [...textsIn(words), ...Object.values(options), ...points, ...parts.map(textOf)].join(' ');
  };
  return couples.test([...servicesOf(work), ...work.pieces.map(textOf)].join(' '));
};

export const showsSafetyLine = (work: Work): boolean => work.safety ?? mentionsCouples(work);

export const newLicense = (): License =>
  Object.fromEntries(licenseFields.map((name) => [name, ''])) as License;

/** Whether the author has said anything about a license. */
export const hasDetails = (license: License): boolean => Object.values(license).some((value) => value.trim());

/** Whether a license, by its status, allows sessions. */
export const isServing = ({ status }: Pick<License, 'status'>): boolean => !/^(pending|ended)$/.test(status);

/** Whether the practice can see clients in a state: one of its licenses allows it, or none says otherwise. */
export const isServed = ({ licenses }: Work, code: string): boolean => {
  const known = (licenses[code] ?? []).filter(hasDetails);
  return !known.length || known.some(isServing);
};

/** The work of a new visitor: an invitation to book and the states. */
export const newWork = (): Work => ({
  practice: {},
  services: {},
  notice: '',
  licenses: {},
  statePages: {},
  pieces: ['sage-consult-cta', 'sage-state-availability'].filter(findWidget).map((tag) => newPiece(tag)),
  crisis: true,
  place: 'page',
  script: '',
  theme: {},
  brand: '',
  pageBackground: page,
});
