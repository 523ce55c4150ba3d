// Content that a page adds later loads the parts that it needs.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { startBrowser, visit, widgetsRendered } from '../helpers/harness.ts';
import { contents, core, pageOf, scriptsIn, tag } from '../helpers/parts.ts';

const browser = await startBrowser();
after(() => browser.close());

describe('content that is added later', () => {
  for (const [name, { body, proof, parts, lang }] of Object.entries(contents))
    it(`is rendered: ${name}`, async () => {
      await using visited = await visit(browser, { html: () => pageOf('<main></main>', tag(core), lang) });
      const { page } = visited;
      assert.deepEqual(scriptsIn(visited.requests), [core]);

      await page.evaluate((html) => {
        document.querySelector('main')!.innerHTML = `<div>${html}</div>`;
      }, body);
      await proof(page);
      await widgetsRendered(page);

      assert.equal(scriptsIn(visited.requests).length, 1 + parts.length);
      assert.deepEqual(await visited.violations(), []);
    });

  const changes: Record<string, [string, () => void]> = {
    'a class': ['<div><p><a href="/book">Book</a></p></div>', () => (hook().className = 'sage-consult-cta')],
    'data-sage': ['<div><p><a href="/book">Book</a></p></div>', () => (hook().dataset.sage = 'consult-cta')],
    'a URL': [
      '<p><a href="/book">Book</a></p>',
      () => document.querySelector('main a')!.setAttribute('href', '/book#sage-consult-cta'),
    ],
  };
  const hook = () => document.querySelector('main')!.firstElementChild as HTMLElement;
  for (const [name, [body, change]] of Object.entries(changes))
    it(`becomes a hook: ${name}`, async () => {
      await using visited = await visit(browser, { html: () => pageOf(`<main>${body}</main>`, tag(core)) });
      const { page } = visited;
      assert.deepEqual(scriptsIn(visited.requests), [core]);

      await page.evaluate(`(() => { const hook = ${String(hook)}; (${String(change)})(); })()`);

      await page.locator('sage-consult-cta').waitFor({ state: 'attached' });
      await widgetsRendered(page);
      assert.deepEqual(scriptsIn(visited.requests), [core, '/dist/sagebrush-hooks.js']);
    });

  it("is rendered in another component's shadow root after mount()", async () => {
    await using visited = await visit(browser, { html: () => pageOf('<main></main>', tag(core)) });
    const { page } = visited;

    await page.evaluate((html) => {
      const root = document.querySelector('main')!.attachShadow({ mode: 'open' });
      root.innerHTML = html;
      Sagebrush!.mount(root);
    }, contents.checklist!.body + contents.hook!.body);

    await contents.checklist!.proof(page);
    await contents.hook!.proof(page);
  });
});
