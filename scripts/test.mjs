// `npm test`: everything that can be wrong, checked; the last line is `N passed, N failed`.
// `npm test -- <file> …` runs only these test files; `--engine chromium` (firefox, webkit) narrows the unit tests.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { npm, root, setUp } from './setup.mjs';
import { runTool } from './run.mjs';
import { isBuildStale, isStorybookStale, storybook } from './stale.mjs';

const total = { passed: 0, failed: 0, skipped: [], failures: [] };

try {
  await setUp();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { engine: { type: 'string', multiple: true } },
  });
  const engines = values.engine?.flatMap((names) => names.split(','));
  const files = positionals.map((path) => relative(root, path).replaceAll('\\', '/'));
  await runEverything(files, engines);
} catch (error) {
  addFailure(error.message);
}

for (const name of total.skipped) console.log(`Skipped: ${name}`);
for (const name of total.failures) console.log(`Failed: ${name}`);
process.exitCode = total.failed ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);

async function runEverything(files, only) {
  // Loaded here, because they need what was installed a moment ago.
  const { engineNames, everyEngineRequired, findEngines } = await import('./browsers.mjs');
  const { runUnitTests } = await import('./unit-tests.mjs');
  const { runBuiltTests } = await import('./built-tests.mjs');

  const missingFile = files.find((path) => !existsSync(path));
  if (missingFile) throw new Error(`There is no ${missingFile}.`);
  const unknown = only?.find((name) => !engineNames.includes(name));
  if (unknown) throw new Error(`There is no engine "${unknown}": it is one of ${engineNames.join(', ')}.`);
  const isBuilt = (path) => path.startsWith('src/testing/built/');
  const unitFiles = files.filter((path) => !isBuilt(path));
  const builtFiles = files.length ? files.filter(isBuilt) : allBuiltTests();
  const all = files.length === 0;

  let found = {};
  await step('Browsers', async () => {
    const search = await findEngines({ install: true });
    found = search.found;
    for (const { name, version, path } of Object.values(found)) console.log(`  ${name} ${version} (${path})`);
    for (const [engine, reason] of Object.entries(search.missing)) {
      const required = everyEngineRequired || engine === 'chromium' || only?.includes(engine);
      if (required) addFailure(reason);
      else console.log(`  Not run: ${reason}`);
    }
  });
  // For the tests that start a browser themselves.
  process.env.SAGE_CHROMIUM = found.chromium?.path ?? '';
  process.env.SAGE_FIREFOX = found.firefox?.path ?? '';
  process.env.SAGE_STORYBOOK = storybook;

  if (all)
    await step('Types and lint', async () => {
      const [types, lint] = [runTool('tsc', ['--noEmit', '-p', '.']), runTool('oxlint', ['--deny-warnings'])];
      addCheck('tsc', await types);
      addCheck('oxlint', await lint);
      addCheck(
        'prettier (`npm run format` mends it)',
        await runTool('prettier', ['--check', '--log-level=warn', '.']),
      );
    });

  if (all || (builtFiles.length && isBuildStale()))
    await step('Build', async () => addCheck('build', await npm(['run', 'build', '--silent'])));

  if (all || unitFiles.length)
    await step('Unit tests', async () => {
      const wanted = Object.entries(found).filter(([engine]) => !only || only.includes(engine));
      if (wanted.length) add(await runUnitTests(Object.fromEntries(wanted), unitFiles));
      else addFailure('the unit tests had no engine to run in');
    });

  const needsStorybook = builtFiles.some((path) => /storybook/i.test(readFileSync(path, 'utf8')));
  if (existsSync('.storybook/main.ts') && (all || (needsStorybook && isStorybookStale())))
    await step('Storybook', async () => {
      const args = ['build', '--output-dir', storybook, '--disable-telemetry', '--quiet'];
      addCheck('storybook build', await runTool('storybook', args));
    });

  if (builtFiles.length)
    await step('Built files, pages and stories', async () => {
      const tally = await runBuiltTests(builtFiles);
      add(tally);
      if (tally.passed + tally.failed === 0) addFailure('not one test of what was built ran');
    });
}

function allBuiltTests() {
  const folder = 'src/testing/built';
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
  return names.sort().map((name) => `${folder}/${name}`);
}

async function step(title, work) {
  console.log(`\n${title}`);
  const start = performance.now();
  try {
    await work();
  } catch (error) {
    addFailure(`${title}: ${error.stack}`);
  }
  console.log(`  (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

function addCheck(name, { code, output }) {
  console.log(`  ${code === 0 ? '✓' : '✗'} ${name}`);
  if (code === 0) total.passed += 1;
  else addFailure(name, output.trim());
}

function addFailure(name, output) {
  total.failed += 1;
  total.failures.push(name);
  if (output) console.log(output.replace(/^/gm, '    '));
}

function add(tally) {
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped.push(...tally.skipped);
  total.failures.push(...tally.failures);
}
