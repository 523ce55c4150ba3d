import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

/** A test of a table: its title and its check. */
export type Case = readonly [title: string, check: () => Promise<unknown>];

/**
 * Defines a test for each case of one kind. Prints a table row: the kind, the number of cases, and how many passed.
 *
 * @param concurrency how many cases run at once. Only for cases that open a page each and wait for it most of the time
 */
export function describeCases(kind: string, cases: readonly Case[], concurrency = 1): void {
  describe(kind, () => {
    let passed = 0;
    describe('case', { concurrency }, () => {
      for (const [title, check] of cases)
        it(title, async () => {
          await check();
          passed += 1;
        });
    });

    it('passes every case', (test) => {
      test.diagnostic(`${kind} | ${cases.length} cases | ${passed} passed`);
      assert.equal(passed, cases.length);
    });
  });
}
