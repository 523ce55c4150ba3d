// `npm test`: types, lint, formatting, the build, the unit tests in every engine, and the tests of the build. `npm
// run test:pages` (`--pages`): every story, picture, theme and reported bug, and the builder. `npm run test:unit`
// (`--unit`): only the unit tests. `npm test -- <file or folder> …`: only these. `--engine chromium` (firefox, webkit)
// limits the unit tests to an engine. The last line is `N passed, N failed`.
import { existsSync, globSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { npm, root, runTool } from '../../scripts/run.ts';
import { buildStorybook } from '../../scripts/refresh.ts';
import { isBuildStale, isStorybookStale, storybook } from '../../scripts/stale.ts';
import { engineNames, everyEngineRequired, findEngines, type Found } from '../browsers/browsers.ts';
import { runBuiltTests } from './built-tests.ts';
import { runWithSecondTry } from './second-try.ts';
import { Tally } from './tally.ts';
import { runUnitTests, unitTests } from './unit-tests.ts';

const total = new Tally();

/** The longest files start first. If one of them started last, it would run alone, with one core idle. */
const longest = [
  ...['shift', 'package', 'parts', 'hooks', 'audit', 'parts-loading', 'policy'],
  ...['stories', 'pictures', 'docs-site', 'builder', 'builder-shell', 'site', 'sixth-widget', 'theme-states'],
  ...['builder-work', 'cycles', 'builder-output', 'docs-examples', 'script-copies', 'private', 'accessible'],
  ...['ordinary-pages', 'notes-frameworks'],
].map((name) => `${name}.test.ts`);

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      engine: { type: 'string', multiple: true },
      unit: { type: 'boolean' },
      pages: { type: 'boolean' },
    },
  });
  const engines = values.engine?.flatMap((names) => names.split(','));
  const files = positionals.flatMap((path) => filesAt(relative(root, path).replaceAll('\\', '/')));
  const suite = files.length ? 'files' : values.unit ? 'unit' : values.pages ? 'pages' : 'all';
  await runTests(suite, files, engines);
} catch (error) {
  total.fail((error as Error).message);
}
total.sumUp();

type Suite = 'all' | 'unit' | 'pages' | 'files';

async function runTests(
  suite: Suite,
  files: readonly string[],
  only: readonly string[] | undefined,
): Promise<void> {
  const missingFile = files.find((path) => !existsSync(path));
  if (missingFile) throw new Error(`There is no ${missingFile}.`);
  const unknown = only?.find((name) => !(engineNames as string[]).includes(name));
  if (unknown) throw new Error(`There is no engine "${unknown}": it is one of ${engineNames.join(', ')}.`);
  const isBuilt = (path: string) => /^test\/(built|pages)\//.test(path);
  const unitFiles = files.filter((path) => !isBuilt(path));
  const builtFiles = {
    all: () => testsIn('test/built'),
    pages: () => testsIn('test/pages'),
    unit: () => [],
    files: () => files.filter(isBuilt),
  }[suite]();

  const found = await findBrowsers(only);
  if (suite === 'all') await checkAndBuild();
  else if (builtFiles.length && isBuildStale())
    await total.step('Build', async () => total.check('build', await build()));
  if (suite === 'all' || suite === 'unit' || unitFiles.length) await testUnits(found, only, unitFiles);
  if (builtFiles.length) await testBuilt(suite === 'pages' ? 'Pages' : 'Built files', builtFiles);
}

/** Finds the engines, and names them to the tests that start a browser themselves. */
async function findBrowsers(only: readonly string[] | undefined): Promise<Found> {
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
  process.env.SAGE_CHROMIUM = found.chromium?.path ?? '';
  process.env.SAGE_FIREFOX = found.firefox?.path ?? '';
  process.env.SAGE_STORYBOOK = storybook;
  return found;
}

function build() {
  return npm(['run', 'build', '--silent']);
}

async function checkAndBuild(): Promise<void> {
  await total.step('Types, lint and build', async () => {
    // In parallel, because most of them use one core.
    const outcomes = {
      types: npm(['run', 'typecheck', '--silent']),
      oxlint: runTool('oxlint', ['--deny-warnings']),
      'prettier (`npm run format` fixes it)': runTool('prettier', [
        ...['--check', '--log-level=warn'],
        ...['--cache', '--cache-strategy=content', '.'],
      ]),
      'words (`npm run lint:words`)': npm(['run', 'lint:words', '--silent']),
      build: build(),
    };
    for (const [name, outcome] of Object.entries(outcomes)) total.check(name, await outcome);
  });
}

/** Runs these unit tests, or all of them, in each engine that was found and is wanted. */
async function testUnits(
  found: Found,
  only: readonly string[] | undefined,
  unitFiles: readonly string[],
): Promise<void> {
  await total.step('Unit tests', async () => {
    const wanted = Object.entries(found).filter(([engine]) => !only || only.includes(engine));
    const inEngines = (files: readonly string[]) => runUnitTests(Object.fromEntries(wanted), files);
    if (!wanted.length) total.fail('the unit tests had no engine to run in');
    else
      for (const group of unitFiles.length ? [unitFiles] : unitTests)
        total.add(await runWithSecondTry(inEngines, group));
  });
}

async function testBuilt(title: string, builtFiles: readonly string[]): Promise<void> {
  const needsStorybook = builtFiles.some((path) => /storybook/i.test(readFileSync(path, 'utf8')));
  if (needsStorybook && isStorybookStale())
    await total.step('Storybook', async () => total.check('storybook build', await buildStorybook()));

  await total.step(title, async () => {
    const tally = await runWithSecondTry(runBuiltTests, builtFiles);
    total.add(tally);
    if (tally.passed + tally.failed === 0) total.fail('not one test of what was built ran');
  });
}

/** The tests in a folder and its subfolders, or the file itself. */
function filesAt(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const tests = globSync(`${path}/**/*.test.ts`).sort();
  if (!tests.length) throw new Error(`There are no tests in ${path}.`);
  return tests;
}

function testsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  const first = longest.filter((name) => names.includes(name));
  return [...first, ...names.filter((name) => !first.includes(name)).sort()].map(
    (name) => `${folder}/${name}`,
  );
}
