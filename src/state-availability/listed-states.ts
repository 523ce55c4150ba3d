import type { ReactiveElement } from 'lit';
import { childrenOf, isMeaningful } from '../author-content/nodes.js';
import { expectedStates, findState, findStatesIn, type State } from '../practice/states.js';
import { isList, itemsOf } from '../author-content/lists.js';
import { isReadingPending, readingPart } from '../practice/reading-part.js';
import { isDate, laterDate } from '../shared/dates.js';
import { languageOf } from '../shared/strings.js';
import { isTranslated } from '../shared/translated.js';
import { either, inTurn } from '../shared/pattern.js';
import { namesIn, oneLine } from '../shared/text.js';
import { warn } from '../shared/warnings.js';

/** A state as the author listed it: an item of the content with its license data, or only a name. */
export interface ListedState {
  readonly state: State;
  readonly item?: HTMLElement;
  /** The author's words. */
  readonly text: string;
  /** Whether the words are only the state's name. */
  readonly isNameOnly: boolean;
  /** Whether the words may say more than is known to be harmless. If so, nothing is claimed. */
  readonly isUnclear: boolean;
  /** One of `statuses`, or another word that the author wrote. */
  readonly status: string;
  /** Whether the practice can be said to see clients there today. */
  readonly isCurrent: boolean;
  /** Whether this was once true, and nobody has confirmed it since. */
  readonly isExpired: boolean;
  /** The kinds of care that it covers. Empty: all of them. */
  readonly services: readonly string[];
}

const serving = ['licensed', 'compact', 'registration'];

/** The valid values of `data-status`. */
export const statuses: readonly string[] = [...serving, 'pending', 'ended'];

/**
 * What makes an item unclear, on the item or in it: words that are struck out, a list of its own, such as that of a
 * region's states, an empty checkbox, a label that nobody sees, or a status that is not in its own `data-status`.
 */
const unclear =
  '[status],strike,s,[class*=pend],input:not(:checked),del,ul,[style*=through],[aria-label]:not(a),.emoji,[data-status],ol';
const unreadable = `:is(${unclear}),[data-status]>*,:has(${unclear})`;

/** What an item's words say: which state they name, and whether they are unclear. */
type ItemText = Pick<ListedState, 'state' | 'text' | 'isNameOnly' | 'isUnclear' | 'services'>;

/** Words that deny what a list says, or their beginnings, in English and Spanish. */
const denyingWords = either(
  // Not yet: "pending", "awaiting", "waitlist", "applied for", "until".
  /pend|soon|a?wait|appl[iy]|coming|upcom|plann|futur|tr.mit|pr.xim|(until|espera)\b/,
  // Other states: "we refer out", "all but", "outside of our area".
  /refer\b|except|exclud|[bo]ut\W*$|out(side| of)|fuera/,
  // No longer, or not now.
  /former|closed|expir|laps|paus|susp|inactiv|retir|venc/,
  // Not: "neither", "never", "unable", "unavailable", "not", "none", "cannot".
  /ne(ith|v)er|una[bv]|(can)?no(t|ne)?\b|(ni|sin)\b/,
);

/** Matches words before a list whose last sentence may deny it. */
const denial = inTurn(
  // Also "aren't", "in process", "under review", "on hold".
  either(inTurn(/\b/i, denyingWords), /n(['’]t\b| (hold|pro[cg]|revi))/),
  /[^.?!]*/,
  // A sentence about states or licenses may end: "We are not licensed in these states."
  /((licenses|sta[dt]|follow)[^.?!]*\W*)?$/,
);

/** Whether the last sentence before a list can mean that the practice is not licensed in its states. */
export const denies = (intro: string): boolean => denial.test(intro);

/**
 * Reads the lists among an element's nodes.
 *
 * @param intro the words before the first node
 */
export function readLists(nodes: readonly Node[], intro: string): ListedState[] {
  return nodes.flatMap((node) => {
    if (!isList(node)) {
      intro += ` ${node.textContent}`;
      return [];
    }
    const isDenied = denies(intro);
    intro = '';
    return itemsOf(node).map((item) => readItem(item, isDenied));
  });
}

/**
 * Reads one item: its `data-*` attributes first, then its words.
 *
 * @param isDenied whether the words before its list may deny what the list says
 */
export function readItem(item: HTMLElement, isDenied = false, now = new Date()): ListedState {
  const { status = 'licensed', until, services } = item.dataset;
  const itemText = readItemText(item);
  // A date that cannot be read may be past.
  const isPastDate = !!until && !(isDate(until) && until >= laterDate(now));
  // Past its date nothing is claimed, whatever the words are.
  const isUnclear =
    !item.dataset.status && !isPastDate && (isDenied || itemText.isUnclear || item.matches(unreadable));
  const serves = serving.includes(status);
  return {
    ...itemText,
    item,
    status,
    isUnclear,
    isCurrent: serves && !isPastDate && !isUnclear,
    isExpired: serves ? isPastDate : !statuses.includes(status),
    services: services ? namesIn(services) : itemText.services,
  };
}

/**
 * Reads the names of a list without items.
 *
 * @param intro the words before the names
 */
export function readNames(names: readonly State[], intro: string): ListedState[] {
  const isDenied = denies(intro);
  return names.map((state) => {
    const itemText = readText(state.name);
    const isUnclear = isDenied || itemText.isUnclear;
    return { ...itemText, status: 'licensed', isUnclear, isCurrent: !isUnclear, isExpired: false };
  });
}

/** By item, an author's element: its original words, and the page's language when they were read. */
const originalTexts = new WeakMap<Element, readonly [text: string, language: string]>();

/** Reads the item's words. If a translation tool has rewritten them, uses the words from before. */
function readItemText(item: HTMLElement): ItemText {
  const { state, clinician, profession, number } = item.dataset;
  // "Texas<br>LPC" is two words.
  const pieces = childrenOf(item)
    .filter(isMeaningful)
    .map(({ textContent }) => textContent);
  // But "Te<wbr>xas" and "<b>T</b>exas" are one.
  const joined = pieces.join('');
  const text = oneLine(findState(joined) ? joined : pieces.join(' '));
  const read = (words: string) => readText(words, state, [clinician, profession, number]);

  const itemText = read(text);
  const language = languageOf(item);
  const [textBefore, languageBefore] = originalTexts.get(item) ?? [text, language];
  if (
    (itemText.isUnclear || !itemText.state.code) &&
    textBefore !== text &&
    (language !== languageBefore || isTranslated(item))
  )
    return read(textBefore);
  originalTexts.set(item, [text, language]);
  return itemText;
}

/**
 * @param code the state's code, if the author wrote it
 * @param known words that repeat the item's data
 */
function readText(text: string, code?: string, known: (string | undefined)[] = []): ItemText {
  const givenState = findState(code);
  const exactState = findState(text);
  if (exactState && (!code || exactState === givenState))
    return { state: exactState, text, isNameOnly: true, isUnclear: false, services: [] };

  let words = text;
  for (const each of known) if (each) words = words.replaceAll(each, '·');
  const result = readingPart?.readItemText(words, givenState, findStatesIn) ?? {
    isUnclear: true,
    services: [],
  };
  return { state: givenState ?? { name: code ?? text }, text, isNameOnly: false, ...result };
}

/** The key that identifies a state. */
export const keyOf = ({ code, name }: State): string => code ?? name;

/** Each state once, even if several clinicians or licenses share it. */
export const distinct = (listed: readonly ListedState[]): readonly ListedState[] =>
  listed.filter(
    ({ state }, index) => listed.findIndex((other) => keyOf(other.state) === keyOf(state)) === index,
  );

/** Reports names that are not understood. The practice reports its own. */
export function warnUnknown(
  host: ReactiveElement & { readonly states?: string },
  listed: readonly ListedState[],
): void {
  for (const { state, item, text, isUnclear } of listed) {
    const place = item ? '<li>' : host.states ? 'states' : undefined;
    if ((!state.code || isUnclear) && !isReadingPending(host) && place)
      warn(host, place, text, (state.code && readingPart?.expectedItem) || expectedStates);
  }
}

/** Whether a license has more data than its state. */
export const hasLicenseData = ({ item }: ListedState): boolean => !!item?.matches(licenseData);
const licenseData = '[data-status],[data-until],[data-lookup],[data-verified-on]';
