// A framework keeps changing an article's text, notes and list. After each change the article must equal a fresh one.
// `npm run test:frameworks` tests more frameworks and the other widgets.
import assert from 'node:assert/strict';
import { apps, testUpdates } from '../frameworks/article.ts';
import { startFrameworkTest } from '../frameworks/setup.ts';
import { describeCases } from '../helpers/cases.ts';
import { bundle } from '../helpers/frameworks.ts';
import { visit } from '../helpers/harness.ts';

const setup = await startFrameworkTest();
const { browser } = setup;

for (const [name, app] of Object.entries(apps)) testUpdates(setup, name, app);

/** Hydrates a server-rendered article. Our script runs before the framework does. Returns errors and the marker count. */
async function hydrate(client: string): Promise<string[]> {
  const code = await bundle(`import 'sagebrush-widgets'; ${client}`, { loader: 'jsx' });
  const sent =
    '<sage-footnoted-article><p>It helps.[1] So does rest.[2]</p><h2>Notes</h2><ol><li>First.</li><li>Second.</li></ol></sage-footnoted-article>';
  const html = () =>
    `<!doctype html><html lang="en"><head><title>App</title></head><body><main>${sent}</main><script>${code}</script></body></html>`;
  const errors: string[] = [];
  await using visited = await visit(browser, {
    html,
    prepare: async (page) => {
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (message) => errors.push(message.text()));
    },
  });
  const markers = await visited.page.locator('main [role=doc-noteref]').count();
  return [...errors, `${markers} markers`];
}

const element = `createElement('sage-footnoted-article', null, createElement('p', null, 'It helps.[1] So does rest.[2]'), createElement('h2', null, 'Notes'), createElement('ol', null, createElement('li', null, 'First.'), createElement('li', null, 'Second.')))`;

describeCases('a hydrated article', [
  [
    'by React, before the page has loaded',
    async () => {
      const found = await hydrate(
        `import { createElement } from 'react'; import { hydrateRoot } from 'react-dom/client';
        document.addEventListener('DOMContentLoaded', () => hydrateRoot(document.querySelector('main'), ${element}, { onRecoverableError: (error) => console.error(error.message) }));`,
      );

      assert.deepEqual(found, ['2 markers']);
    },
  ],
  [
    'by Preact, in a script loaded after the page',
    async () => {
      const found = await hydrate(
        `// As a kit does it: one script brings the next.
        const [first, next] = ['preact.umd.js', 'preact.module.js'].map((file) => '/node_modules/preact/dist/' + file);
        document.head.append(Object.assign(document.createElement('script'), { src: first }));
        addEventListener('load', async () => {
          const { h: createElement, hydrate } = await import(next);
          if (document.querySelector('main [data-sage-mark]')) console.error('changed before hydration');
          hydrate(${element}, document.querySelector('main'));
        });`,
      );

      assert.deepEqual(found, ['2 markers']);
    },
  ],
  [
    'by Preact, in a script of the page',
    async () => {
      const found = await hydrate(
        `import { h as createElement, hydrate } from 'preact'; hydrate(${element}, document.querySelector('main'));`,
      );

      assert.deepEqual(found, ['2 markers']);
    },
  ],
]);
