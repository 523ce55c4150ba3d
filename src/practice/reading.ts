import { languages } from '../shared/languages.js';
import { withoutAccents } from '../shared/text.js';
import type { findStatesIn, State } from './states.js';
import type { Telephone } from './telephone.js';

// This module is a part that loads on demand. It does not contain the library's tables and readers: callers
// pass in what it needs.

// The traditional abbreviations, following the Associated Press. Each row has the shortest beginning of a
// name that we accept, and longer ones such as "Calif" match too. "Penna" is not the beginning of a name, so
// it has its own row.
const abbreviations =
  'AL Ala,AZ Ariz,AR Ark,CA Cal,CO Col,CT Conn,DE Del,FL Fla,IL Ill,IN Ind,KS Kan,MA Mass,MI Mich,MN Minn,MS Miss,' +
  'MO Misso,MT Mont,NE Neb,NV Nev,NM New Mex,NC North Car,ND North Dak,OK Okla,OR Ore,PA Penn,PA Penna,SC South Car,' +
  'SD South Dak,TN Tenn,TX Tex,WA Wash,WV West Va,WV WVa,WI Wis,WY Wyo,MP CNMI,VI USVI,VI VI';
const rows = abbreviations.split(',').map((row) => [row.slice(0, 2), row.slice(3).toLowerCase()] as const);

/**
 * Normalizes a name for comparison: no case, accents, full stops, quotes, invisible characters or titles such as
 * "State of Maine".
 */
const normalizedName = (text: string) =>
  withoutAccents(text)
    .toLowerCase()
    .replace(/[.'’‘ʻ“”\p{Cf}]/gu, '')
    .replace(
      /^(the )?((state|commonwealth|territory|estado) (of|de) )?(the )?(us )?|(?<=york|ington) state$/g,
      '',
    )
    .replace(/^n (?=mex)/, 'new ')
    .replace(/^([nsw])o? (?=[cdv]|mar)/, (_, side: 'n') => `${{ n: 'north', s: 'south', w: 'west' }[side]} `);

const codesByName = new Map<string, string>();

/**
 * Finds the code of a state whose name is abbreviated, has its title, or is in a language that has loaded.
 */
export function findCode(text: string, states: readonly State[]): string | undefined {
  if (!codesByName.size)
    for (const { code, name } of states) codesByName.set(normalizedName(name), code!).set(code!, code!);
  // "N. H." is a code. "Ga." is one too, but only with its full stop, because "Me" and "Or" are words.
  const code = /^[A-Z][a-z]\.$/.test(text) ? text.toUpperCase() : text;
  const name = normalizedName(text);
  const named = codesByName.get(code.replace(/[. ]/g, '')) ?? codesByName.get(name);
  if (named) return named;

  const isLongerForm = (short: string, wanted: string) =>
    name.startsWith(short) &&
    [...codesByName].some(([full, each]) => each === wanted && full.startsWith(name));
  const row =
    /^[A-Z]/.test(text) && rows.find(([wanted, short]) => name === short || isLongerForm(short, wanted));
  if (row) return row[0];
  for (const { states: names = {} } of languages.values())
    for (const [theirCode, theirName] of Object.entries(names))
      if (normalizedName(String(theirName)) === name) return theirCode;
  return undefined;
}

type HarmlessWords = Partial<Record<'ways' | 'individual' | 'couples' | 'others' | 'only' | 'words', string>>;

/**
 * Words next to a state's name that do not change its meaning: lists divided by spaces, without accents. `*`
 * stands for the rest of a word, `_` for a space or a hyphen. Each language's file has its own lists under
 * `states`.
 */
const english: HarmlessWords = {
  /** Ways of meeting. */
  ways: 'online tele* video* virtual* remote* phone in_person',
  individual: 'individual*',
  couples: 'couple*',
  /** Kinds of care other than individual and couples. */
  others: 'famil* group*',
  only: 'only',
  /** Clients, licenses and the people who hold them, places, links, and small words. */
  words:
    'adult* teen* child* counsel* psy* session* provid* client* care marriage by mental health np social ' +
    'work* therap* practi* board or window privilege compact lic* number phd edd mft amft apcc asw ncc rp rn ' +
    'clinical office* state* through* across serv* see we our offer* available more read book details verify ' +
    'and certified learn via with for the of all a opens in new regist* tab professional external link is',
};

const anyOf = (list: string) =>
  `(?:${list.replaceAll(' ', '|').replaceAll('_', '[ -]').replaceAll('*', '\\p{L}*')})`;
const wholeWord = (pattern: string) => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'giu');

const place =
  // Not a capitalized word that is no place: "in Review", "in Training", "Closed office",
  '(?!\\p{L}*(?:ing|ions?|ess|iew|ary|ber|ed|ite|eso)\\b|' +
  // a month or a season,
  'March|April|May|June|July|August|Spring|Summer|Fall|Winter|' +
  // or a word about time.
  'Soon|New|Future|Espera)' +
  '\\p{Lu}\\p{Ll}+';
const places = new RegExp(
  `\\b(?:in|en|near) ${place}( ${place})?|(${place} )?${place} (?=offices?\\b)`,
  'gu',
);

// Matches "LPC", "LICSW", "LMFT-S", "#123", "No. 123" and "PSY12345", but not a year.
const license =
  'l(?:ic|im|is|a)?[bcdfghmpstw]{1,5}a?(?:-\\p{L})?|(?:#|n[oº°]\\.?:?|number:?) ?\\p{L}{0,5}[-.]?\\d[\\d.-]*|' +
  '\\p{L}{0,5}[-.]?(?!(?:19|20)\\d\\d(?!\\d))\\d{3,}(?:-\\d{3,})*';

/** How to write an item. Used in reports. */
export const expectedItem = 'a name alone, or data-status="pending"';

/** How to write a phone number. Used in reports. */
export const expectedTelephone = 'one telephone number with its area code';

/** What the text of an item says. */
export interface ItemText {
  readonly state: State;
  /** Whether the text says more than words that we know to be harmless. */
  readonly isUnclear: boolean;
  /** The kind of care, if the text names exactly one. */
  readonly services: readonly string[];
}

/** Words that may speak of more states than the one that is named, as in "all states except Ohio". */
const others = /\b(all|states|other)\b/i;

const beforeSeparator = (words: string) => words.split(/ ?[,;:(–—]| - /)[0]!;

/**
 * Reads an item whose text is more than a state's name.
 *
 * @param givenState the state that the author named in the item's `data-` attributes
 * @param read finds the states in a text
 */
export function readItemText(
  text: string,
  givenState: State | undefined,
  read: typeof findStatesIn,
): ItemText {
  const { found, rest } = read(text);
  // If the text names no state that we know, it is itself the name: of a region that the author gave by its
  // code, or of a place that we do not know.
  const isUnknownName = !found.length && (!givenState || givenState.code === givenState.name);
  const { left, services } = removeHarmlessWords(
    isUnknownName ? rest.slice(beforeSeparator(rest).length) : rest,
  );
  const isOther =
    found.length > 1 ||
    /\0,? (and|plus|y|[&+]) (more|m.s|psypact)\b/i.test(rest) ||
    (!!givenState && found.some(({ code }) => code !== givenState.code)) ||
    // The state's name is only part of another name: "Kansas City", "Northern Virginia".
    /\p{Lu}\S* \0|\0 \p{Lu}/u.test(left);
  const isUnclear = isOther || /[^\s\0·.,;:()[\]/|–—&'’"+!✓✔✅→•-]/.test(left);
  const state = givenState ?? (isOther || (isUnclear && others.test(rest)) ? undefined : found[0]);
  return {
    state: !state ? { name: text } : isUnknownName ? { ...state, name: beforeSeparator(text) } : state,
    isUnclear,
    services,
  };
}

/**
 * Builds the patterns from the words of all loaded languages. They are rebuilt when another language has
 * loaded.
 */
function buildPatterns() {
  const tables = [english, ...[...languages.values()].map(({ states }) => (states ?? {}) as HarmlessWords)];
  const all = (...names: (keyof HarmlessWords)[]) =>
    anyOf(tables.flatMap((table) => names.flatMap((name) => table[name] ?? [])).join(' '));
  const limit = all('ways', 'individual', 'couples');
  const near = '(?: \\p{L}+){0,2}';
  return {
    languages: languages.size,
    /** Cached results: a list renders again at every choice. */
    read: new Map<string, { left: string; services: string[] }>(),
    individual: wholeWord(all('individual')),
    couples: wholeWord(all('couples')),
    others: wholeWord(all('others')),
    plain: [
      places,
      wholeWord(`${all('only')}(?=${near} ${limit})|(?<=${limit}${near} )${all('only')}`),
      wholeWord(license),
      wholeWord(all('ways', 'individual', 'couples', 'others', 'words')),
      /\b(in|en) (?=(the |el |las )?\0)/giu,
    ],
  };
}
let patterns: ReturnType<typeof buildPatterns> | undefined;

/** Removes harmless words from the text around a state's name. Returns what is left, and the kind of care. */
function removeHarmlessWords(text: string): { left: string; services: string[] } {
  const words = withoutAccents(text).replace(/(?<=\p{L})\.(?=\p{L})/gu, '');
  if (!/[\p{L}\d]/u.test(words)) return { left: words, services: [] };

  if (patterns?.languages !== languages.size) patterns = buildPatterns();
  const { read, individual, couples, others, plain: harmless } = patterns;
  const before = read.get(words);
  if (before) return before;

  const names = (pattern: RegExp) => words.search(pattern) >= 0;
  const isOne = names(individual) !== names(couples);
  const result = {
    // We have no name for "individual and family therapy": keep all words.
    left: isOne && names(others) ? words : harmless.reduce((rest, each) => rest.replace(each, '·'), words),
    services: isOne ? [names(individual) ? 'individual' : 'couples'] : [],
  };
  read.set(words, result);
  return result;
}

const gap = '[ ./-]*';
// Ten digits, optionally after 1 or +1. Letters may stand for the last digits: 1-800-THERAPY.
const domestic =
  `(?:\\+?1${gap})?(?:\\([2-9]\\d\\d\\)|[2-9]\\d\\d)${gap}` +
  `(?:\\d{3}${gap}\\d{4}(?!-?\\d)|(?=(?:\\d[ .-]?){0,3}[A-Z])[\\dA-Z](?:[ .-]?[\\dA-Z]){6}[A-Z]*)`;
// A number with a country code, such as +44 (0)20 7946 0018, or with the leading 0 that numbers have in other
// countries.
const foreign = '\\+(?!1)\\d[\\d .()-]{6,19}\\d|0\\d[\\d .()-]{6,12}\\d';
const number = new RegExp(`(?<![\\d+][ .()-]*)(?:${foreign}|${domestic})`, 'g');
const extension = /^[\s,;(]*(x|ext\w*|opci[oó]n|option|opt|press|#)[.: ]*\d+\)?/i;

/**
 * Finds the number to dial in what an author wrote. If there are several, takes the first one. The extension
 * is not dialed.
 *
 * @returns `undefined` if there are too few or too many digits. A help line of three digits is not a
 *   practice's number.
 */
export function readTelephone(text = ''): Telephone | undefined {
  const written = text
    .replace(/\s/g, ' ')
    .replace(/[\p{Pd}−]/gu, '-')
    // Letters after a hyphen may be lower case: "1-800-Therapy".
    .replace(/-[a-z]{2,}/gi, (word) => word.toUpperCase());
  const [first, second] = written.matchAll(number);
  if (!first) return undefined;
  const [match] = first;
  const after = written.slice(first.index + match.length);
  if (/^ \d{1,9}$/.test(after)) return undefined;

  const isForeign = /^(\+(?!1)|0)/.test(match);
  const digits = match
    .replace(/\(0\)|[^\dA-Z]/g, '')
    .replace(
      /[A-Z]/g,
      (letter) => '22233344455566677778889999'['ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(letter)]!,
    )
    .slice(0, isForeign ? 15 : match.replace(/\D/g, '').startsWith('1') ? 11 : 10);
  const more = extension.exec(after)?.[0] ?? '';
  return {
    url: `tel:${match.startsWith('+') ? '+' : ''}${digits}`,
    words: match + more,
    isFirst: !!second || /\d{3}[ .-]\d{4}|[/,] ?\d{4}$/.test(after.slice(more.length)),
  };
}
