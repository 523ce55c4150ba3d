// Runs the tests of the build (pages, package, stories) with Node's own test runner, and counts the results.
import { relative, resolve } from 'node:path';
import { run, type EventData } from 'node:test';
import type { TestEvent } from 'node:test/reporters';
import type { Counts } from './tally.ts';

/** What Node.js reports about a failed test beyond its types. */
interface TestError extends Error {
  readonly failureType?: string;
  readonly signal?: string | null;
  readonly exitCode?: number;
}

// For a whole file, and enough for the longest of them on a busy machine. A test that hangs must not block all others.
const timeout = 12 * 60_000;

export async function runBuiltTests(files: readonly string[]): Promise<Counts> {
  const tally: Counts = { passed: 0, failed: 0, skipped: [], failures: [] };
  const counts = new Map<string, { tests: number; ms: number }>();
  const lastNesting = new Map<string, number>();

  const record = (event: EventData.TestPass | EventData.TestFail, passed: boolean) => {
    const { name, nesting, details, skip, todo } = event;
    // `file` is where the test was defined, which is a helper for the cases of a table.
    const file = event.entryFile ?? event.file ?? name;
    const cause: TestError | undefined = 'error' in details ? details.error : undefined;
    // A suite is reported directly after the tests inside it.
    const holdsOthers = details.type === 'suite' || (lastNesting.get(file) ?? 0) > nesting;
    lastNesting.set(file, nesting);

    const where = relative(process.cwd(), resolve(file));
    // Node reports a file as a test if it crashes, and also if it has no tests, which is not a success.
    const title = name === file ? '(the file itself)' : name;
    const error = name === file ? reasonOfFile(cause) : cause;
    if (error) passed = false;
    const count = counts.get(where) ?? { tests: 0, ms: 0 };
    counts.set(where, count);
    if (nesting === 0) count.ms += details.duration_ms;
    if (holdsOthers && (passed || cause?.failureType === 'subtestsFailed')) return;
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
    // Pages mostly wait, so four files can share two cores.
    concurrency: 4,
    timeout,
    execArgv: [`--import=${new URL('exit-after-tests.ts', import.meta.url)}`],
  });
  for await (const { type, data } of stream as AsyncIterable<TestEvent>) {
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

const reasonOfFile = (error: TestError | undefined) =>
  error
    ? `Its process ended with ${error.signal ?? `exit code ${error.exitCode}`}: ${error.message}`
    : 'It has no tests.';

function reasonOf(error: string | Error | undefined): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const lines = String(cause instanceof Error ? cause.stack : cause).split('\n');
  // Leave out Node's own stack frames.
  return lines.flatMap((line) => (/^\s+at .*\(?node:/.test(line) ? [] : [`    ${line}`])).join('\n');
}
