import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** A reporter for Web Test Runner that writes the passed, failed and skipped tests of each engine as JSON. */
export function unitReport(path) {
  return {
    onTestRunFinished({ sessions }) {
      const engines = {};
      for (const session of sessions) {
        engines[session.browser.name] ??= { passed: 0, failed: 0, skipped: [], failures: [] };
        addSession(engines[session.browser.name], session);
      }
      writeFileSync(path, JSON.stringify(engines, null, 2));
    },
  };
}

function addSession(engine, session) {
  const file = relative(process.cwd(), session.testFile);
  const fail = (name, message) => {
    engine.failed += 1;
    engine.failures.push({ file, name, message });
  };

  const failedBefore = engine.failed;
  const counted = addSuite(session.testResults, []);
  // Errors outside of any test: the file did not load, or the page navigated away.
  for (const { message } of session.errors) fail('(the file itself)', message);
  if (!counted && engine.failed === failedBefore) fail('(the file itself)', 'It holds no test.');
  if (!session.passed && engine.failed === failedBefore)
    fail('(the file itself)', 'It failed without saying why.');

  function addSuite(suite, above) {
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
