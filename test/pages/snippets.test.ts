// The snippets of the recipes, each on a plain page. `npm run test:cms` tests what other platforms make of them.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { accessibilityTree, startBrowser, visit } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());
const folder = 'stories/snippets';
const files = readdirSync(folder);
const snippet = (name: string) => readFileSync(`${folder}/${name}.html`, 'utf8');
const script = snippet('script').replaceAll('/sagebrush.', '/dist/sagebrush.');
const pageOf =
  (article: string, head = script) =>
  () =>
    `<!doctype html><html lang="en"><head><title>An article</title>${head}</head><body><main>${article}</main></body></html>`;

/** The accessibility tree of an article. */
async function treeOf(article: string): Promise<string[]> {
  await using visited = await visit(browser, { html: pageOf(article) });
  return await accessibilityTree(visited.page);
}

describe('the snippets of the recipes', () => {
  it('are exactly those that the recipes show', () => {
    const recipes = readFileSync('stories/start-here/places.mdx', 'utf8');

    const shown = recipes.match(/(?<=snippets\/)[\w.-]+(?=\?raw)/g);

    assert.deepEqual(shown?.sort(), files.sort());
    assert.doesNotMatch(recipes, /```html/);
  });

  for (const name of files.filter((file) => file.endsWith('.hooks.html')).map((file) => file.split('.')[0]!))
    it(`read the same as a hook and as an element: ${name}`, async () => {
      const hooks = await treeOf(snippet(`${name}.hooks`));

      const element = await treeOf(snippet(`${name}.element`));
      assert.deepEqual(hooks, element);
    });

  it("make a link a call, with the link's own name and URL", async () => {
    await using visited = await visit(browser, { html: pageOf(snippet('consult-cta.link')) });

    const link = visited.page.getByRole('link', { name: 'Book a free consultation' });

    assert.match((await link.getAttribute('href'))!, /\/free-consultation\b/);
    assert.notEqual(await link.evaluate((it) => getComputedStyle(it).backgroundColor), 'rgba(0, 0, 0, 0)');
  });

  describe('given only attributes', () => {
    const wanted = {
      'consult-cta': ['- heading "You can meet us first" [level=2]', '- link "Book a free consultation":'],
      'signs-checklist': [
        '- heading "Signs that trust could use some care" [level=2]',
        '- checkbox "You ask the same question again."',
      ],
      'comparison-cards': ['- heading "Two ways to begin" [level=2]', '- listitem: You both come.'],
      'state-availability': ['- listitem: Maine', '- listitem: Texas'],
    };
    for (const [name, lines] of Object.entries(wanted))
      it(`render everything: ${name}`, async () => {
        const found = await treeOf(snippet(`${name}.attributes`));

        for (const line of lines) assert.ok(found.includes(line), found.join('\n'));
      });
  });

  describe('given the script tag with integrity', () => {
    const { files: hashes } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
      files: Record<string, { integrity: string }>;
    };
    const pinned = snippet('script.pinned')
      .replaceAll('https://cdn.example', '/dist')
      .replace('{{stylesheet}}', hashes['sagebrush.css']!.integrity)
      .replace('{{integrity}}', hashes['sagebrush-all.js']!.integrity);
    const html = pageOf(snippet('signs-checklist.element'), pinned);

    it('run the built file', async () => {
      await using visited = await visit(browser, { html });

      const signs = visited.page.getByRole('checkbox');

      assert.equal(await signs.count(), 3);
    });

    it('do not run another file', async () => {
      const body = `${readFileSync('dist/sagebrush-all.js', 'utf8')}\n`;
      await using visited = await visit(browser, {
        html,
        prepare: (page) =>
          page.route('**/sagebrush-all.js', (route) =>
            route.fulfill({ contentType: 'text/javascript', body }),
          ),
      });

      const signs = visited.page.getByRole('checkbox');

      assert.equal(await signs.count(), 0);
    });
  });
});
