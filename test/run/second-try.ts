import type { Counts, Failure } from './tally.ts';

/**
 * Runs test files and, in CI, runs the files that failed once more. A file that passes the second time counts
 * as passed and is named at the end of the log, so that nobody overlooks a flaky test. On a developer's
 * machine a failure stays a failure.
 *
 * @param run takes a list of files and resolves to their tally; each of its failures has a `file` and a
 * `name`
 */
export async function runWithSecondTry(
  run: (files: readonly string[]) => Promise<Counts>,
  files: readonly string[],
): Promise<Counts> {
  const tally = await run(files);
  const failed = [...new Set(tally.failures.map(({ file = '' }) => file))];
  // If many files fail, the cause is not a flaky test.
  if (process.env.CI && failed.length > 0 && failed.length <= 3 && failed.every(Boolean)) {
    console.log(`  Second try: ${failed.join(', ')}`);
    const again = await run(failed);
    const stillFailing = new Set(again.failures.map(({ file }) => file));
    const isFlaky = ({ file }: Failure) => !stillFailing.has(file) && !stillFailing.has(undefined);
    const flaky = again.passed > 0 ? tally.failures.filter(isFlaky) : [];
    tally.flaky = flaky;
    tally.failures = tally.failures.filter((failure) => !flaky.includes(failure));
    tally.passed += flaky.length;
    tally.failed -= flaky.length;
  }
  return tally;
}
