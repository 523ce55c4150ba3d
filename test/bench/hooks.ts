// `npm run bench:hooks`: how long a page that has no hooks takes to add elements. Adds 5,000 elements, in batches, to
// a page of 5,000, and times the changes and every observer that runs after them: without the script, with an
// observer that does nothing, and with the script.
// The same run also times three ways to look for hooks in the added elements: `matches()` and `querySelector()` on
// each one, as the library does; one `querySelector()` per batch, on a parent that holds nothing else; and one per
// batch on the whole document.
import { readFileSync } from 'node:fs';
import { refreshBuild } from '../../scripts/refresh.ts';
import { startBrowser, visit } from '../helpers/harness.ts';

interface Setting {
  /** How many elements a batch has. */
  readonly size: number;
  readonly total: number;
  /** Matches everything that may be a hook. */
  readonly candidates: string;
}

const [total, rounds] = [5000, 9];
const [, candidates = ''] =
  /hookSelector = '([^']+)'/.exec(readFileSync('src/plain-html/hook-tag.ts', 'utf8')) ?? [];
await refreshBuild();
const browser = await startBrowser();
const tag = '<script src="../../dist/sagebrush.js" defer></script>';
const filler = '<div class="row"><p>Some <a href="/x">words</a></p><ul><li>One</li></ul></div>'.repeat(1000);
const html = (script: string) => () =>
  `<!doctype html><title>Bench</title>${script}<main>${filler}</main><div id="to"></div>`;
const ms = (time = NaN) => `${time.toFixed(2)} ms`.padStart(10);

console.log(`${total} elements added, medians of ${rounds} rounds; the ratio is that to an observer that does nothing

batches of   without us   idle observer   with us   ratio   looking: at each   its place   the page`);
for (const size of [10, 100, 1000, 5000]) {
  await using withoutScript = await visit(browser, { alone: true, html: html('') });
  await using withIdleObserver = await visit(browser, { alone: true, html: html('') });
  await withIdleObserver.page.evaluate(() => {
    const attributeFilter = ['class', 'href'];
    new MutationObserver(() => {}).observe(document, { attributeFilter, childList: true, subtree: true });
  });
  await using withScript = await visit(browser, { alone: true, html: html(tag) });
  const setting = { size, total, candidates };
  // Take turns, so that other load on the machine affects each setting equally.
  const times: number[][] = [[], [], [], [], [], []];
  for (let round = 0; round < rounds; round++) {
    const all: number[] = [];
    for (const { page } of [withoutScript, withIdleObserver, withScript])
      all.push(await page.evaluate(timeAdding, setting));
    all.push(...(await withoutScript.page.evaluate(timeSearches, setting)));
    for (const [index, time] of all.entries()) times[index]!.push(time);
  }
  const [bare, observed, ours, ...searchTimes] = times.map((each) => each.sort((a, b) => a - b)[rounds >> 1]);
  const ratio = `${(ours! / observed!).toFixed(2)}×`.padStart(6);
  const cells = [...[bare, observed, ours].map(ms), ratio, ...searchTimes.map(ms)];
  console.log([String(size).padStart(10), ...cells].join('   '));
}
await browser.close();

/** Runs in the page: the time in milliseconds to add all elements, batch by batch. */
async function timeAdding({ size, total }: Setting): Promise<number> {
  const to = document.querySelector('#to')!;
  to.replaceChildren();
  await new Promise((resolve) => setTimeout(resolve));
  const start = performance.now();
  for (let done = 0; done < total; done += size) {
    for (let index = 0; index < size; index++) {
      const added = document.createElement('p');
      added.className = 'text';
      to.append(added);
    }
    await new Promise<void>((resolve) => queueMicrotask(resolve));
  }
  return performance.now() - start;
}

/** Runs in the page: the time in milliseconds of each way to search all batches, which have no hooks. */
function timeSearches({ size, total, candidates }: Setting): number[] {
  const places = Array.from({ length: total / size }, () => {
    const place = document.createElement('div');
    place.innerHTML = '<p class="text"></p>'.repeat(size);
    return place;
  });
  document.querySelector('#to')!.replaceChildren(...places);
  const batches = places.map((place) => [...place.children]);
  const searches = [
    () =>
      batches.map((batch) =>
        batch.some((each) => each.matches(candidates) || each.querySelector(candidates)),
      ),
    () => places.map((place) => place.querySelector(candidates)),
    () => places.map(() => document.querySelector(candidates)),
  ];
  return searches.map((search) => {
    const start = performance.now();
    search();
    return performance.now() - start;
  });
}
