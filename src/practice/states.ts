import { oneLine } from '../shared/text.js';

/**
 * A place where a practice can see clients. `code` is the USPS code, or the ISO 3166-2 code of a region in
 * another country. Such a region's name is its code unless the author gives it a name. A place that we do not
 * know has no code.
 */
export interface State {
  readonly code?: string;
  readonly name: string;
}

// Publication 28 of the United States Postal Service, appendix B: the states, the District of Columbia and the
// inhabited territories.
const table =
  'AL Alabama,AK Alaska,AS American Samoa,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,' +
  'DE Delaware,DC District of Columbia,FL Florida,GA Georgia,GU Guam,HI Hawaii,ID Idaho,IL Illinois,' +
  'IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,' +
  'MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,' +
  'NM New Mexico,NY New York,NC North Carolina,ND North Dakota,MP Northern Mariana Islands,OH Ohio,' +
  'OK Oklahoma,OR Oregon,PA Pennsylvania,PR Puerto Rico,RI Rhode Island,SC South Carolina,SD South Dakota,' +
  'TN Tennessee,TX Texas,VI U.S. Virgin Islands,UT Utah,VT Vermont,VA Virginia,WA Washington,' +
  'WV West Virginia,WI Wisconsin,WY Wyoming';

/** How to write a state. Used in reports. */
export const expectedStates = 'USPS codes or names of states';

/** The states, the District of Columbia and the territories, in the order of their English names. */
export const states: readonly State[] = table
  .split(',')
  .map((row) => ({ code: row.slice(0, 2), name: row.slice(3) }));

/** Normalizes a name for comparison: no case, full stops or "U.S.". */
const normalizedName = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/^us | (?= )/g, '');
const statesByKey = new Map(
  states.flatMap((state) => [[state.code, state] as const, [normalizedName(state.name), state] as const]),
);
const district = /\bWash(ington|\.)?[,\s(]+(D\.?\s?C\b|District of Columbia)\.?\)?/gi;

const region = /^[A-Z]{2}-[A-Z\d]{1,3}$/;

let findCode: ((text: string, states: readonly State[]) => string | undefined) | undefined;

/** Lets `findState` find names as people write them: "N. Carolina", "Nuevo México". */
export const setCodeFinder = (find: typeof findCode): void => void (findCode = find);

/** The state with this USPS code or ISO 3166-2 code (in capitals) or English name, else `undefined`. */
export function findState(text = ''): State | undefined {
  const words = oneLine(text).replace(district, 'DC').replace(/^US-/, '');
  return (
    statesByKey.get(words.replaceAll('.', '')) ??
    statesByKey.get(normalizedName(words)) ??
    statesByKey.get(findCode?.(words, states) ?? '') ??
    (region.test(words) ? { code: words, name: words } : undefined)
  );
}

/**
 * Reads a list of codes and names, divided by commas, white space or both. A name that we do not know is
 * returned as written, without a code.
 *
 * Lower-case codes are accepted only if the text is nothing but codes: in "Maine or Texas", "or" is not
 * Oregon. "Washington, DC" is only the District: a second state would be a claim that nobody made.
 */
export function parseStates(text: string): State[] {
  const capitals = text.toUpperCase();
  const onlyCodes = capitals.match(/[^\s,;|]+/g)?.every((word) => statesByKey.has(word));
  const found = (onlyCodes ? capitals : text.replace(district, 'DC'))
    // Do not split at a comma in brackets.
    .split(/[,;|\n](?![^(]*\))/)
    .flatMap(readNames);
  return found.filter(({ name }, index) => found.findIndex((other) => other.name === name) === index);
}

/**
 * Reads the names between two commas. Unless all of the text is understood, none of it is: "Kansas City" does
 * not contain Kansas.
 */
function readNames(text: string): State[] {
  const written = oneLine(text);
  if (/^([A-Z]{2}\b ?)+$/.test(written))
    return written.split(' ').map((code) => findState(code) ?? { name: code });
  const { found, rest } = findStatesIn(written);
  return /[^\s\0().:–—/-]/.test(rest.replace(/\b(and|or|y|e)\b|&/g, '')) ? [{ name: written }] : found;
}

/**
 * Finds the states that a text names. The longest name wins, so that "West Virginia" is not "Virginia".
 * `rest` is the text with `\0` in place of each state.
 */
export function findStatesIn(text: string): { found: State[]; rest: string } {
  // Words alternate with the separators between them.
  const parts = text.replace(district, 'DC').split(/((?:[\s,;:()[\]/|–—*†‡]|-+(?=\s)|(?<=\s)-+)+)/);
  const found: State[] = [];
  let rest = '';
  while (parts.length) {
    const length = [11, 9, 7, 5, 3, 1].find((count) => findState(parts.slice(0, count).join('')));
    const next = parts.splice(0, length ?? 1).join('');
    const state = length && findState(next);
    if (state && !found.includes(state)) found.push(state);
    rest += (state ? '\0' : next) + (parts.shift() ?? '');
  }
  return { found, rest };
}
