// `npm run bench:notes`: the cost of linking an article's notes. Measures script time without layout, compared with
// littlefoot and with a bare loop that sets roles, names and links back; the longest task; and the script time after
// one paragraph changes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { refreshBuild } from '../../scripts/refresh.ts';
import { chromiumFlags, findChromium } from '../browsers/browsers.ts';

/** The page's globals that the measurements use. */
interface Bench {
  /** The HTML of an article with `count` notes, `perHeading` of them under each heading. */
  htmlOf(count: number, perHeading: number, isLinked?: boolean): string;
  /** Adds an article to the page and lays it out. */
  place(tag: string, html: string): Promise<HTMLElement>;
  /** Runs the element's idle callbacks, and resolves when its notes are linked. */
  linkNotes(root: Element): Promise<unknown>;
  readonly littlefoot: { littlefoot(): { unmount(): void } };
}

interface Comparison {
  readonly count: number;
  readonly perHeading: number;
  readonly warmUp: number;
  readonly rounds: number;
  /** Whether to measure littlefoot too. */
  readonly withLittlefoot: boolean;
}

const [warmUp, rounds] = [2, 7];

await refreshBuild();
// Each article's number of notes, in all and under each heading.
const articles: readonly (readonly [number, number])[] = [
  [1000, 1000],
  [2000, 2000],
  [5000, 5000],
  [1000, 2],
  [5000, 2],
];

const { path } = await findChromium();
const browser = await chromium.launch({ executablePath: path, args: chromiumFlags });
try {
  const littlefoot = dirname(createRequire(import.meta.url).resolve('littlefoot/package.json'));
  console.log(`medians of ${rounds} rounds, ${path}`);

  const page = await open();
  await page.addScriptTag({ content: readFileSync(join(littlefoot, 'dist/littlefoot.js'), 'utf8') });
  console.log('\nScript time\n notes  a list   bare loop   ours (ratio)   littlefoot (ratio)');
  for (const [index, [count, perHeading]] of articles.entries()) {
    const times = await page.evaluate(compare, {
      count,
      perHeading,
      warmUp,
      rounds,
      withLittlefoot: index === 0,
    });
    const [bare = NaN, ours = NaN, other] = times.map(median);
    const ratio = (time: number) => `${time.toFixed(1)} ms (${(time / bare).toFixed(1)}×)`;
    console.log(
      `${String(count).padStart(6)} ${String(perHeading).padStart(7)} ${bare.toFixed(1).padStart(8)} ms   ${ratio(ours)}   ${other ? ratio(other) : ''}`,
    );
  }

  console.log('\nThe longest task for 100 notes, the first on its page, on a processor slowed down 4 times');
  for (const kind of ['linked', 'bare']) {
    const longest: number[] = [];
    for (let round = 0; round < 5; round++) {
      const fresh = await open();
      const session = await fresh.context().newCDPSession(fresh);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      longest.push(await fresh.evaluate(longestTask, kind));
      await fresh.close();
    }
    console.log(
      `  ${kind.padEnd(6)} markers   ${median(longest).toFixed(0)} ms (of 5 pages, the worst ${Math.max(...longest).toFixed(0)} ms)`,
    );
  }

  console.log('\nScript time after a change of one paragraph, of 300 with a note each');
  for (const [kind, words] of [
    ['without a marker', 'Another text.'],
    ['with a marker', 'Another text.[1]'],
  ] as const) {
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      const fresh = await open();
      const session = await fresh.context().newCDPSession(fresh);
      await session.send('Performance.enable');
      const scripts = async () =>
        (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')!
          .value;
      await fresh.evaluate(placeArticle);
      const before = await scripts();
      await fresh.evaluate(edit, words);
      times.push((await scripts()) - before);
      await fresh.close();
    }
    console.log(`  ${kind.padEnd(17)} ${(median(times) * 1000).toFixed(1)} ms`);
  }
} finally {
  await browser.close();
}

/** A page with our script and the globals of `Bench`. */
async function open(): Promise<Page> {
  const page = await browser.newPage();
  await page.addScriptTag({ path: join('dist', 'sagebrush-all.js') });
  await page.evaluate(prepare);
  return page;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

// Everything below runs in the page.

function prepare(): void {
  // The element waits until the page is idle. Do not measure that wait.
  let idle: (() => void)[] = [];
  globalThis.requestIdleCallback = (act) => idle.push(act as () => void);

  const htmlOf: Bench['htmlOf'] = (count, perHeading, isLinked = true) => {
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const marker = (n: number) =>
      isLinked ? `<sup id="fnref${n}"><a href="#fn${n}">${n}</a></sup>` : `[${n}]`;
    const back = (n: number) => (isLinked ? ` <a href="#fnref${n}">↩</a>` : '');
    const text = numbers.map(
      (n) => `<p>A sentence that says something of trust, and where it was read.${marker(n)}</p>`,
    );
    const notes = numbers.map(
      (n) =>
        `<li id="fn${n}"><p>Somebody, A. (${1926 + (n % 100)}). A title of some length. A journal, ${n}.${back(n)}</p></li>`,
    );
    return numbers
      .filter((n) => n % perHeading === 0)
      .map((end) => {
        const [here, theirs] = [text, notes].map((all) => all.slice(end - perHeading, end).join(''));
        return `${here}<h2>Notes</h2><ol start="${end - perHeading + 1}">${theirs}</ol>`;
      })
      .join('');
  };

  const place: Bench['place'] = async (tag, html) => {
    const root = document.createElement(tag);
    root.innerHTML = html;
    document.body.append(root);
    await new Promise((resolve) => setTimeout(resolve));
    root.getBoundingClientRect();
    return root;
  };

  const linkNotes: Bench['linkNotes'] = (root) =>
    new Promise((resolve) => {
      root.addEventListener('sage-notes-ready', resolve, { once: true });
      const callbacks = idle;
      idle = [];
      for (const act of callbacks) act();
    });

  Object.assign(globalThis, { htmlOf, place, linkNotes });
}

async function compare({
  count,
  perHeading,
  warmUp,
  rounds,
  withLittlefoot,
}: Comparison): Promise<number[][]> {
  const bench = globalThis as unknown as Bench;
  // Run one slice after another, with no frame between them.
  const { setTimeout: nativeTimeout } = globalThis;
  const withoutFrames = (act: () => void, ms?: number) => (ms ? nativeTimeout(act, ms) : queueMicrotask(act));
  Object.assign(globalThis, { setTimeout: withoutFrames, requestAnimationFrame: (act: () => void) => act() });
  const html = bench.htmlOf(count, perHeading);
  const bareLoop = (root: Element) => {
    for (const marker of root.querySelectorAll<HTMLAnchorElement>('sup a')) {
      const note = document.getElementById(marker.hash.slice(1))!;
      marker.setAttribute('role', 'doc-noteref');
      marker.setAttribute('aria-label', `Note ${marker.textContent}`);
      const back = note.querySelector('a[href^="#fnref"]')!;
      back.setAttribute('role', 'doc-backlink');
      back.setAttribute('aria-label', `Back to the text, note ${marker.textContent}`);
    }
  };
  const measure = async <T>(tag: string, act: (root: Element) => T | Promise<T>, end?: (done: T) => void) => {
    const root = await bench.place(tag, html);
    const start = performance.now();
    const done = await act(root);
    const duration = performance.now() - start;
    end?.(done);
    root.remove();
    return duration;
  };
  const runs = [
    () => measure('div', bareLoop),
    () => measure('sage-footnoted-article', bench.linkNotes),
    () =>
      measure(
        'div',
        () => bench.littlefoot.littlefoot(),
        (instance) => instance.unmount(),
      ),
  ].slice(0, withLittlefoot ? 3 : 2);

  const times = runs.map((): number[] => []);
  for (let round = 0; round < warmUp + rounds; round++)
    for (const [index, run] of runs.entries()) {
      const duration = await run();
      if (round >= warmUp) times[index]!.push(duration);
    }
  return times;
}

async function longestTask(kind: string): Promise<number> {
  const bench = globalThis as unknown as Bench;
  const root = await bench.place('sage-footnoted-article', bench.htmlOf(100, 100, kind === 'linked'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  // Everything between two messages is one task.
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  port1.addEventListener('message', () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(0);
  });
  port1.start();
  port2.postMessage(0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  longest = 0;
  // Do not measure the task that starts the work.
  await new Promise((resolve) => setTimeout(resolve));
  await bench.linkNotes(root);
  await new Promise((resolve) => setTimeout(resolve, 100));
  port1.close();
  return longest;
}

async function placeArticle(): Promise<void> {
  const { htmlOf, place, linkNotes } = globalThis as unknown as Bench;
  await linkNotes(await place('sage-footnoted-article', htmlOf(300, 300)));
}

async function edit(words: string): Promise<void> {
  const paragraph = document.querySelector('sage-footnoted-article p')!;
  const added = Object.assign(document.createElement('p'), { textContent: 'A text.' });
  paragraph.before(added);
  await new Promise((resolve) => setTimeout(resolve, 300));
  (added.firstChild as Text).data = words;
  await new Promise((resolve) => setTimeout(resolve, 500));
}
