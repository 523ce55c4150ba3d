import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

/** One input of a kind of fault, and the check that the page handles it. */
export type Try = readonly [input: string, check: () => Promise<unknown>];

/**
 * Tests every input of one kind of fault, and prints one row of a table: the kind, how many inputs were tried, and how
 * many came out right.
 */
export function kindOfFault(kind: string, tries: readonly Try[]): void {
  describe(kind, () => {
    let right = 0;
    for (const [input, check] of tries)
      it(input, async () => {
        await check();
        right += 1;
      });

    it('is right for every input', (test) => {
      test.diagnostic(`${kind} | ${tries.length} tried | ${right} right`);
      assert.equal(right, tries.length);
    });
  });
}
