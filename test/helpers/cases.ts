import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

/** A test of a table: its title and its check. */
export type Case = readonly [title: string, check: () => Promise<unknown>];

/**
 * Defines a test for each case of one kind. Prints a table row: the kind, the number of cases, and how many passed.
 */
export function describeCases(kind: string, cases: readonly Case[]): void {
  describe(kind, () => {
    let passed = 0;
    for (const [title, check] of cases)
      it(title, async () => {
        await check();
        passed += 1;
      });

    it('passes every case', (test) => {
      test.diagnostic(`${kind} | ${cases.length} cases | ${passed} passed`);
      assert.equal(passed, cases.length);
    });
  });
}
