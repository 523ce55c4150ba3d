// Prints one table: a line per measurement, a column per row of rows.ts, and our targets.

import type { Row } from './rows.ts';

/** The numbers of each round, by the row's id and the measurement's key. */
export type Results = Record<string, Record<string, number[]>>;

interface Measure {
  readonly key: string;
  readonly title: string;
  readonly over?: string;
  readonly overKey?: string;
  readonly target?: readonly [times: number, whose: string];
}

/**
 * `over` names the row and the measurement to divide by. Without it, the number is printed as it is. `target` is the
 * highest ratio allowed for our row.
 */
const measures: readonly Measure[] = [
  { key: 'badgesDefine', title: '1,000 badges defined', over: 'vanilla', target: [1.8, 'vanilla'] },
  { key: 'cardsDefine', title: '200 cards defined', over: 'vanilla', target: [1.8, 'vanilla'] },
  { key: 'badgesInsert', title: '1,000 badges inserted', over: 'plain', target: [1.25, 'lit'] },
  { key: 'cardsInsert', title: '200 cards inserted', over: 'plain', target: [1, 'shoelace'] },
  { key: 'badgesHeap', title: '1,000 badges, heap', over: 'plain', target: [1, 'shoelace'] },
  { key: 'cardsHeap', title: '200 cards, heap', over: 'plain', target: [1, 'shoelace'] },
  { key: 'firstPaint', title: 'first paint', over: 'plain' },
  {
    key: 'ready',
    title: 'ready ÷ first paint',
    over: 'plain',
    overKey: 'firstPaint',
    target: [1, 'shoelace'],
  },
  { key: 'ready', title: '  the aim for it', over: 'plain', overKey: 'firstPaint', target: [1.25, 'plain'] },
  { key: 'moved', title: 'moved, in pixels' },
];

export function report(rows: readonly Row[], results: Results): string {
  const value = (id: string, key: string) => median(results[id]?.[key] ?? []);
  const titles = rows.flatMap(({ id, title }) => (id === 'ours' ? [title, 'at most', 'reached'] : [title]));

  const lines = measures.map(({ key, title, over, overKey = key, target }) => {
    const divisor = over ? value(over, overKey) : 1;
    const cell = (number: number) => (Number.isNaN(number) ? '' : (number / divisor).toFixed(over ? 2 : 1));
    const cells = rows.flatMap(({ id }) => {
      const own = cell(value(id, key));
      if (id !== 'ours') return [own];
      if (!target) return [own, '', ''];
      const [times, whose] = target;
      // Plain HTML is ready when it is painted.
      const limit = times * value(whose, whose === over ? overKey : key);
      return [own, cell(limit), value(id, key) <= limit ? 'yes' : 'no'];
    });
    return [title, ...cells];
  });
  return table([['', ...titles], ...lines]);
}

function table(lines: readonly string[][]): string {
  const widths = lines[0]!.map((_, index) => Math.max(...lines.map((line) => line[index]!.length)));
  const write = (line: readonly string[]) =>
    line
      .map((cell, index) => (index ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!)))
      .join('  ');
  return lines.map((line) => write(line).trimEnd()).join('\n');
}

/** Returns `NaN` for an empty list. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [lower = NaN, upper = NaN] = sorted.slice(sorted.length % 2 ? middle : middle - 1);
  return sorted.length % 2 ? lower : (lower + upper) / 2;
}
