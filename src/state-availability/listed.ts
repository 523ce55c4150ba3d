import { reading } from '../practice/reading.js';
import { findState, readText, type State } from '../practice/states.js';
import { isDate, latest } from '../shared/dates.js';
import { languageOf } from '../shared/strings.js';
import { isTranslated } from '../shared/translated.js';
import { namesIn, oneLine } from '../shared/words.js';

/** A state as the author listed it: as an item of the content, with what is known of a licence, or as a mere name. */
export interface ListedState {
  readonly state: State;
  readonly item?: HTMLElement;
  /** The author's words. */
  readonly text: string;
  /** Whether they are the state's name alone. */
  readonly isBare: boolean;
  /** Whether they say more than is known to be harmless: nothing is claimed then. */
  readonly isOpen: boolean;
  /** One of `statuses`, or a word that the author wrote in its place. */
  readonly status: string;
  /** Whether the practice may be said to practise there today. */
  readonly holds: boolean;
  /** Whether it once could be said, and nobody has confirmed it since. */
  readonly isPast: boolean;
  /** The kinds of care that it covers; none: all. */
  readonly services: readonly string[];
}

const serving = ['licensed', 'compact', 'registration'];

/** What `data-status` may be. */
export const statuses: readonly string[] = [...serving, 'pending', 'ended'];

/** What an item's words say: of which state, and whether they leave anything open. */
type Reading = Pick<ListedState, 'state' | 'text' | 'isBare' | 'isOpen' | 'services'>;

/** Reads one item: its `data-state`, else the state that its words name; its data, else those words. */
export function readItem(item: HTMLElement, now = new Date()): ListedState {
  const { status = 'licensed', until, services } = item.dataset;
  const said = readWords(item);
  // What cannot be read might be past.
  const isOver = !!until && !(isDate(until) && until >= latest(now));
  // Past its date nothing is claimed, whatever the words are.
  const isOpen = !item.dataset.status && !isOver && said.isOpen;
  const serves = serving.includes(status);
  return {
    ...said,
    item,
    status,
    isOpen,
    holds: serves && !isOver && !isOpen,
    isPast: serves ? isOver : !statuses.includes(status),
    services: services ? namesIn(services) : said.services,
  };
}

/** Reads a name of a list that has no items. */
export function readNamed(state: State): ListedState {
  const said = readSaid(state.name);
  return { ...said, status: 'licensed', holds: !said.isOpen, isPast: false };
}

/** The words of items as their author wrote them, and in which language the page was then. */
const written = new WeakMap<Element, readonly [text: string, language: string]>();

/** What an item was known to say before a translator rewrote it, else what it says. */
function readWords(item: HTMLElement): Reading {
  const { state, clinician, profession, number } = item.dataset;
  // "Texas<br>LPC" is two words.
  const text = oneLine([...item.childNodes].map(({ textContent }) => textContent).join(' '));
  const read = (words: string) => readSaid(words, state, [clinician, profession, number]);

  const said = read(text);
  const language = languageOf(item);
  const [before, then] = written.get(item) ?? [text, language];
  if ((said.isOpen || !said.state.code) && before !== text && (language !== then || isTranslated(item)))
    return read(before);
  written.set(item, [text, language]);
  return said;
}

/**
 * @param code that of the state, where the author wrote it
 * @param known words that say what the item's data say
 */
function readSaid(text: string, code?: string, known: (string | undefined)[] = []): Reading {
  const stated = findState(code);
  const exact = findState(text);
  if (exact && (!code || exact === stated))
    return { state: exact, text, isBare: true, isOpen: false, services: [] };

  let words = text;
  for (const each of known) if (each) words = words.replaceAll(each, '·');
  const said = reading?.readSaid(words, stated, readText) ?? { isOpen: true, services: [] };
  return { state: stated ?? { name: code ?? text }, text, isBare: false, ...said };
}

/** How a state is told from others. */
export const keyOf = ({ code, name }: State): string => code ?? name;

/** Each state once, where several clinicians or licences share it. */
export const distinct = (listed: readonly ListedState[]): readonly ListedState[] =>
  listed.filter(
    ({ state }, index) => listed.findIndex((other) => keyOf(other.state) === keyOf(state)) === index,
  );
