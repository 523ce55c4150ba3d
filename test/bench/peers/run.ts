// `npm run bench:peers`: compares our widgets with plain HTML, five elements written by hand, the same elements on
// Lit alone, and other libraries, and prints our targets. `--runs N` sets the number of rounds after the warm-up.
// Installs the libraries the first time. It only reports: it never fails.
import { join } from 'node:path';
import { installIn } from '../../../scripts/install.ts';
import { refreshBuild } from '../../../scripts/refresh.ts';
import { root } from '../../../scripts/run.ts';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium, offlineFlag } from '../../browsers/browsers.ts';
import { buildRow, type BuiltRow } from './build.ts';
import { measureDefine, measureInsert, measurePage, type Setting } from './measure.ts';
import { report, type Results } from './report.ts';
import { rows as all } from './rows.ts';
import { serve } from './serve.ts';
import { readRounds, reportRound } from '../rounds.ts';

const here = import.meta.dirname;
const runs = readRounds('runs', 7);
await installIn('test/bench/peers');
await refreshBuild();
await bench();

async function bench(): Promise<void> {
  const built = join(root, 'node_modules/.cache/sagebrush/peers');
  const rows: BuiltRow[] = [];
  for (const row of all) {
    const place = { here, folder: join(built, row.id), address: `/built/${row.id}` };
    rows.push({ ...row, built: await buildRow(row, place) });
  }

  const folders = { '/dist': join(root, 'dist'), '/built': built, '/fixtures': join(here, 'fixtures') };
  const server = await serve(folders, (path) => pageAt(rows, path));
  const { path, version } = await findChromium();
  const args = [...chromiumFlags, offlineFlag];
  const browser = await chromium.launch({ executablePath: path, args });
  try {
    const results = await measureRows({ browser, address: server.address }, rows, runs);
    console.log(
      `\nRatios of medians of ${runs} rounds, Chromium ${version}. Defined: to vanilla; all else: to plain HTML.\n`,
    );
    console.log(report(rows, results));
  } finally {
    await browser.close();
    server.close();
  }
}

/** The rows take turns, so that other load on the machine affects each of them equally. */
async function measureRows(setting: Setting, rows: readonly BuiltRow[], runs: number): Promise<Results> {
  const results: Results = Object.fromEntries(rows.map(({ id }) => [id, {}]));
  for (let round = 0; round <= runs; round++) {
    for (const row of rows) {
      const numbers = await measureRow(setting, row);
      // The first round is a warm-up.
      if (round === 0) continue;
      for (const [key, number] of Object.entries(numbers)) (results[row.id]![key] ??= []).push(number);
    }
    reportRound(round, runs);
  }
  return results;
}

async function measureRow(setting: Setting, row: BuiltRow): Promise<Record<string, number>> {
  const numbers: Record<string, number> = {};
  const kinds = [
    { name: 'badges', write: row.badges, count: 1000, elements: row.badge },
    { name: 'cards', write: row.cards, count: 200, elements: row.card },
  ];
  for (const { name, write, count, elements } of kinds) {
    const content = { html: row.wrap(write(count)), one: row.wrap(write(2)), elements };
    if (elements) numbers[`${name}Define`] = await measureDefine(setting, row, content);
    const { time, heap } = await measureInsert(setting, row, content);
    numbers[`${name}Insert`] = time;
    numbers[`${name}Heap`] = heap;
  }
  return { ...numbers, ...(await measurePage(setting, row)) };
}

/** `/blank/<row>` has only the stylesheets, `/article/<row>` has the whole page. */
function pageAt(rows: readonly BuiltRow[], path: string): string | undefined {
  const [, kind = '', id] = path.split('/');
  const row = rows.find((each) => each.id === id);
  if (!row || !['blank', 'article'].includes(kind)) return undefined;

  const { script = '', isModule, links } = row.built;
  const styles = ['/fixtures/host.css', ...links].map((link) => `<link rel="stylesheet" href="${link}">`);
  const isArticle = kind === 'article';
  const tagOf = (file: string) => `<script src="${file}" ${isModule ? 'type="module"' : 'defer'}></script>`;
  const parts = (row.parts ?? []).map((part) => script.replace('.js', `-${part}.js`));
  const tag = isArticle && script ? [script, ...parts].map(tagOf).join('') : '';
  const sentence =
    'Most couples who come to a first talk do not come because of one fight; they come because the same fight has ' +
    'come back for years, and each has learnt to expect it. ';
  const prose = `<p>${sentence.repeat(3)}</p>`.repeat(6);
  const main = `<main><h1>Signs of trust in marriage</h1><p>Opening lines.</p>${row.page}${prose}</main>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Bench</title><link rel="icon" href="data:,">
${styles.join('')}${tag}</head><body class="${row.bodyClass ?? ''}">${isArticle ? main : ''}</body></html>`;
}
