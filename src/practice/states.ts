import { oneLine } from '../shared/words.js';

/**
 * A place in which a practice may practise. `code` is the USPS code, or the ISO 3166-2 code of a region elsewhere, which
 * is its name too until the author gives it one; a name that we do not know has none.
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

/** What a state may be written as, in the words of a report. */
export const knownStates = 'USPS codes or names of states; it is shown as written';

/** The states, the District of Columbia and the territories, in the order of their English names. */
export const states: readonly State[] = table
  .split(',')
  .map((row) => ({ code: row.slice(0, 2), name: row.slice(3) }));

/** Names are compared without case, full stops and "U.S."; "Washington, DC" is the District. */
const key = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/^us | (?= )/g, '');
const byKey = new Map(
  states.flatMap((state) => [[state.code, state] as const, [key(state.name), state] as const]),
);
const district = /\bWashington,?\s+D\.?C\b\.?/gi;

const region = /^[A-Z]{2}-[A-Z\d]{1,3}$/;

/** The state with this USPS code or ISO 3166-2 code (in capitals) or English name, else `undefined`. */
export function findState(text = ''): State | undefined {
  const words = oneLine(text).replace(district, 'DC').replace(/^US-/, '');
  const state = byKey.get(words.replaceAll('.', '')) ?? byKey.get(key(words));
  return state ?? (region.test(words) ? { code: words, name: words } : undefined);
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
  const onlyCodes = capitals.match(/[^\s,;|]+/g)?.every((word) => byKey.has(word));
  const found = (onlyCodes ? capitals : text.replace(district, 'DC')).split(/[,;|\n]/).flatMap(readNames);
  return found.filter(({ name }, index) => found.findIndex((other) => other.name === name) === index);
}

/** Reads names from left to right, the longest first, so that "West Virginia" is not "Virginia". */
function readNames(text: string): State[] {
  const words = text.match(/\S+/g)?.filter((word) => !/^(and|or|&)$/.test(word)) ?? [];
  const read: State[] = [];
  let unknown = '';
  while (words.length) {
    const length = [4, 3, 2, 1].find((count) => findState(words.slice(0, count).join(' ')));
    const next = words.splice(0, length ?? 1).join(' ');
    if (!length) unknown += ` ${next}`;
    if (unknown && (length || !words.length)) {
      read.push({ name: unknown.trim() });
      unknown = '';
    }
    if (length) read.push(findState(next)!);
  }
  return read;
}
