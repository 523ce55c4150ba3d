// Lists of licenses that a translation tool or the page itself changes.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { describeCases, type Case } from '../helpers/cases.ts';
import { rendered, visit, widgetsRendered } from '../helpers/harness.ts';
import { choose, pageOf, startPages, warningsOf } from '../helpers/licenses.ts';

const { browser, open } = await startPages();

/** How translation tools change a page. */
const translators: Record<string, (page: Page) => Promise<unknown>> = {
  Google: (page) =>
    page.evaluate(() => {
      document.documentElement.className = 'translated-ltr';
      document.documentElement.lang = 'es';
      for (const item of document.querySelectorAll('li'))
        item.innerHTML = `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${item.textContent === 'Texas' ? 'Tejas' : 'Nuevo México'}</font></font>`;
    }),
  Edge: (page) =>
    page.evaluate(() => {
      document.documentElement.lang = 'es';
      for (const item of document.querySelectorAll('li')) {
        item.setAttribute('_msttexthash', '1234');
        item.firstChild!.nodeValue = item.textContent === 'Texas' ? 'Tejas' : 'Nuevo México';
      }
    }),
  Firefox: (page) =>
    page.evaluate(() => {
      for (const item of document.querySelectorAll('li')) {
        item.setAttribute('data-moz-translations-id', '1');
        item.firstChild!.nodeValue = item.textContent === 'Texas' ? 'Tejas' : 'Nuevo México';
      }
    }),
};
const translatable = (content: string) =>
  pageOf(
    `<sage-practice outside-url="/elsewhere"><sage-state-availability check layout="list"><ul>${content}</ul></sage-state-availability></sage-practice>`,
  );

describeCases('translation', [
  ...Object.entries(translators).flatMap(([name, translate]): Case[] => [
    [
      `${name}, after we read the page`,
      async () => {
        const visited = await open(translatable('<li>Texas</li><li>New Mexico</li>'));
        const before = visited.requests.length;

        await translate(visited.page);
        await widgetsRendered(visited.page);

        const list = visited.page.locator('sage-state-availability');
        for (const [state, served] of [
          ['TX', true],
          ['NM', true],
          ['OH', false],
        ] as const)
          assert.equal((await choose(visited.page, list, state)).served, served, state);
        await visited.page.waitForLoadState('networkidle');
        assert.deepEqual(visited.requests.slice(before), []);
        assert.deepEqual(await warningsOf(visited), []);
      },
    ],
    [
      `${name}, before we read the page`,
      async () => {
        await using visited = await visit(browser, {
          html: () =>
            `<!doctype html><html lang="en"><title>Where</title><sage-practice outside-url="/elsewhere"><sage-state-availability check layout="list"><ul><li>Texas</li><li>New Mexico</li></ul></sage-state-availability></sage-practice>`,
        });
        await translate(visited.page);
        await visited.page.addScriptTag({ url: '/dist/sagebrush.js' });
        await widgetsRendered(visited.page);

        const list = visited.page.locator('sage-state-availability');
        for (const state of ['TX', 'OH'])
          assert.equal((await choose(visited.page, list, state)).served, null, state);
        assert.ok(!visited.requests.some((path) => /reading|locales/.test(path)), visited.requests.join());
      },
    ],
  ]),
  [
    'an item that the page changes',
    async () => {
      const { page } = await open(translatable('<li>Texas</li>'));
      await page.evaluate(() => (document.querySelector('li')!.textContent = 'Ohio (pending)'));
      await page.waitForLoadState('networkidle');
      await rendered(page);

      const list = page.locator('sage-state-availability');
      assert.equal((await choose(page, list, 'OH')).served, null);
      assert.equal((await choose(page, list, 'TX')).served, false);
    },
  ],
  [
    'an item that the page changes after translation',
    async () => {
      const { page } = await open(translatable('<li>Texas</li><li>New Mexico</li>'));
      await translators.Google!(page);
      await page.evaluate(() => (document.querySelector('li')!.textContent = 'Montana'));
      await widgetsRendered(page);

      const list = page.locator('sage-state-availability');
      assert.equal((await choose(page, list, 'MT')).served, true);
      assert.equal((await choose(page, list, 'TX')).served, false);
    },
  ],
  [
    'a language that the page changes',
    async () => {
      const visited = await open(translatable('<li>Texas</li>'));
      await visited.page.evaluate(() => {
        document.documentElement.lang = 'es';
        document.querySelector('li')!.textContent = 'Nuevo México';
      });
      await visited.page.waitForLoadState('networkidle');
      await rendered(visited.page);

      assert.ok(visited.requests.some((path) => path.includes('locales/es')));
    },
  ],
]);
