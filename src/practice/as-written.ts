import { languages } from '../shared/languages.js';
import { plain } from '../shared/words.js';
import type { readText, State } from './states.js';
import type { Telephone } from './telephone.js';

// A part, with nothing of the library in it: what it needs of it is handed over.

// The traditional abbreviations, as the Associated Press has them; longer beginnings ("Penna" apart) are read too.
const abbreviations =
  'AL Ala,AZ Ariz,AR Ark,CA Cal,CO Col,CT Conn,DE Del,FL Fla,IL Ill,IN Ind,KS Kan,MA Mass,MI Mich,MN Minn,MS Miss,' +
  'MO Misso,MT Mont,NE Neb,NV Nev,NM New Mex,NC North Car,ND North Dak,OK Okla,OR Ore,PA Penn,PA Penna,SC South Car,' +
  'SD South Dak,TN Tenn,TX Tex,WA Wash,WV West Va,WV WVa,WI Wis,WY Wyo,MP CNMI,VI USVI,VI VI';
const rows = abbreviations.split(',').map((row) => [row.slice(0, 2), row.slice(3).toLowerCase()] as const);

/** Names are compared without case, accents, full stops, apostrophes, and what states call themselves: "State of Maine". */
const key = (text: string) =>
  plain(text)
    .toLowerCase()
    .replace(/[.'’‘ʻ]/g, '')
    .replace(
      /^(the )?((state|commonwealth|territory|estado) (of|de) )?(the )?(us )?|(?<=york|ington) state$/g,
      '',
    )
    .replace(/^n (?=mex)/, 'new ')
    .replace(/^([nsw])o? (?=[cdv]|mar)/, (_, side: 'n') => `${{ n: 'north', s: 'south', w: 'west' }[side]} `);

const keys = new Map<string, string>();

/** The code of the state that is written so: abbreviated, with its title, or in a language that was loaded. */
export function findCode(text: string, states: readonly State[]): string | undefined {
  if (!keys.size) for (const { code, name } of states) keys.set(key(name), code!).set(code!, code!);
  // "N. H."; and "Ga." with its full stop, since "Me" and "Or" are words.
  const code = /^[A-Z][a-z]\.$/.test(text) ? text.toUpperCase() : text;
  const name = key(text);
  const named = keys.get(code.replace(/[. ]/g, '')) ?? keys.get(name);
  if (named) return named;

  const longer = (short: string, wanted: string) =>
    name.startsWith(short) && [...keys].some(([full, each]) => each === wanted && full.startsWith(name));
  const row = /^[A-Z]/.test(text) && rows.find(([wanted, short]) => name === short || longer(short, wanted));
  if (row) return row[0];
  for (const { states: theirs = {} } of languages.values())
    for (const [theirCode, theirName] of Object.entries(theirs))
      if (key(String(theirName)) === name) return theirCode;
  return undefined;
}

type PlainWords = Partial<Record<'ways' | 'individual' | 'couples' | 'others' | 'only' | 'words', string>>;

/**
 * Words that may stand beside a state's name and change nothing about it: lists divided by spaces, without accents.
 * `*` stands for the rest of a word, `_` for a space or a hyphen. The file of a language has its own among `states`.
 */
const english: PlainWords = {
  /** Ways of meeting. */
  ways: 'online tele* video* virtual* remote* phone in_person',
  individual: 'individual*',
  couples: 'couple*',
  /** Kinds of care that are neither. */
  others: 'famil* group*',
  only: 'only',
  /** Who is seen, licenses and who holds them, places, links, and small words. */
  words:
    'adult* teen* child* therap* counsel* psych* session* client* care marriage mental health clinical social work* ' +
    'professional provid* practi* board certified registered registration compact psypact privilege ' +
    'license* licence* licensed lic number phd edd mft amft apcc asw ncc rp rn np office* statewide throughout across through ' +
    'serv* see we our offer* available learn read more book details verify and or by via with for the of all a',
};

const oneOf = (list: string) =>
  `(?:${list.replaceAll(' ', '|').replaceAll('_', '[ -]').replaceAll('*', '\\p{L}*')})`;
const whole = (pattern: string) => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'giu');

// A capital letter is no sign of a place in "in Review", "in Training", "in March" or "Closed office".
const place =
  '(?!\\p{L}*(?:ing|ions?|ess|iew|ary|ber|ed|ite|eso)\\b|March|April|May|June|July|August|Spring|Summer|Fall|Winter|Soon|New|Future|Espera)\\p{Lu}\\p{Ll}+';
const places = new RegExp(
  `\\b(?:in|en|near) ${place}( ${place})?|(${place} )?${place} (?=offices?\\b)`,
  'gu',
);

// "LPC", "LICSW", "LMFT-S"; "#123", "No. 123", "PSY12345", but no year.
const license =
  'l(?:ic|im|is|a)?[bcdfghmpstw]{1,5}a?(?:-\\p{L})?|(?:#|n[oº°]\\.?:?|number:?) ?\\p{L}{0,5}[-.]?\\d[\\d.-]*|' +
  '\\p{L}{0,5}[-.]?(?!(?:19|20)\\d\\d(?!\\d))\\d{3,}(?:-\\d{3,})*';

/** How an item is to be written, in the words of a report. */
export const plainWords =
  'the state\'s name alone, or a list item that says what its words mean, as in data-status="pending"';

/** What a telephone number may be, in the words of a report. */
export const oneTelephone = 'one telephone number with its area code, such as 207-555-0142';

/** What an item's words say. */
export interface Said {
  readonly state: State;
  /** Whether they say more than is known to be harmless. */
  readonly isOpen: boolean;
  /** The kind of care, where they name one alone. */
  readonly services: readonly string[];
}

const cut = (words: string) => words.split(/ ?[,;:(–—]| - /)[0]!;

/**
 * Reads an item that is more than a state's name.
 *
 * @param stated the state that the author named in the item's data
 * @param read finds the states in a text
 */
export function readSaid(text: string, stated: State | undefined, read: typeof readText): Said {
  const { found, rest } = read(text);
  // A region of the author's naming has no other name; nor has what we do not know.
  const isNamed = !found.length && (!stated || stated.code === stated.name);
  const { left, services } = readPlainWords(isNamed ? rest.slice(cut(rest).length) : rest);
  const isOther =
    found.length > 1 ||
    (!!stated && found.some(({ code }) => code !== stated.code)) ||
    // "Kansas City", "Northern Virginia"
    /\p{Lu}\S* \0|\0 \p{Lu}/u.test(left);
  const state = stated ?? (isOther ? undefined : found[0]);
  return {
    state: !state ? { name: text } : isNamed ? { ...state, name: cut(text) } : state,
    isOpen: isOther || /[^\s\0·.,;:()[\]/|–—&'’"+!✓✔✅•-]/.test(left),
    services,
  };
}

/** Finds the words of all languages that are here: made once for each number of them. */
function makePatterns() {
  const tables = [english, ...[...languages.values()].map(({ states }) => (states ?? {}) as PlainWords)];
  const all = (...names: (keyof PlainWords)[]) =>
    oneOf(tables.flatMap((table) => names.flatMap((name) => table[name] ?? [])).join(' '));
  const limit = all('ways', 'individual', 'couples');
  const near = '(?: \\p{L}+){0,2}';
  return {
    languages: languages.size,
    /** What was read: a list renders again at every choice. */
    read: new Map<string, { left: string; services: string[] }>(),
    individual: whole(all('individual')),
    couples: whole(all('couples')),
    others: whole(all('others')),
    plain: [
      places,
      whole(`${all('only')}(?=${near} ${limit})|(?<=${limit}${near} )${all('only')}`),
      whole(license),
      whole(all('ways', 'individual', 'couples', 'others', 'words')),
      /\b(in|en) (?=(the |el |las )?\0)/giu,
    ],
  };
}
let patterns: ReturnType<typeof makePatterns> | undefined;

/** What is left of the words round a state's name without those that change nothing; and the kind of care. */
function readPlainWords(text: string): { left: string; services: string[] } {
  const words = plain(text).replace(/(?<=\p{L})\.(?=\p{L})/gu, '');
  if (!/[\p{L}\d]/u.test(words)) return { left: words, services: [] };

  if (patterns?.languages !== languages.size) patterns = makePatterns();
  const { read, individual, couples, others, plain: harmless } = patterns;
  const before = read.get(words);
  if (before) return before;

  const names = (pattern: RegExp) => words.search(pattern) >= 0;
  const isOne = names(individual) !== names(couples);
  const said = {
    // "Individual and family therapy" is more than we have a name for.
    left: isOne && names(others) ? words : harmless.reduce((rest, each) => rest.replace(each, '·'), words),
    services: isOne ? [names(individual) ? 'individual' : 'couples'] : [],
  };
  read.set(words, said);
  return said;
}

const gap = '[ ./-]*';
// Ten digits, also after 1 or +1; letters may stand for the last of them: 1-800-THERAPY.
const american =
  `(?:\\+?1${gap})?(?:\\([2-9]\\d\\d\\)|[2-9]\\d\\d)${gap}` +
  `(?:\\d{3}${gap}\\d{4}(?!-?\\d)|(?=(?:\\d[ .-]?){0,3}[A-Z])[\\dA-Z](?:[ .-]?[\\dA-Z]){6}[A-Z]*)`;
// With the country's code, such as +44 (0)20 7946 0018; or with the 0 that numbers begin with elsewhere.
const foreign = '\\+(?!1)\\d[\\d .()-]{6,19}\\d|0\\d[\\d .()-]{6,12}\\d';
const number = new RegExp(`(?<![\\d+][ .()-]*)(?:${foreign}|${american})`, 'g');
const extension = /^[\s,;(]*(x|ext\w*|opci[oó]n|option|opt|press|#)[.: ]*\d+\)?/i;

/**
 * Finds the number to dial in what an author wrote as one: the first of several, without its extension.
 *
 * @returns nothing where there are too few digits or too many; a help line of three digits is no number of a practice
 */
export function readTelephone(text = ''): Telephone | undefined {
  const written = text
    .replace(/\s/g, ' ')
    .replace(/[\p{Pd}−]/gu, '-')
    // "1-800-Therapy"
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
