import { findState, type State } from '../practice/states.js';
import { linksIn } from '../shared/copy.js';

/** A state as the author listed it: as an item of the content, or as a name in an attribute. */
export interface ListedState {
  readonly state: State;
  readonly item?: Element;
  /** Whether the state may be named as one in which the practice may practise today. */
  readonly holds: boolean;
}

/** Reads one item: its `data-state`, else its link's words, else its own up to the first mark or bracket. */
export function readItem(item: HTMLElement, now = new Date()): ListedState {
  const { state: stated, status, until } = item.dataset;
  const words = stated ?? (linksIn([item])[0] ?? item).textContent.trim();
  const name = words.split(/ ?[,;:(–—]| - /)[0];
  return {
    item,
    state: findState(words) ?? findState(name) ?? { name: words },
    holds:
      status !== 'pending' && status !== 'ended' && (!until || (isDate.test(until) && until >= latest(now))),
  };
}

/** An ISO 8601 calendar date. What cannot be read might be past. */
const isDate = /^\d{4}-\d\d-\d\d$/;

/** The later of the reader's own date and UTC's, as ISO 8601 has it, so that nothing is claimed a day too long. */
function latest(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return (local > now ? local : now).toISOString().slice(0, 10);
}

/** Each state once, where several clinicians or licences share it. */
export const distinct = (listed: readonly ListedState[]): readonly ListedState[] =>
  listed.filter(({ state }, index) => listed.findIndex((other) => other.state.name === state.name) === index);
