import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

/** The results of each engine, by its name. */
export type Report = Record<string, EngineResults>;

interface EngineResults {
  passed: number;
  failed: number;
  skipped: string[];
  failures: { readonly file: string; readonly name: string; readonly message: string }[];
}

/** A reporter for Web Test Runner that writes the passed, failed and skipped tests of each engine as JSON. */
export function unitReport(path: string): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const engines: Report = {};
      for (const session of sessions) {
        const engine = (engines[session.browser.name] ??= {
          passed: 0,
          failed: 0,
          skipped: [],
          failures: [],
        });
        addSession(engine, session);
      }
      writeFileSync(path, JSON.stringify(engines, null, 2));
    },
  };
}

function addSession(engine: EngineResults, session: TestSession): void {
  const file = relative(process.cwd(), session.testFile ?? '');
  const fail = (name: string, message: string) => {
    engine.failed += 1;
    engine.failures.push({ file, name, message });
  };

  const failedBefore = engine.failed;
  const counted = addSuite(session.testResults, []);
  // Errors outside of any test: the file did not load, or the page navigated away.
  for (const { message } of session.errors) fail('(the file itself)', message);
  if (!counted && engine.failed === failedBefore) fail('(the file itself)', 'It has no tests.');
  if (!session.passed && engine.failed === failedBefore)
    fail('(the file itself)', 'It failed without saying why.');

  function addSuite(suite: TestSuiteResult | undefined, above: readonly string[]): number {
    let tests = 0;
    for (const test of suite?.tests ?? []) {
      const name = [...above, test.name].join(' ');
      tests += 1;
      if (test.skipped) engine.skipped.push(name);
      else if (test.passed) engine.passed += 1;
      else fail(name, test.error?.message ?? 'It failed without saying why.');
    }
    for (const inner of suite?.suites ?? []) tests += addSuite(inner, [...above, inner.name]);
    return tests;
  }
}
