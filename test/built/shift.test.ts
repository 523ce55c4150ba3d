// Layout shift when the script runs: none with sagebrush.css in the head.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { movedText, record, recorded, type Record as Arrival } from '../helpers/moves.ts';
import {
  home,
  placements,
  rendered,
  startBrowser,
  trust,
  trustClassic,
  visit,
  where,
  type Setting,
} from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const widths = [320, 390, 768, 1280] as const;

/** The positions of the script tag. The script is held back until the page has painted without it. */
const places: Record<string, (html: string) => string> = {
  'in the head, with defer': placements.deferred,
  'in the head, with async': placements.async,
  'in the head, as a module': (html) => html.replace(/defer(?=><\/script>)/, 'type="module"'),
  'at the end of the body': (html) => placements.none(html).replace('</body>', `${tag}</body>`),
  'added after the page has loaded': placements.none,
};
const tag = '<script src="../../dist/sagebrush.js"></script>';

const end = '<footer class="colophon"><p>The end</p></footer>';
const theme = '<link rel="stylesheet" href="trust.css">';
const bootstrap = `<style>${readFileSync('node_modules/bootstrap/dist/css/bootstrap.min.css', 'utf8')}</style>`;

/** Known shifts: how many pixels a text may move, at each width. Only ever lower these limits. */
const exceptions = {
  // One call has no text to lay out before the script runs. An expired license gets an extra line.
  [where]: { 320: 200, 390: 201, 768: 161, 1280: 169 },
  // The classic editor moves content out of its element. It stays there until the script runs.
  [trustClassic]: { 320: 1125, 390: 904, 768: 965, 1280: 738 },
} as const;

describe('with the stylesheet in the head', () => {
  const stablePages = {
    'the article': { path: trust },
    'the home page': { path: home },
    'the article with no theme': { html: (page: string) => page.replace(theme, '') },
    'the article in Bootstrap': { html: (page: string) => page.replace(theme, () => bootstrap) },
  };
  for (const [name, setting] of Object.entries(stablePages))
    it(`no text of ${name} moves, at any width`, async () => {
      await using loading = await beforeScript(setting);
      const before = await eachWidth(loading.page);
      await loading.releaseScript();
      const after = await eachWidth(loading.page);

      for (const width of widths)
        assert.deepEqual(shiftedText(before[width]!, after[width]!), [], `at ${width} px`);
    });

  it('a checklist keeps its height, at any width and size of text', async () => {
    const sizes = ['', 'font-size: 22px', '--sage-font-size: 18px', '--sage-font-size: 1.25em'];
    const list =
      '<sage-signs-checklist><h2>Signs</h2><ul><li>You wait.</li><li>You worry.</li></ul></sage-signs-checklist>';
    const columns = sizes.flatMap((size) =>
      Array.from(
        { length: 12 },
        (_, step) => `<div style="width: ${300 + 40 * step}px; ${size}">${list}</div>`,
      ),
    );
    const html = (page: string) =>
      page.replace(/<body[^]*<\/body>/, () => `<body>${columns.join('')}${end}</body>`);
    await using loading = await beforeScript({ html });
    const before = await heights(loading.page);
    await loading.releaseScript();

    assert.equal(before.length, columns.length);
    assert.deepEqual(await heights(loading.page), before);
  });

  it('no text around plain HTML with a class moves, also with a question', async () => {
    const hooks = globSync('stories/snippets/*.hooks.html')
      .filter((file) => !file.includes('practice'))
      .map((file) => readFileSync(file, 'utf8'))
      .flatMap((html) => [
        html,
        html.replace(/(?<=class="sage-(comparison-cards|state)[\w-]*")/, ' data-choosable data-check'),
      ]);
    const html = (page: string) =>
      page.replace(/<body[^]*<\/body>/, () => `<body>${hooks.join('<p>Between</p>')}${end}</body>`);
    await using loading = await beforeScript({ html });
    const before = await eachWidth(loading.page);
    await loading.releaseScript();
    const after = await eachWidth(loading.page);

    for (const width of widths)
      assert.deepEqual(shiftedText(before[width]!, after[width]!), [], `at ${width} px`);
  });

  for (const [place, html] of Object.entries(places))
    it(`no text moves in any frame, given the script ${place}`, async () => {
      await using loading = await beforeScript({ html });
      await loading.releaseScript();
      const arrival = await recorded(loading.page);

      assert.deepEqual(shiftedText(arrival, arrival), []);
      assert.equal(arrival.shift, 0);
    });

  for (const [path, limits] of Object.entries(exceptions))
    it(`the texts of ${path} stay within their limits`, async (test) => {
      await using loading = await beforeScript({ path });
      const before = await eachWidth(loading.page);
      await loading.releaseScript();
      const after = await eachWidth(loading.page);

      for (const width of widths) {
        const largest = Math.max(
          0,
          ...shiftedText(before[width]!, after[width]!).map(({ pixels }) => pixels),
        );
        test.diagnostic(`${path} at ${width} px: ${largest.toFixed(1)} px`);
        assert.ok(largest <= limits[width], `at ${width} px: ${largest}`);
      }
    });
});

/** The heights of the checklists on a page. */
const heights = (page: Page) =>
  page.locator('sage-signs-checklist').evaluateAll((lists) => lists.map(({ clientHeight }) => clientHeight));

/** Opens a page and waits until it has painted. Its script is held back. */
async function beforeScript(setting: Setting) {
  let open = () => {};
  const released = new Promise<void>((resolve) => (open = resolve));
  const visited = await visit(browser, {
    ...setting,
    early: true,
    reader: { viewport: { width: 390, height: 844 } },
    prepare: async (page) => {
      await record(page);
      await page.route('**/dist/sagebrush.js', async (route) => {
        await released;
        await route.continue();
      });
    },
  });
  const { page } = visited;
  await page.waitForSelector('.colophon p:last-child', { state: 'attached' });
  await painted(page);
  const isThere = await page.evaluate(() => !!customElements.get('sage-consult-cta'));
  assert.ok(!isThere, 'the script came before the page was painted');

  const releaseScript = async () => {
    const isInPage = await page.evaluate(() => !!document.querySelector('script'));
    open();
    if (!isInPage) await page.addScriptTag({ url: '/dist/sagebrush.js' });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('*')].every(
        ({ localName }) => !localName.startsWith('sage-') || customElements.get(localName),
      ),
    );
    await rendered(page);
  };
  return { page, releaseScript, [Symbol.asyncDispose]: () => visited[Symbol.asyncDispose]() };
}

/** The positions of its texts, at each width. */
async function eachWidth(page: Page) {
  const records: Partial<Record<number, Arrival>> = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    await painted(page);
    records[width] = await recorded(page);
  }
  return records;
}

const painted = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((painted) => requestAnimationFrame(painted));
  });

/**
 * The texts that moved, and by how much. Ignores half a pixel, which is rounding. Text that is gone has not moved; a heading
 * may occur twice.
 */
const shiftedText = (before: Arrival, after: Arrival) =>
  movedText({ ...before, seen: before === after ? before.seen : before.last, last: after.last }).filter(
    ({ pixels }) => pixels > 0.5 && pixels < Infinity,
  );
