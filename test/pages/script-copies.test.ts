// Several copies of the script on a page, and other scripts that reach for what it shares with its parts.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { accessibilityTree, rendered, startBrowser, visit } from '../helpers/harness.ts';
import { all, contents, core, files, inOneFile, pageOf, tag, textOf, version } from '../helpers/parts.ts';

const browser = await startBrowser();
after(() => browser.close());

describe('copies of the script', () => {
  for (const [name, content] of Object.entries(contents))
    it(`run once, with all their parts: ${name}`, async () => {
      const head = [...files, ...files.toReversed(), all].map((file) => tag(file)).join('');
      await using visited = await visit(browser, { html: () => pageOf(content.body, head, content.lang) });

      await content.proof(visited.page);

      assert.deepEqual(await accessibilityTree(visited.page), await inOneFile(browser, content));
      assert.deepEqual(await visited.violations(), []);
    });

  for (const [name, content] of Object.entries(contents))
    it(`of two versions agree which one runs: ${name}`, async () => {
      const older = (page: Page) =>
        page.route('**/older/**', (route) => {
          const file = new URL(route.request().url()).pathname.replace('/older/', '/dist/');
          const body = textOf(file).replaceAll(version, '0.0.1');
          const contentType = file.endsWith('.css') ? 'text/css' : 'text/javascript';
          return route.fulfill({ contentType, body });
        });
      const head = tag('/older/sagebrush.js') + files.map((file) => tag(file)).join('');
      await using visited = await visit(browser, {
        html: () => pageOf(content.body, head, content.lang),
        prepare: older,
      });

      await content.proof(visited.page);
      await rendered(visited.page);

      assert.equal(await visited.page.evaluate(() => Sagebrush!.version), '0.0.1');
      assert.deepEqual(await accessibilityTree(visited.page), await inOneFile(browser, content));
      assert.deepEqual(await visited.violations(), []);
    });

  it('are not confused with an element whose id is the name of our global', async () => {
    const body = `<h1 id="Sagebrush">Sagebrush</h1>${contents.hook!.body}`;
    await using visited = await visit(browser, { html: () => pageOf(body, tag(core)) });

    await contents.hook!.proof(visited.page);

    assert.equal(await visited.page.evaluate(() => Sagebrush!.version), version);
  });
});

describe('the part registry', () => {
  it('cannot be replaced by a script on the page', async () => {
    await using visited = await visit(browser, {
      html: () => pageOf('<main></main>', tag(core)),
    });
    const { page } = visited;

    const result = await page.evaluate((version) => {
      const key = Symbol.for(`sagebrush-widgets/parts/${version}`);
      const holder = globalThis as unknown as Record<symbol, { push(part: unknown): void }>;
      const registry = holder[key]!;
      const taken: unknown[] = [];
      try {
        holder[key] = { push: (part) => taken.push(part) };
      } catch {}
      try {
        registry.push = (part) => taken.push(part);
      } catch {}
      try {
        Object.defineProperty(globalThis, key, { value: taken });
      } catch {}
      let shared: object = {};
      registry.push(['mine', (given: object) => (shared = given)]);
      return [holder[key] === registry, Object.isFrozen(registry), Object.isFrozen(shared), taken.length];
    }, version);
    await page.evaluate(
      (html) => (document.querySelector('main')!.innerHTML = html),
      contents.checklist!.body,
    );

    await contents.checklist!.proof(page);
    assert.deepEqual(result, [true, true, true, 0]);
  });
});
