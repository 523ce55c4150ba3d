// Pastes what the builder copies for each place into a bare page. The result must match the preview.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { copied, openFilledIn, placeholder, preview, waitForPreview } from '../helpers/builder.ts';
import { bundle, mountScripts } from '../helpers/frameworks.ts';
import { accessibilityTree, rendered, startBrowser, visit } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const bare = (body: string, { head = '', script = '' } = {}) =>
  `<!doctype html><html lang="en"><head><title>Bare</title>${head}</head><body><main>${body}</main>${script}</body></html>`;
const tag = '<script src="/dist/sagebrush.js"></script>';

/** The page that results. Adds the script for places whose plugin or own integration loads it. */
async function pasted(place: string, texts: readonly string[]): Promise<string> {
  const show = mountScripts[place];
  if (show) return bare('', { script: `<script>${await show(texts[0]!)}</script>` });
  if (place === 'npm') return bare(texts[1]!, { script: `<script>${await bundle(texts[0]!)}</script>` });
  const [first, ...others] = texts;
  if (first!.startsWith('<script') && others.length) return bare(others.join('\n'), { head: first! });
  return bare(texts.join('\n'), { script: texts.join('').includes('<script') ? '' : tag });
}

/** Runs in the page: the text of its first link or paragraph, and the links that lead nowhere. */
function readLinks() {
  const first = document.querySelector('a[href], h2, p')!;
  return {
    first: first.closest('a, p')!.textContent.trim(),
    dead: [...document.querySelectorAll('a[href]')]
      .map((link) => link.getAttribute('href')!)
      .filter(
        (href) =>
          !/^(https:\/\/[^/]+\.|tel:\d|tel:\+|sms:\d|mailto:|\/)/.test(href) &&
          !(href.startsWith('#') && document.getElementById(href.slice(1))),
      ),
  };
}

describe('the snippet builder', () => {
  describe('given a practice and a page with everything', () => {
    const sites = ['page', 'strict', 'wordpress-plugin', 'wordpress', 'ghost', 'squarespace', 'wix'];
    const places = [...sites, 'npm', 'react', 'vue', 'svelte'];
    let builder: Awaited<ReturnType<typeof openFilledIn>>;
    const copiedFor: Record<string, string[]> = {};
    before(async () => {
      builder = await openFilledIn(browser);
    });
    after(() => builder[Symbol.asyncDispose]());

    it('previews what the copied text renders', async (test) => {
      for (const place of places)
        await test.test(`copied for ${place}`, async () => {
          const texts = await copied(builder.page, place);
          copiedFor[place] = texts;
          await waitForPreview(builder.page, 'Talk > listen {today}');
          const html = await pasted(place, texts);
          await using visited = await visit(browser, { html: () => html });
          await visited.page.getByText('Talk > listen {today}').filter({ visible: true }).first().waitFor();
          await rendered(visited.page);

          const expected = await accessibilityTree(preview(builder.page));
          assert.ok(expected.length > 40, expected.join('\n'));
          assert.deepEqual(await accessibilityTree(visited.page.locator('main')), expected);
          assert.ok(expected.includes('- /url: /free-consultation?a=1&b=2'));
          const { first, dead } = await visited.page.evaluate(readLinks);
          assert.match(first, /^Leave this page/);
          assert.deepEqual(dead, []);
          assert.doesNotMatch(await visited.page.innerText('body'), placeholder);
          assert.deepEqual(await visited.violations(), []);
        });
      assert.deepEqual(await builder.violations(), []);
    });

    it('offers exactly the places tested here', async () => {
      const offered = await builder.page
        .locator('#place option')
        .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));

      assert.deepEqual(offered.sort(), places.sort());
    });

    it('writes no self-closing tags, no colons in ids and no angle brackets in attributes', () => {
      for (const place of places) {
        const text = copiedFor[place]!.join('\n');
        assert.doesNotMatch(text, /<\w[^<]*\/>/, place);
        assert.doesNotMatch(text, /\sid="[^"]*:/, place);
        for (const [, value] of text.matchAll(/="([^"]*)"/g)) assert.doesNotMatch(value!, /[<>]/, place);
      }
    });

    it('keeps the text, the booking link and the crisis lines without JavaScript', async () => {
      for (const place of ['page', 'strict']) {
        const words = copiedFor[place]!.at(-1)!;

        await using plain = await visit(browser, { html: () => bare(words) });

        const read = (await accessibilityTree(plain.page)).join('\n');
        assert.match(read, /link "Talk > listen \{today\}"':\n- \/url: \/free-consultation\?a=1&b=2/);
        assert.match(read, /link "call 988":\n- \/url: tel:988/);
        assert.match(read, /link "1-800-799-7233":\n- \/url: tel:1-800-799-7233/);
        assert.match(read, /listitem: Maine/);
      }
    });

    it('does not navigate from the preview', async () => {
      const { page } = builder;
      const urls = () => page.frames().map((frame) => frame.url());
      const before = urls();

      for (const name of ['Leave this page', 'Talk > listen {today}', 'call 988'])
        await preview(page).getByRole('link', { name }).click();
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');

      assert.deepEqual(urls(), before);
      assert.ok(await preview(page).getByRole('link', { name: 'Leave this page' }).isVisible());
      assert.deepEqual(await builder.violations(), []);
    });

    it('previews at the width of a phone, a tablet and a desktop', async () => {
      const { page } = builder;
      const widths: number[] = [];

      for (const name of ['Phone, 390 px', 'Tablet, 768 px', 'Desktop, 1280 px']) {
        await page.getByLabel('Width', { exact: true }).selectOption(name);
        widths.push(await preview(page).evaluate(() => innerWidth));
      }

      assert.deepEqual(widths, [390, 768, 1280]);
    });
  });
});
