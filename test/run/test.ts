// `npm test`: runs every check. The last line is `N passed, N failed`. `npm test -- <file> …` runs only these
// test files. `--engine chromium` (firefox, webkit) limits the unit tests to an engine. `npm run test:unit`
// (`--unit`) runs all unit tests and nothing else.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { npm, root, runTool } from '../../scripts/run.ts';
import { buildStorybook } from '../../scripts/refresh.ts';
import { isBuildStale, isStorybookStale, storybook } from '../../scripts/stale.ts';
import { engineNames, everyEngineRequired, findEngines, type Found } from '../browsers/browsers.ts';
import { runBuiltTests } from './built-tests.ts';
import { runWithSecondTry } from './second-try.ts';
import { Tally } from './tally.ts';
import { runUnitTests } from './unit-tests.ts';

const total = new Tally();

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { engine: { type: 'string', multiple: true }, unit: { type: 'boolean' } },
  });
  const engines = values.engine?.flatMap((names) => names.split(','));
  const files = positionals.map((path) => relative(root, path).replaceAll('\\', '/'));
  await runEverything(files, engines, Boolean(values.unit) && !files.length);
} catch (error) {
  total.fail((error as Error).message);
}
total.sumUp();

async function runEverything(
  files: readonly string[],
  only: readonly string[] | undefined,
  onlyUnit: boolean,
): Promise<void> {
  const missingFile = files.find((path) => !existsSync(path));
  if (missingFile) throw new Error(`There is no ${missingFile}.`);
  const unknown = only?.find((name) => !(engineNames as string[]).includes(name));
  if (unknown) throw new Error(`There is no engine "${unknown}": it is one of ${engineNames.join(', ')}.`);
  const isBuilt = (path: string) => path.startsWith('test/built/');
  const unitFiles = files.filter((path) => !isBuilt(path));
  const builtFiles = files.length ? files.filter(isBuilt) : onlyUnit ? [] : allBuiltTests();
  const all = files.length === 0 && !onlyUnit;

  let found: Found = {};
  await total.step('Browsers', async () => {
    const search = await findEngines({ install: true });
    found = search.found;
    for (const { name, version, path } of Object.values(found)) console.log(`  ${name} ${version} (${path})`);
    for (const [engine, reason] of Object.entries(search.missing)) {
      const required = everyEngineRequired || engine === 'chromium' || only?.includes(engine);
      if (required) total.fail(reason);
      else console.log(`  Not run: ${reason}`);
    }
  });
  // For the tests that start a browser themselves.
  process.env.SAGE_CHROMIUM = found.chromium?.path ?? '';
  process.env.SAGE_FIREFOX = found.firefox?.path ?? '';
  process.env.SAGE_STORYBOOK = storybook;

  if (all)
    await total.step('Types and lint', async () => {
      const [types, lint] = [npm(['run', 'typecheck', '--silent']), runTool('oxlint', ['--deny-warnings'])];
      total.check('types', await types);
      total.check('oxlint', await lint);
      total.check(
        'prettier (`npm run format` mends it)',
        await runTool('prettier', ['--check', '--log-level=warn', '.']),
      );
    });

  if (all || (builtFiles.length && isBuildStale()))
    await total.step('Build', async () => total.check('build', await npm(['run', 'build', '--silent'])));

  if (all || onlyUnit || unitFiles.length)
    await total.step('Unit tests', async () => {
      const wanted = Object.entries(found).filter(([engine]) => !only || only.includes(engine));
      const inEngines = (files: readonly string[]) => runUnitTests(Object.fromEntries(wanted), files);
      if (wanted.length) total.add(await runWithSecondTry(inEngines, unitFiles));
      else total.fail('the unit tests had no engine to run in');
    });

  const needsStorybook = builtFiles.some((path) => /storybook/i.test(readFileSync(path, 'utf8')));
  if (existsSync('.storybook/main.ts') && (all || (needsStorybook && isStorybookStale())))
    await total.step('Storybook', async () => total.check('storybook build', await buildStorybook()));

  if (builtFiles.length)
    await total.step('Built files, pages and stories', async () => {
      const tally = await runWithSecondTry(runBuiltTests, builtFiles);
      total.add(tally);
      if (tally.passed + tally.failed === 0) total.fail('not one test of what was built ran');
    });
}

function allBuiltTests() {
  const folder = 'test/built';
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  return names.sort().map((name) => `${folder}/${name}`);
}
