// Two copies of the library on one page, each of which defines some of the elements. Choices must reach all elements.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { build } from 'esbuild';
import { rendered, startBrowser, visit } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

/** One element as a bundler ships it, with its own Lit and context. */
async function copyOf(element: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`dist/${element}/${element}.js`],
    bundle: true,
    write: false,
    format: 'iife',
    external: ['./map.js'],
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

const content = `
  <sage-practice book-url="/book" states="ME TX" services="individual couples">
    <sage-consult-cta></sage-consult-cta>
    <sage-comparison-cards choosable individual="Your pace" couples="Both heard"></sage-comparison-cards>
    <sage-state-availability check></sage-state-availability>
  </sage-practice>`;

describe('a choice', () => {
  for (const element of ['practice', 'consult-cta', 'comparison-cards', 'state-availability'])
    for (const when of ['first', 'last'])
      it(`reaches every element, given another copy that defines ${element}, loaded ${when}`, async () => {
        const scripts = [
          '<script src="/copy.js"></script>',
          '<script src="../../dist/sagebrush.js"></script>',
        ];
        if (when === 'last') scripts.reverse();
        const body = await copyOf(element);
        await using visited = await visit(browser, {
          html: () => `<!doctype html><html lang="en"><title>Two</title>${content}${scripts.join('')}`,
          prepare: (page) =>
            page.route('**/copy.js', (route) => route.fulfill({ contentType: 'text/javascript', body })),
        });
        const { page } = visited;

        await page.getByLabel('Where will you be during sessions?').selectOption('Texas');
        await page.getByRole('radio', { name: 'Couples therapy' }).check();
        await rendered(page);

        assert.equal(
          await page.locator('sage-consult-cta').getByRole('link').innerText(),
          'Book a free couples consultation in Texas',
        );
      });
});
