// `npm run bench`: how much later a page paints with the widgets than without, on a slow phone and a slow connection
// (4× CPU, 1.6 Mbps, 150 ms). `--rounds N` sets the number of rounds after the warm-up.
//
// Each visit measures one of two times: first contentful paint, on a phone's screen; or the first paint of the last
// paragraph, on a screen as tall as the page, so that all of it paints. The browser reports both. shift.test.ts
// measures layout shift.
import type { ViewportSize } from 'playwright-core';
import { refreshBuild } from '../../scripts/refresh.ts';
import { throttle } from '../helpers/moves.ts';
import { placements, startBrowser, visit, withoutStylesheet } from '../helpers/harness.ts';
import { readRounds, reportRound } from './rounds.ts';

/** The page, with the times that it reports. */
interface PaintTimes {
  firstPainted: Promise<number>;
  lastPainted: Promise<number>;
}

type Kind = (typeof kinds)[number];

const targetRatio = 1.05;
const rounds = readRounds('rounds', 15);
const kinds = ['none', 'blocking', 'deferred', 'unstyled'] as const;
const names = {
  none: 'without us',
  blocking: 'with a blocking script',
  deferred: 'with a deferred script',
  unstyled: 'deferred, no stylesheet',
};
const htmlWith = { ...placements, unstyled: withoutStylesheet };
const measures = [
  ['first', 'first contentful paint'],
  ['last', 'last paragraph painted'],
] as const;

await refreshBuild();
const browser = await startBrowser();
const noTimes = () => ({ first: [] as number[], last: [] as number[] });
const times = { none: noTimes(), blocking: noTimes(), deferred: noTimes(), unstyled: noTimes() };
const screen = { width: 390, height: 844 };
const tallScreen = { width: 390, height: await heightOfPage() };

for (let round = -1; round < rounds; round++) {
  // Rotate the order, so that other load on the machine affects each kind equally.
  const order = kinds.map((_, index) => kinds[(index + round + kinds.length) % kinds.length]!);
  for (const kind of order) {
    const first = await measure(kind, screen, () => (globalThis as unknown as PaintTimes).firstPainted);
    const last = await measure(kind, tallScreen, () => (globalThis as unknown as PaintTimes).lastPainted);
    if (round < 0) continue;
    times[kind].first.push(first);
    times[kind].last.push(last);
  }
  reportRound(round + 1, rounds);
}
await browser.close();

console.log(
  `Medians of ${rounds} rounds, at ${screen.width} px, 4× CPU, 1.6 Mbps, 150 ms; aim ${targetRatio} each:`,
);
for (const [key, measured] of measures) {
  console.log(`\n${measured}`);
  const plain = median(times.none[key]);
  for (const kind of kinds) {
    const all = times[kind][key];
    const ratio = (median(all) / plain).toFixed(3);
    const spread = `${Math.round(Math.min(...all))}–${Math.round(Math.max(...all))} ms`;
    const middle = String(Math.round(median(all))).padStart(5);
    console.log(`  ${names[kind].padEnd(23)} ${middle} ms  × ${ratio}  (${spread})`);
  }
}

async function measure(kind: Kind, viewport: ViewportSize, time: () => Promise<number>): Promise<number> {
  const visited = await visit(browser, {
    alone: true,
    html: (html) => markLast(htmlWith[kind](html)),
    reader: { viewport },
    prepare: async (page) => {
      await throttle(page);
      await page.addInitScript(watchPaint);
    },
  });
  const milliseconds = await visited.page.evaluate(time);
  await visited[Symbol.asyncDispose]();
  return milliseconds;
}

/** Runs in the page. */
function watchPaint(): void {
  const first = (type: string, name: string) =>
    new Promise<number>((painted) => {
      const findEntry = (list: PerformanceObserverEntryList) => {
        const entry = list.getEntries().find((each) => each.name === name);
        if (entry) painted(entry.startTime);
      };
      new PerformanceObserver(findEntry).observe({ type, buffered: true });
    });
  const firstPainted = first('paint', 'first-contentful-paint');
  const lastPainted = first('element', 'text-paint');
  Object.assign(globalThis, { firstPainted, lastPainted } satisfies PaintTimes);
}

function markLast(html: string): string {
  const at = html.lastIndexOf('<p>');
  return `${html.slice(0, at)}<p elementtiming="last">${html.slice(at + 3)}`;
}

async function heightOfPage(): Promise<number> {
  const visited = await visit(browser, { alone: true, reader: { viewport: screen } });
  const height = await visited.page.evaluate(() => document.documentElement.scrollHeight);
  await visited[Symbol.asyncDispose]();
  return height + 200;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
