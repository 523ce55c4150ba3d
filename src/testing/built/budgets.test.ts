// What a reader has to download stays small. The budgets are in bench/budgets.json.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

type Measure = 'raw' | 'gzip' | 'brotli';
type Sizes = Record<Measure, number>;
type Budget = Partial<Sizes>;

// Its own type would need declarations for scripts/.
const integrity = new URL('../../../scripts/integrity.mjs', import.meta.url).href;
const { sizesOf } = (await import(integrity)) as { sizesOf(bytes: Buffer): Sizes };

const budgets = JSON.parse(readFileSync('bench/budgets.json', 'utf8')) as Record<string, Budget>;
const measure = (file: string) => sizesOf(readFileSync(file));
const inBytes = (size: number) => `${size.toLocaleString('en-US')} bytes`;

/** Says what is too big, by how much, and what to do about it; nothing where all is well. */
function excess(file: string, sizes: Sizes, budget: Budget): string | undefined {
  for (const [measured, limit] of Object.entries(budget) as [Measure, number][]) {
    const over = sizes[measured] - limit;
    if (over <= 0) continue;
    return (
      `${file} is ${inBytes(sizes[measured])} in ${measured}; its budget is ${inBytes(limit)}: ` +
      `${inBytes(over)} too many (${((over / limit) * 100).toFixed(1)} %).\n` +
      'See what grew in the table of sizes above, and take out what is not needed. If what grew is worth its bytes ' +
      'to every reader, or if the code would become hard to read, raise the number in bench/budgets.json and say why ' +
      'in the commit.'
    );
  }
  return undefined;
}

describe('the budgets', () => {
  for (const [file, budget] of Object.entries(budgets)) {
    it(`hold for ${file}`, (test) => {
      const sizes = measure(file);

      const problem = excess(file, sizes, budget);

      test.diagnostic(`${file}: ${inBytes(sizes.brotli)} in brotli, ${inBytes(sizes.gzip)} in gzip`);
      if (problem) assert.fail(problem);
    });
  }

  it('say what is too big, by how much, and what to do', () => {
    const problem = excess('a.js', { raw: 30_000, gzip: 11_000, brotli: 10_250 }, { brotli: 10_000 });

    assert.match(problem!, /a\.js is 10,250 bytes in brotli; its budget is 10,000 bytes: 250 bytes too many/);
    assert.match(problem!, /take out what is not needed/);
    assert.equal(
      excess('a.js', { raw: 30_000, gzip: 11_000, brotli: 10_000 }, { brotli: 10_000 }),
      undefined,
    );
  });
});

const files = globSync('dist/**/*.{js,json,css,d.ts}').sort();
const rows = files.map((file) => {
  const { raw, gzip, brotli } = measure(file);
  return [raw, gzip, brotli].map((size) => String(size).padStart(8)).join('') + `  ${file}`;
});
console.log(`\n     raw    gzip  brotli  bytes of\n${rows.join('\n')}\n`);
