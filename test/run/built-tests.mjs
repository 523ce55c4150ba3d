// Runs the tests of the build (pages, package, stories) with Node's own test runner, and counts the results.
import { relative, resolve } from 'node:path';
import { run } from 'node:test';

// Enough for any test that works. A test that hangs must not block all others.
const timeout = 5 * 60_000;

export async function runBuiltTests(files) {
  const tally = { passed: 0, failed: 0, skipped: [], failures: [] };
  const counts = new Map();
  const lastNesting = new Map();

  const record = (event, passed) => {
    const { name, nesting, details, skip, todo, file = name } = event;
    // A suite is reported directly after the tests inside it.
    const holdsOthers = details.type === 'suite' || (lastNesting.get(file) ?? 0) > nesting;
    lastNesting.set(file, nesting);

    const where = relative(process.cwd(), resolve(file));
    // Node reports a file as a test if it crashes. It also does so if the file has no tests, which is no
    // success.
    const title = name === file ? '(the file itself)' : name;
    const error = name === file ? reasonOfFile(details.error) : details.error;
    if (error) passed = false;
    const count = counts.get(where) ?? { tests: 0, ms: 0 };
    counts.set(where, count);
    if (nesting === 0) count.ms += details.duration_ms;
    if (holdsOthers && (passed || details.error?.failureType === 'subtestsFailed')) return;
    if (skip !== undefined) tally.skipped.push(`${where}: ${title}`);
    else if (todo !== undefined) tally.skipped.push(`${where}: ${title} (to do)`);
    else if (passed) tally.passed += 1;
    else {
      tally.failed += 1;
      tally.failures.push({ file: where, name: title });
      console.log(`\n  ✗ ${where}: ${title}\n${reasonOf(error)}`);
    }
    count.tests += 1;
  };

  const stream = run({
    files: files.map((file) => resolve(file)),
    concurrency: 2,
    timeout,
    execArgv: [`--import=${new URL('exit-after-tests.mjs', import.meta.url)}`],
  });
  for await (const { type, data } of stream) {
    if (type === 'test:pass') record(data, true);
    else if (type === 'test:fail') record(data, false);
    // Top-level diagnostics are Node's own totals.
    else if (type === 'test:diagnostic' && data.nesting) console.log(`  ${data.message}`);
    else if (type === 'test:stderr' || type === 'test:stdout') process.stdout.write(data.message);
  }

  for (const [file, { tests, ms }] of counts)
    console.log(`  ${file}: ${tests} tests (${(ms / 1000).toFixed(1)} s)`);
  return tally;
}

const reasonOfFile = (error) =>
  error
    ? `Its process ended with ${error.signal ?? `exit code ${error.exitCode}`}: ${error.message}`
    : 'It holds no test.';

function reasonOf(error) {
  const cause = error?.cause ?? error;
  const lines = String(cause?.stack ?? cause?.message ?? cause).split('\n');
  // Leave out Node's own stack frames.
  return lines.flatMap((line) => (/^\s+at .*\(?node:/.test(line) ? [] : [`    ${line}`])).join('\n');
}
