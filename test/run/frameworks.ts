// `npm run test:frameworks`: our widgets in pages that frameworks render, change and hydrate, and in an app for each
// framework that is built, type-checked and clicked. `--only react,vue,angular` runs only these parts. The frameworks are
// installed into test/frameworks/ the first time. The last line is `N passed, N failed`.
import { join } from 'node:path';
import { installIn } from '../../scripts/install.ts';
import { findChromium } from '../browsers/browsers.ts';
import { apps, columns, tryApp, type Row } from '../frameworks/apps.ts';
import { installPackage } from '../helpers/consumer.ts';
import { startBrowser } from '../helpers/harness.ts';
import { runBuiltTests } from './built-tests.ts';
import { runSuite } from './suite.ts';
import type { Tally } from './tally.ts';

const here = 'test/frameworks';
/** Tests of pages that we bundle, of types, and of ways to load the script in apps that their own tools serve. */
const tests = [
  ...['article', 'widgets', 'hydration', 'components', 'types'],
  ...['next-loading', 'sveltekit-loading'],
];
/** The folders with the packages that some of them need besides those of `here`. */
const folders: Readonly<Record<string, string>> = {
  types: 'types',
  'next-loading': 'next',
  'sveltekit-loading': 'sveltekit',
};

await runSuite({ usual: [...tests, ...Object.keys(apps)], slow: [] }, async (parts, total) => {
  process.env.SAGE_CHROMIUM = (await findChromium({ install: true })).path;

  const files = tests.filter((name) => parts.includes(name));
  if (files.length)
    await total.step('Pages and types', async () => {
      await installIn(here);
      for (const name of files) if (folders[name]) await installIn(join(here, folders[name]));
      total.add(await runBuiltTests(files.map((name) => join(here, `${name}.test.ts`))));
    });
  const tried = Object.keys(apps).filter((name) => parts.includes(name));
  if (tried.length) await tryApps(tried, total);
});

/** Tries apps one after another, and prints a table of what works in which. */
async function tryApps(names: readonly string[], total: Tally): Promise<void> {
  using consumer = await installPackage();
  await using browser = await startBrowser();
  const rows: string[][] = [];
  for (const name of names) {
    const { title } = apps[name]!;
    let row: Row = {};
    await total.step(title, async () => {
      row = await tryApp(name, browser, join(consumer.folder, 'package'), (column, outcome) =>
        total.check(`${title}: ${column}`, outcome),
      );
    });
    const cell = (works: boolean | undefined) => (works === undefined ? '–' : works ? 'yes' : 'NO');
    rows.push([title, ...columns.map((column) => cell(row[column]))]);
  }
  console.log();
  for (const cells of [['', ...columns], ...rows])
    console.log(`  ${cells.map((cell) => cell.padEnd(12)).join('')}`);
}
