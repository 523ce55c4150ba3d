// `npm run test:frameworks`: our widgets in pages that frameworks render, change and hydrate. The last line
// is `N passed, N failed`. The frameworks are installed into test/frameworks/ the first time. `npm run
// test:frameworks -- next sveltekit` adds apps that Next and SvelteKit build and serve, which take minutes.
// `--only article,widgets` runs only these parts.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installIn } from '../../scripts/install.ts';
import { npm } from '../../scripts/run.ts';
import { isBuildStale } from '../../scripts/stale.ts';
import { findChromium } from '../browsers/browsers.ts';
import { runBuiltTests } from './built-tests.ts';
import { Tally } from './tally.ts';

const total = new Tally();
const here = 'test/frameworks';
const quick = ['article', 'widgets', 'hydration'];
const kits = ['next', 'sveltekit'];

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string', multiple: true } },
  });
  const only = values.only?.flatMap((names) => names.split(','));
  const parts = only ?? [...quick, ...positionals];
  const unknown = parts.find((name) => ![...quick, ...kits].includes(name));
  if (unknown)
    throw new Error(`There is no part "${unknown}": it is one of ${[...quick, ...kits].join(', ')}.`);
  await runEverything(parts);
} catch (error) {
  total.fail((error as Error).message);
}
total.sumUp();
// A framework's server that failed may still be running.
process.exit();

async function runEverything(parts: readonly string[]): Promise<void> {
  if (isBuildStale())
    await total.step('Build', async () => total.check('build', await npm(['run', 'build', '--silent'])));
  process.env.SAGE_CHROMIUM = (await findChromium({ install: true })).path;

  for (const folder of ['.', ...kits.filter((name) => parts.includes(name))])
    await installIn(join(here, folder));
  await total.step('Frameworks', async () =>
    total.add(await runBuiltTests(parts.map((name) => join(here, `${name}.test.ts`)))),
  );
}
