import { languages } from '../shared/languages.js';
import { oneLine, plain } from '../shared/words.js';

/**
 * A place in which a practice may practise. `code` is the USPS code, or the ISO 3166-2 code of a region elsewhere, which
 * is its name too until the author gives it one; a name that we do not know has none.
 */
export interface State {
  readonly code?: string;
  readonly name: string;
}

// Publication 28 of the United States Postal Service, appendix B: the states, the District of Columbia and the
// inhabited territories. What stands before a bar is the traditional abbreviation ("Calif."), as the Associated Press
// has it; any longer beginning ("Penn.", "Wisc.") is read too.
const table =
  'AL Ala|bama,AK Alaska,AS American Samoa,AZ Ariz|ona,AR Ark|ansas,CA Cal|ifornia,CO Col|orado,CT Conn|ecticut,' +
  'DE Del|aware,DC District of Columbia,FL Florida,GA Georgia,GU Guam,HI Hawaii,ID Idaho,IL Ill|inois,' +
  'IN Ind|iana,IA Iowa,KS Kan|sas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Mass|achusetts,MI Mich|igan,' +
  'MN Minn|esota,MS Miss|issippi,MO Misso|uri,MT Mont|ana,NE Neb|raska,NV Nev|ada,NH New Hampshire,NJ New Jersey,' +
  'NM New Mex|ico,NY New York,NC North Car|olina,ND North Dak|ota,MP Northern Mariana Islands,OH Ohio,' +
  'OK Okla|homa,OR Ore|gon,PA Penn|sylvania,PR Puerto Rico,RI Rhode Island,SC South Car|olina,SD South Dak|ota,' +
  'TN Tenn|essee,TX Tex|as,VI U.S. Virgin Islands,UT Utah,VT Vermont,VA Virginia,WA Wash|ington,' +
  'WV West Virginia,WI Wis|consin,WY Wyo|ming';

/** What a state may be written as, in the words of a report. */
export const knownStates = 'USPS codes or names of states; it is shown as written';

/** The states, the District of Columbia and the territories, in the order of their English names. */
export const states: readonly State[] = table
  .split(',')
  .map((row) => ({ code: row.slice(0, 2), name: row.slice(3).replace('|', '') }));

/** Names are compared without case, accents, full stops, apostrophes, "U.S.", and what a state calls itself: "State of Maine". */
const key = (text: string) =>
  plain(text)
    .toLowerCase()
    .replace(/[.'’‘ʻ]/g, '')
    .replace(/^(the )?((state|commonwealth|territory|estado) (of|de) )?(the )?(us )?|(?<=york|ington) state$/g, '')
    .replace(/^([nsw])o? (?=[cdv]|mar)/, (_, side: 'n') => `${{ n: 'north', s: 'south', w: 'west' }[side]} `);
const byCode = new Map(states.map((state) => [state.code, state]));
const keys = table.split(',').map((row) => key(row.slice(3)).split('|'));
/** Abbreviations that are no beginning of a name. */
const others: Record<string, string> = {
  cnmi: 'MP',
  fla: 'FL',
  'n mex': 'NM',
  penna: 'PA',
  usvi: 'VI',
  'west va': 'WV',
  wva: 'WV',
};
const district = /\bWash(ington|\.)?[,\s(]+(D\.?\s?C\b|District of Columbia)\.?\)?/gi;

const region = /^[A-Z]{2}-[A-Z\d]{1,3}$/;

/**
 * The state with this USPS code or ISO 3166-2 code (in capitals), or this name or abbreviation, in English or in a
 * language that was loaded; else `undefined`.
 */
export function findState(text = ''): State | undefined {
  const words = oneLine(text).replace(district, 'DC').replace(/^US-/, '');
  // "N. H.", and "Ga." with its full stop, since "Me" and "Or" are words.
  const code = words.replace(/[. ]/g, '');
  const name = key(words);
  const isAbbreviation = /^[A-Z]/.test(words);
  const at = keys.findIndex(
    ([start = '', end = '']) =>
      name === start + end || (end && isAbbreviation && name.startsWith(start) && (start + end).startsWith(name)),
  );
  return (
    byCode.get(/^[A-Z][a-z]\.$/.test(words) ? code.toUpperCase() : (others[name] ?? code)) ??
    states[at] ??
    byCode.get(codeIn(name)) ??
    (region.test(words) ? { code: words, name: words } : undefined)
  );
}

/** The code of the state that has this name in a language other than English. */
function codeIn(name: string): string | undefined {
  for (const { states: named = {} } of languages.values())
    for (const [code, theirs] of Object.entries(named)) if (key(String(theirs)) === name) return code;
  return undefined;
}

/**
 * Reads a list of codes and names, divided by commas, white space or both. What is not known comes back as it was
 * written, without a code.
 *
 * Small letters are codes only where nothing but codes is written: in "Maine or Texas" the "or" is not Oregon.
 * "Washington, DC" is the District alone, since a state too many would be a claim that nobody made.
 */
export function parseStates(text: string): State[] {
  const capitals = text.toUpperCase();
  const onlyCodes = capitals.match(/[^\s,;|]+/g)?.every((word) => byCode.has(word));
  const found = (onlyCodes ? capitals : text.replace(district, 'DC'))
    .split(/[,;|\n](?![^(]*\))/)
    .flatMap(readNames);
  return found.filter(({ name }, index) => found.findIndex((other) => other.name === name) === index);
}

/** The names between two commas. Where not all are known, none is: in "Kansas City" there is no Kansas. */
function readNames(text: string): State[] {
  const written = oneLine(text);
  if (/^([A-Z]{2}\b ?)+$/.test(written))
    return written.split(' ').map((code) => findState(code) ?? { name: code });
  const { found, rest } = readText(written);
  return /[^\s().:–—/-]/.test(rest.replace(/(^|\s)(and|or|&|y|e)(?=\s)/g, '').replaceAll(mark, '')) ? [{ name: written }] : found;
}

/** Stands in a text where a state was named. */
export const mark = '\0';

/** The states that a text names, the longest name first, so that "West Virginia" is not "Virginia"; and the other words. */
export function readText(text: string): { found: State[]; rest: string } {
  // Words, and what divides them, by turns.
  const parts = text.replace(district, 'DC').split(/((?:[\s,;:()[\]/|–—*†‡]|-+(?=\s)|(?<=\s)-+)+)/);
  const found: State[] = [];
  let rest = '';
  while (parts.length) {
    const length = [11, 9, 7, 5, 3, 1].find((count) => findState(parts.slice(0, count).join('')));
    const next = parts.splice(0, length ?? 1).join('');
    const state = length && findState(next);
    if (state && !found.includes(state)) found.push(state);
    rest += (state ? mark : next) + (parts.shift() ?? '');
  }
  return { found, rest };
}
