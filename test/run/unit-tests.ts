// Runs the unit tests in the engines that were found, and counts the results.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runTool } from '../../scripts/run.ts';
import type { Found } from '../browsers/browsers.ts';
import type { Counts } from './tally.ts';
import type { Report } from './unit-report.ts';

/**
 * All unit tests, in groups. Each group has browsers of its own: the builder's tests type into an editor. In a Firefox that
 * has shown many pages before, they wait forever, and after them, other pages in that Firefox do not get the focus.
 */
export const unitTests: readonly (readonly string[])[] = [['src/**/*.test.ts'], ['builder/**/*.test.ts']];

/** Runs some files, or one of the groups in `unitTests`. */
export async function runUnitTests(found: Found, files: readonly string[]): Promise<Counts> {
  const report = 'node_modules/.cache/sagebrush/unit.json';
  mkdirSync('node_modules/.cache/sagebrush', { recursive: true });
  rmSync(report, { force: true });
  const env = {
    SAGE_ENGINES: Object.keys(found).join(','),
    SAGE_UNIT_REPORT: report,
    SAGE_LOGS: unitTests.includes(files) ? '0' : '1',
  };
  const { code } = await runTool('wtr', files, { env, stdio: 'inherit' });

  const tally: Counts = { passed: 0, failed: 0, skipped: [], failures: [] };
  const fail = (name: string) => {
    tally.failed += 1;
    tally.failures.push({ name });
  };
  let engines: Report = {};
  try {
    engines = JSON.parse(readFileSync(report, 'utf8')) as Report;
  } catch {
    // The run ended before it could report. The report then lacks each engine, which counts as a failure below.
  }
  for (const { name } of Object.values(found)) {
    const { passed = 0, failed = 0, skipped = [], failures = [] } = engines[name] ?? {};
    tally.passed += passed;
    tally.failed += failed;
    tally.skipped.push(...skipped.map((test) => `${name}: ${test}`));
    tally.failures.push(...failures.map((test) => ({ file: test.file, name: `${test.name} (${name})` })));
    if (passed + failed === 0) fail(`${name}: not one test ran`);
    console.log(`  ${name}: ${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  }
  if (code !== 0 && tally.failed === 0) fail(`the runner ended with exit code ${code}`);
  return tally;
}
