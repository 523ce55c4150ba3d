import { findState, type State } from '../practice/states.js';
import { linksIn } from '../shared/copy.js';
import { isDate, latest } from '../shared/dates.js';
import { safeSchemes, safeUrl } from '../shared/url.js';
import { namesIn } from '../shared/words.js';

/** A state as the author listed it: as an item of the content, with what is known of a licence, or as a mere name. */
export interface ListedState {
  readonly state: State;
  readonly item?: HTMLElement;
  /** One of `statuses`, or a word that the author wrote in its place. */
  readonly status: string;
  /** Whether the practice may be said to practise there today. */
  readonly holds: boolean;
  /** Whether it once could be said, and nobody has confirmed it since. */
  readonly isPast: boolean;
  /** The kinds of care that it covers; none: all. */
  readonly services: readonly string[];
}

/** What can be said of one state. */
export interface Answer {
  /** `null` where nothing can be claimed. */
  readonly served: boolean | null;
  /** The kinds of care that are covered, where those are not all. */
  readonly services?: readonly string[];
  /** What the answer rests on: the licences that hold, else those past their date, else those that are pending. */
  readonly listed: readonly ListedState[];
}

const serving = ['licensed', 'compact', 'registration'];

/** What `data-status` may be. */
export const statuses: readonly string[] = [...serving, 'pending', 'ended'];

/** Reads one item: its `data-state`, else its link's words, else its own up to the first mark or bracket. */
export function readItem(item: HTMLElement, now = new Date()): ListedState {
  const { state: stated, status = 'licensed', until, services } = item.dataset;
  const text = (linksIn([item])[0] ?? item).textContent.trim();
  const words = stated ?? text;
  const known = findState(words) ?? findState(cut(words));
  // What cannot be read might be past.
  const isOver = !!until && !(isDate(until) && until >= latest(now));
  const serves = serving.includes(status);
  return {
    item,
    // A region of the author's naming has no other name.
    state: !known
      ? { name: words }
      : stated && known.code === known.name
        ? { ...known, name: cut(text) }
        : known,
    status,
    holds: serves && !isOver,
    isPast: serves ? isOver : !statuses.includes(status),
    services: namesIn(services),
  };
}

const cut = (words: string) => words.split(/ ?[,;:(–—]| - /)[0]!;

/** What can be said of a state, by its code or, where it has none, its name. */
export function answerFor(all: readonly ListedState[], state: string): Answer {
  const own = all.filter((each) => keyOf(each.state) === state);
  const current = own.filter(({ holds }) => holds);
  if (current.length) {
    const covered = new Set(current.flatMap(({ services }) => services));
    const isLimited = current.every(({ services }) => services.length);
    return { served: true, services: isLimited ? [...covered] : undefined, listed: current };
  }
  const past = own.filter(({ isPast }) => isPast);
  if (past.length) return { served: null, listed: past };
  return { served: false, listed: own.filter(({ status }) => status === 'pending') };
}

/** How a state is told from others. */
export const keyOf = ({ code, name }: State): string => code ?? name;

/** Each state once, where several clinicians or licences share it. */
export const distinct = (listed: readonly ListedState[]): readonly ListedState[] =>
  listed.filter(
    ({ state }, index) => listed.findIndex((other) => keyOf(other.state) === keyOf(state)) === index,
  );

/** What an author wrote of a licence and is not understood: where, what, and what would have been. */
export function problemsIn({
  status,
  lookup,
  until,
  verifiedOn,
}: DOMStringMap): readonly (readonly [string, string, string])[] {
  const problems: [string, string, string][] = [];
  if (status && !statuses.includes(status))
    problems.push(['data-status', status, `one of ${statuses.join(', ')}`]);
  if (lookup && !safeUrl(lookup)) problems.push(['data-lookup', lookup, safeSchemes]);
  for (const [name, date] of Object.entries({ 'data-until': until, 'data-verified-on': verifiedOn }))
    if (date && !isDate(date)) problems.push([name, date, 'a date such as 2027-09-30']);
  return problems;
}
