// Parts that do not load, load late, or have to be found from the script's address.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { accessibilityTree, startBrowser, visit } from '../helpers/harness.ts';
import { combining, contents, core, pageOf, tag, textOf, version } from '../helpers/parts.ts';

const browser = await startBrowser();
after(() => browser.close());

describe('a part that does not load', () => {
  const warnings = (violations: string[]) =>
    violations.filter((violation) => !violation.includes('Failed to load resource'));

  for (const name of ['checklist', 'cards', 'article', 'exit', 'hook'])
    it(`leaves the ${name} unchanged, with one warning per file`, async () => {
      const content = contents[name]!;
      const html = () => pageOf(content.body, tag(core));
      await using plain = await visit(browser, { html, script: '' });
      await using visited = await visit(browser, {
        html,
        prepare: (page) => page.route('**/sagebrush-*.js*', (route) => route.fulfill({ status: 404 })),
      });

      const violations = warnings(await visited.violations());

      assert.deepEqual(await accessibilityTree(visited.page), await accessibilityTree(plain.page));
      assert.deepEqual(
        violations
          .map((violation) => /^console warning: sagebrush-\w+\.js did not load/.exec(violation)?.[0])
          .sort(),
        content.parts.map((part) => `console warning: sagebrush-${part}.js did not load`).sort(),
      );
    });

  it('leaves markers as plain links if it is the previews, with one warning per article', async () => {
    await using visited = await visit(browser, {
      html: () => pageOf(contents.article!.body.repeat(2), tag(core)),
      prepare: (page) => page.route('**/sagebrush-preview.js*', (route) => route.fulfill({ status: 404 })),
    });
    const { page } = visited;
    const marker = page.locator('[role=doc-noteref]').first();
    const before = await marker.getAttribute('aria-expanded');

    await marker.hover();
    await page.locator('[role=doc-noteref]:not([aria-expanded])').first().waitFor();
    await marker.click();

    assert.equal(before, 'false');
    assert.equal(await page.locator('[role=doc-noteref][aria-expanded]').count(), 0);
    assert.equal(new URL(page.url()).hash, '#n1');
    assert.deepEqual(
      warnings(await visited.violations()),
      Array(2).fill(
        'console warning: <sage-footnoted-article> sagebrush-preview.js: found "", expected this file beside sagebrush.js JSHandle@node',
      ),
    );
  });

  it('leaves plain text alone if it is the plain-text reader, with one warning', async () => {
    const body = contents['article with a plain source']!.body.replace('Words.', 'Words.[1] More.[2]');
    await using visited = await visit(browser, {
      html: () => pageOf(body, tag(core)),
      prepare: (page) => page.route('**/sagebrush-plain.js*', (route) => route.fulfill({ status: 404 })),
    });
    const { page } = visited;

    assert.equal(await page.getByRole('link', { name: 'Note 1', exact: true }).count(), 1);
    assert.equal(await page.locator('[role=doc-backlink]').count(), 1);
    assert.equal(await page.locator('a[href*=doi]').count(), 0);
    assert.deepEqual(warnings(await visited.violations()), [
      'console warning: <sage-footnoted-article> sagebrush-plain.js: found "", expected this file beside sagebrush.js JSHandle@node',
    ]);
  });

  it('is reported if the script was concatenated and its URL is unknown', async () => {
    const { body } = contents.checklist!;
    await using visited = await visit(browser, {
      html: () => pageOf(body, tag('/combined.js')),
      prepare: combining(textOf(core)),
    });

    const violations = await visited.violations();

    assert.equal(violations.length, 1, violations.join('\n'));
    assert.match(violations[0]!, /sagebrush-checklist\.js did not load/);
  });

  it('does not stop other parts if it cannot start', async () => {
    await using visited = await visit(browser, {
      html: () => pageOf(contents.checklist!.body + contents.cards!.body, tag(core)),
      prepare: (page) =>
        page.route('**/sagebrush-cards.js*', (route) => {
          const key = `Symbol.for("sagebrush-widgets/parts/${version}")`;
          const body = `(globalThis[${key}]??=[]).push(["cards",()=>{throw Error("broken")}])`;
          return route.fulfill({ contentType: 'text/javascript', body });
        }),
    });

    const violations = await visited.violations();

    await contents.checklist!.proof(visited.page);
    assert.equal(violations.length, 1, violations.join('\n'));
    assert.match(violations[0]!, /sagebrush-cards\.js could not start/);
  });

  it('is ignored if it has another version', async () => {
    await using visited = await visit(browser, {
      html: () => pageOf(contents.checklist!.body, tag(core)),
      prepare: (page) =>
        page.route('**/sagebrush-checklist.js*', (route) => {
          const body = textOf('/dist/sagebrush-checklist.js').replaceAll(version, '0.0.1');
          return route.fulfill({ contentType: 'text/javascript', body });
        }),
    });

    const violations = await visited.violations();

    assert.equal(violations.length, 1, violations.join('\n'));
    assert.match(violations[0]!, /of another version/);
  });
});

describe('the URL of a part', () => {
  const queries: Record<string, [string, string]> = {
    'no query': [tag(core), `/dist/sagebrush-checklist.js?${version}`],
    'a query': [tag(`${core}?ver=7`), `/dist/sagebrush-checklist.js?ver=7&${version}`],
    'a query with the version': [
      tag(`${core}?ver=${version}-ab`),
      `/dist/sagebrush-checklist.js?ver=${version}-ab`,
    ],
    'another name, beside the stylesheet': [
      `<link rel="stylesheet" href="/dist/sagebrush.css">${tag('/combined.js')}`,
      `/dist/sagebrush-checklist.js?${version}`,
    ],
  };
  for (const [name, [head, wanted]] of Object.entries(queries))
    it(`is in the script's folder, with its version, given ${name}`, async () => {
      const urls: string[] = [];
      await using visited = await visit(browser, {
        html: () => pageOf(contents.checklist!.body, head),
        prepare: async (page) => {
          page.on('request', (request) => urls.push(request.url()));
          await page.route('**/sagebrush.css', (route) =>
            route.fulfill({ contentType: 'text/css', body: 'a {}' }),
          );
          await combining(textOf(core))(page);
        },
      });

      await contents.checklist!.proof(visited.page);

      assert.ok(urls.includes(visited.origin + wanted), urls.join(' '));
    });

  it('works in an editor’s preview without an origin', async () => {
    const inside = pageOf(contents.checklist!.body, tag(core)).replaceAll('"', '&quot;');
    const preview = `<iframe sandbox="allow-scripts" srcdoc="${inside}"></iframe>`;
    await using visited = await visit(browser, { html: () => pageOf(preview) });

    await visited.page.frameLocator('iframe').getByRole('checkbox').first().waitFor();

    assert.deepEqual(await visited.violations(), []);
  });

  it('works on another host without CORS', async () => {
    const host = 'http://files.example/w';
    await using visited = await visit(browser, {
      html: () => pageOf(contents.checklist!.body, tag(`${host}/sagebrush.js`)),
      prepare: (page) =>
        page.route(`${host}/**`, (route) =>
          route.fulfill({
            contentType: 'text/javascript',
            body: textOf(new URL(route.request().url()).pathname.replace('/w/', '/dist/')),
          }),
        ),
    });

    await contents.checklist!.proof(visited.page);
  });
});

describe('Shift, pressed three times before the exit’s part loads', () => {
  const body = `${contents.exit!.body}<p>Private words</p>`;
  const pressThrice = async (page: Page) => {
    for (let time = 0; time < 3; time++) await page.keyboard.press('Shift');
  };

  for (const outcome of ['loads', 'fails'] as const)
    it(`clears the page immediately, and leaves it when the part ${outcome}`, async () => {
      let answer = () => {};
      const answered = new Promise<void>((done) => (answer = done));
      await using visited = await visit(browser, {
        html: () => pageOf(body, tag(core)),
        early: true,
        prepare: async (page) => {
          await page.route('https://weather.example/**', (route) =>
            route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
          );
          await page.route('**/sagebrush-exit.js*', async (route) => {
            await answered;
            if (outcome === 'loads') await route.continue();
            else await route.abort();
          });
        },
      });
      const { page } = visited;
      await page.waitForFunction(() => !!globalThis.Sagebrush);

      await pressThrice(page);
      const rest = await page.locator('body').innerText();
      answer();

      assert.equal(rest.trim(), '');
      await page.waitForURL('https://weather.example/');
    });

  it('keeps counting when the part loads between two presses', async () => {
    let answer = () => {};
    const answered = new Promise<void>((done) => (answer = done));
    await using visited = await visit(browser, {
      html: () => pageOf(body, tag(core)),
      early: true,
      prepare: async (page) => {
        await page.route('https://weather.example/**', (route) =>
          route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
        );
        await page.route('**/sagebrush-exit.js*', async (route) => {
          await answered;
          await route.continue();
        });
      },
    });
    const { page } = visited;
    await page.waitForFunction(() => !!globalThis.Sagebrush);

    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    answer();
    await page.getByText('Press Shift once more to leave this page.').waitFor();
    await page.keyboard.press('Shift');

    await page.waitForURL('https://weather.example/');
  });
});
