// How long an article's notes take to be wired up, beside a bare loop that sets roles, names and links back, and beside
// littlefoot: script time without layout, in one run. `npm run bench:notes`
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../scripts/browsers.mjs';

const [warmUp, rounds] = [4, 15];
// How many notes there are in all, and how many stand under one heading.
const articles = [
  [1000, 1000],
  [2000, 2000],
  [5000, 5000],
  [1000, 2],
  [5000, 2],
];

const { path } = await findChromium();
const browser = await chromium.launch({ executablePath: path, args: chromiumFlags });
try {
  const page = await browser.newPage();
  const littlefoot = dirname(createRequire(import.meta.url).resolve('littlefoot/package.json'));
  await page.addScriptTag({ path: join('dist', 'sagebrush-all.js') });
  await page.addScriptTag({ content: readFileSync(join(littlefoot, 'dist/littlefoot.js'), 'utf8') });

  console.log(
    `medians of ${rounds} rounds, ${path}\n\n notes  a list   bare loop   ours (ratio)   littlefoot (ratio)`,
  );
  for (const [index, [count, together]] of articles.entries()) {
    const times = await page.evaluate(measure, { count, together, warmUp, rounds, others: index === 0 });
    const [bare, ours, other] = times.map(median);
    const ratio = (time) => `${time.toFixed(1)} ms (${(time / bare).toFixed(1)}×)`;
    console.log(
      `${String(count).padStart(6)} ${String(together).padStart(7)} ${bare.toFixed(1).padStart(8)} ms   ${ratio(ours)}   ${other ? ratio(other) : ''}`,
    );
  }
} finally {
  await browser.close();
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** Runs in the page. */
async function measure({ count, together, warmUp, rounds, others }) {
  // Ours waits until the page is idle: what it waits is no work.
  globalThis.requestIdleCallback = (act) => act();
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const text = numbers.map(
    (n) =>
      `<p>A sentence that says something of trust, and where it was read.<sup id="fnref${n}"><a href="#fn${n}">${n}</a></sup></p>`,
  );
  const notes = numbers.map(
    (n) =>
      `<li id="fn${n}"><p>Somebody, A. (20${n % 100}). A title of some length. A journal, ${n}. <a href="#fnref${n}">↩</a></p></li>`,
  );
  const html = numbers
    .filter((n) => n % together === 0)
    .map((end) => {
      const [here, theirs] = [text, notes].map((all) => all.slice(end - together, end).join(''));
      return `${here}<h2>Notes</h2><ol start="${end - together + 1}">${theirs}</ol>`;
    })
    .join('');

  const bareLoop = (root) => {
    for (const marker of root.querySelectorAll('sup a')) {
      const note = document.getElementById(marker.hash.slice(1));
      marker.setAttribute('role', 'doc-noteref');
      marker.setAttribute('aria-label', `Note ${marker.textContent}`);
      const back = note.querySelector('a[href^="#fnref"]');
      back.setAttribute('role', 'doc-backlink');
      back.setAttribute('aria-label', `Back to the text, note ${marker.textContent}`);
    }
  };
  const place = (tag) => {
    const root = document.createElement(tag);
    root.innerHTML = html;
    return root;
  };
  const time = async (act) => {
    const start = performance.now();
    await act();
    return performance.now() - start;
  };
  const runs = [
    async () => {
      const root = place('div');
      document.body.append(root);
      const taken = await time(() => bareLoop(root));
      root.remove();
      return taken;
    },
    async () => {
      const root = place('sage-footnoted-article');
      let ready = false;
      root.addEventListener('sage-notes-ready', () => (ready = true));
      const taken = await time(() => document.body.append(root));
      if (!ready) throw new Error('The notes were not ready.');
      root.remove();
      return taken;
    },
    async () => {
      const root = place('div');
      document.body.append(root);
      let instance;
      const taken = await time(() => (instance = globalThis.littlefoot.littlefoot()));
      instance.unmount();
      root.remove();
      return taken;
    },
  ].slice(0, others ? 3 : 2);

  const times = runs.map(() => []);
  for (let round = 0; round < warmUp + rounds; round++)
    for (const [index, run] of runs.entries()) {
      const taken = await run();
      if (round >= warmUp) times[index].push(taken);
    }
  return times;
}
