// The sizes of what readers download. test/bench/budgets.json sets the limits.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { sizesOf, type Sizes } from '../../scripts/integrity.ts';

type Measure = keyof Sizes;
/** The largest size that a file may have. A raised limit needs a reason. */
type Budget = Partial<Sizes> & { readonly why?: string };
type Budgets = Record<string, Budget>;

/** The current path of the budgets, and the earlier one. */
const places = ['test/bench/budgets.json', 'bench/budgets.json'] as const;
const budgets = JSON.parse(readFileSync(places[0], 'utf8')) as Budgets;
const measure = (file: string) => sizesOf(readFileSync(file));
const inBytes = (size: number) => `${size.toLocaleString('en-US')} bytes`;

/** A message that says what is too big, by how much, and what to do; `undefined` if the file is within budget. */
function excess(file: string, sizes: Sizes, budget: Budget): string | undefined {
  for (const [measured, limit] of limitsOf(budget)) {
    const over = sizes[measured] - limit;
    if (over <= 0) continue;
    return (
      `${file} is ${inBytes(sizes[measured])} in ${measured}; its budget is ${inBytes(limit)}: ` +
      `${inBytes(over)} too many (${((over / limit) * 100).toFixed(1)} %).\n` +
      'See what grew in the table of sizes above, and take out what is not needed. If what grew is worth its bytes ' +
      'to every reader, or if the code would become hard to read, raise the number in test/bench/budgets.json, and say why ' +
      'beside it: { "brotli": 12345, "why": "…" }.'
    );
  }
  return undefined;
}

const limitsOf = (budget: Budget) =>
  Object.entries(budget).filter(([name]) => name !== 'why') as [Measure, number][];

/** The budgets that are higher than the lowest ever committed and give no reason. */
const raised = (now: Budgets, before: readonly Budgets[]): string[] =>
  Object.entries(now).flatMap(([file, budget]) =>
    limitsOf(budget).flatMap(([measured, limit]) => {
      const lowest = Math.min(...before.flatMap((budgets) => budgets[file]?.[measured] ?? []));
      return limit > lowest && !budget.why
        ? `${file}: ${inBytes(limit)} in ${measured}; it was ${inBytes(lowest)}`
        : [];
    }),
  );

/**
 * The budgets in every commit that changed them since the script was split. Empty without a Git history.
 */
function committed(): Budgets[] {
  return linesOf('log', '--format=%H', '--', ...places)
    .map((commit) => places.flatMap((place) => linesOf('show', `${commit}:${place}`)).join('\n'))
    .map((text) => JSON.parse(text || '{}') as Budgets)
    .filter((budgets) => budgets['dist/sagebrush-all.js']);
}

function linesOf(...args: string[]): string[] {
  const { stdout, status } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter(Boolean) : [];
}

describe('the budgets', () => {
  for (const [file, budget] of Object.entries(budgets)) {
    it(`hold for ${file}`, (test) => {
      const sizes = measure(file);

      const problem = excess(file, sizes, budget);

      test.diagnostic(`${file}: ${inBytes(sizes.brotli)} in Brotli, ${inBytes(sizes.gzip)} in gzip`);
      if (problem) assert.fail(problem);
    });
  }

  it('rise only with a reason', (test) => {
    const before = committed();

    test.diagnostic(`compared with ${before.length} commits`);
    assert.deepEqual(raised(budgets, before), []);
  });

  it('report a rise', () => {
    const before = [{ 'a.js': { brotli: 100 } }, { 'a.js': { brotli: 90 } }];

    assert.deepEqual(raised({ 'a.js': { brotli: 90 }, 'b.js': { brotli: 5 } }, before), []);
    assert.deepEqual(raised({ 'a.js': { brotli: 95 } }, before), [
      'a.js: 95 bytes in brotli; it was 90 bytes',
    ]);
    assert.deepEqual(raised({ 'a.js': { brotli: 95, why: 'A new feature.' } }, before), []);
  });

  it('cover every script', () => {
    const scripts = globSync('dist/{sagebrush*.js,locales/*.js}').map((file) => file.replaceAll('\\', '/'));

    assert.deepEqual(
      scripts.filter((file) => !budgets[file]),
      [],
    );
  });

  it('report what is too big, by how much, and what to do', () => {
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
