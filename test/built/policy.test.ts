// Under a strict policy, and under one that does not know us.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import {
  placements,
  accessibilityTree,
  rendered,
  startBrowser,
  trust,
  trustClassic,
  visit,
  type Setting,
} from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

/** The page as it is with the script and without a policy. */
const free = (path: string) => (known[path] ??= readAlone({ path }));
const known: Record<string, Promise<string[]>> = {};
const asWritten = readAlone({ html: placements.none });

async function readAlone(setting: Setting) {
  await using visited = await visit(browser, setting);
  return await accessibilityTree(visited.page);
}

const files = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";
/** The line that the README gives. */
const strict = `${files}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;

describe('a strict policy', () => {
  for (const path of [trust, trustClassic])
    for (const placement of ['everywhere', 'still', 'twice'] as const)
      it(`lets ${path.split('/').at(-1)} be as it is without one, given the script ${placement}`, async () => {
        await using visited = await visit(browser, { path, policy: strict, html: placements[placement] });

        const seen = await accessibilityTree(visited.page);

        assert.deepEqual(seen, await free(path));
        assert.deepEqual(await visited.violations(), []);
      });

  it('lets widgets that come later render', async () => {
    await using visited = await visit(browser, { policy: strict });
    const { page } = visited;

    await page.evaluate(() => {
      const call = document.createElement('sage-consult-cta');
      call.setAttribute('href', '/later');
      call.setAttribute('label', 'Come by');
      call.setAttribute('heading', 'Added later');
      const badge = document.createElement('sage-state-availability');
      badge.setAttribute('states', 'OH');
      document.querySelector('main')!.append(call, badge);
    });
    await rendered(page);

    assert.ok(await page.getByRole('heading', { name: 'Added later' }).isVisible());
    assert.equal(await page.getByRole('link', { name: 'Come by' }).getAttribute('href'), '/later');
    assert.ok(await page.getByText('Available in Ohio').isVisible());
    assert.deepEqual(await visited.violations(), []);
  });

  it('lets a call be followed', async () => {
    await using visited = await visit(browser, { policy: strict });

    await visited.page.getByRole('link', { name: 'Book a free consultation' }).last().click();

    await visited.page.waitForURL(`${visited.origin}/free-consultation`);
  });
});

describe('a policy that leaves out what Lit needs', () => {
  for (const allowed of ["'none'", 'another-library'])
    for (const placement of ['everywhere', 'still'] as const)
      it(`keeps all words and links, given trusted-types ${allowed} and the script ${placement}`, async () => {
        const policy = `${files}; require-trusted-types-for 'script'; trusted-types ${allowed}`;
        await using visited = await visit(browser, { policy, html: placements[placement] });

        const violations = await visited.violations();

        assert.deepEqual(await accessibilityTree(visited.page), await asWritten);
        assert.deepEqual(
          violations.filter((violation) => violation.startsWith('threw')),
          [],
        );
        assert.equal(
          violations.filter((violation) => /could not start/.test(violation)).length,
          1,
          violations.join('\n'),
        );
      });

  it('keeps what the first of two scripts rendered, given no duplicates', async () => {
    const policy = strict.replace(" 'allow-duplicates'", '');
    await using once = await visit(browser, { policy });
    await using visited = await visit(browser, { policy, html: placements.twice });

    const violations = await visited.violations();

    assert.deepEqual(await once.violations(), []);
    assert.deepEqual(await accessibilityTree(visited.page), await accessibilityTree(once.page));
    assert.deepEqual(
      violations.filter((violation) => violation.startsWith('threw')),
      [],
    );
  });
});

// Without this, a watch that sees nothing would pass every test here and in the other files.
describe('the watch over a page', () => {
  it('sees what a page stores, sends, says and throws', async () => {
    const script = `
      localStorage.a = 1; document.cookie = 'a=1'; indexedDB.open('a'); caches.open('a');
      navigator.sendBeacon('/a'); fetch('/a'); new Image().src = 'http://127.0.0.1:9/a.png';
      console.info('a'); throw Error('a')`;
    await using visited = await visit(browser, { script });

    const violations = await visited.violations();

    const stored = ['used: localStorage', 'set: cookie', 'cookie: a', 'used: indexedDB', 'used: caches'];
    const sent = ['used: sendBeacon', 'used: fetch', 'request: http://127.0.0.1:9/a.png'];
    for (const violation of [...stored, ...sent, 'console info: a', 'threw: a'])
      assert.ok(violations.includes(violation), `${violation} is not in ${violations.join(', ')}`);
  });

  it('sees what a policy forbade', async () => {
    await using visited = await visit(browser, {
      policy: strict,
      script: 'document.body.setAttribute("style", "color: red"); document.body.innerHTML = "a"',
    });

    const violations = (await visited.violations()).join('\n');

    assert.match(violations, /violation of style-src/);
    assert.match(violations, /violation of require-trusted-types-for/);
  });
});
