// Content-Security-Policy: a strict one that allows the library, and ones that do not.
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

/** The page with the script and without a policy. */
const withoutPolicy = (path: string) => (known[path] ??= treeOf({ path }));
const known: Record<string, Promise<string[]>> = {};
const asWritten = treeOf({ html: placements.none });

async function treeOf(setting: Setting) {
  await using visited = await visit(browser, setting);
  return await accessibilityTree(visited.page);
}

const files = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";
/** The policy that the README gives. */
const strict = `${files}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;

describe('a strict policy', () => {
  for (const path of [trust, trustClassic])
    for (const placement of ['deferred', 'blocking', 'twice'] as const)
      it(`does not change ${path.split('/').at(-1)}, given script: ${placement}`, async () => {
        await using visited = await visit(browser, { path, policy: strict, html: placements[placement] });

        const seen = await accessibilityTree(visited.page);

        assert.deepEqual(seen, await withoutPolicy(path));
        assert.deepEqual(await visited.violations(), []);
      });

  it('lets widgets that are added later render', async () => {
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

  it('lets readers follow a call', async () => {
    await using visited = await visit(browser, { policy: strict });

    await visited.page.getByRole('link', { name: 'Book a free consultation' }).last().click();

    await visited.page.waitForURL(`${visited.origin}/free-consultation`);
  });
});

describe('a policy that lacks what Lit needs', () => {
  for (const allowed of ["'none'", 'another-library'])
    for (const placement of ['deferred', 'blocking'] as const)
      it(`keeps all words and links, given trusted-types ${allowed} and script: ${placement}`, async () => {
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

  it('keeps what the first of two scripts rendered, without allow-duplicates', async () => {
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

// If `watch` missed violations, every test that asserts none would pass.
describe('the list of violations', () => {
  it('includes what a page stores, sends, logs and throws', async () => {
    const script = `
      localStorage.a = 1; document.cookie = 'a=1'; indexedDB.open('a'); caches.open('a');
      navigator.sendBeacon('/a'); fetch('/a'); new Image().src = 'http://127.0.0.1:9/a.png';
      console.info('a'); throw Error('a')`;
    await using visited = await visit(browser, { script });

    const violations = await visited.violations();

    const storage = ['used: localStorage', 'set: cookie', 'cookie: a', 'used: indexedDB', 'used: caches'];
    const requests = ['used: sendBeacon', 'used: fetch', 'request: http://127.0.0.1:9/a.png'];
    for (const violation of [...storage, ...requests, 'console info: a', 'threw: a'])
      assert.ok(violations.includes(violation), `${violation} is not in ${violations.join(', ')}`);
  });

  it('includes what a policy blocked', async () => {
    await using visited = await visit(browser, {
      policy: strict,
      script: 'document.body.setAttribute("style", "color: red"); document.body.innerHTML = "a"',
    });

    const violations = (await visited.violations()).join('\n');

    assert.match(violations, /violation of style-src/);
    assert.match(violations, /violation of require-trusted-types-for/);
  });
});
