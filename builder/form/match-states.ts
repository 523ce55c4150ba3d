import { findState, parseStates, states, type State } from '../../src/practice/states.ts';

/** Writes states as a list that `parseStates` reads: codes, with commas if the author's own words are among them. */
export const formatStates = (all: readonly State[]): string =>
  all.map(({ code, name }) => code ?? name).join(all.every(({ code }) => code) ? ' ' : ', ');

/** The states that a beginning could mean, best first: by code, by the name, then by a word in it. */
export function matchStates(written: string): readonly State[] {
  const text = written.trim().toLowerCase();
  if (!text) return states;
  const meant = findState(written.trim().toUpperCase()) ?? findState(written);
  const rank = (state: State): number => {
    const name = state.name.toLowerCase();
    if (state.code === meant?.code) return 0;
    if (name.startsWith(text)) return 1;
    return name.includes(` ${text}`) ? 2 : 3;
  };
  return states
    .map((state) => ({ state, rank: rank(state) }))
    .filter(({ rank }) => rank < 3)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ state }) => state);
}

/** The state that a misspelled or unfinished name probably means. Undefined if none is close. */
export function nearestState(name: string): State | undefined {
  const written = name.trim().toLowerCase();
  if (written.length < 3) return undefined;
  const [nearest] = states
    .map((state) => ({ state, distance: editDistance(written, state.name.toLowerCase()) }))
    .toSorted((one, other) => one.distance - other.distance);
  return nearest!.distance <= Math.max(1, Math.floor(written.length / 3))
    ? nearest!.state
    : matchStates(name)[0];
}

/** A list of states in which a name that we do not know is replaced. */
export const replaceState = (list: string, name: string, state: State): string =>
  formatStates(
    parseStates(formatStates(parseStates(list).map((each) => (each.name === name ? state : each)))),
  );

/** How many letters to change, add, remove or swap with the next one to turn one word into the other. */
function editDistance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          rows[i - 1]![j]! + 1,
          row[j - 1]! + 1,
          rows[i - 1]![j - 1]! + (same ? 0 : 1),
          swapped ? rows[i - 2]![j - 2]! + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows.at(-1)!.at(-1)!;
}
