// Storybook as a static site (`npm run docs`), in a folder on a server and without any other network.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../helpers/harness.ts';
import { docs, serveStorybook, type Served } from '../helpers/storybook.ts';

let server: Served;
let browser: Browser;
let page: Page;
const elsewhere = new Set<string>();
const failed = new Set<string>();

before(async () => {
  server = await serveStorybook('/some/docs');
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  // Storybook takes seconds to start, and many more on a busy machine.
  page.setDefaultTimeout(90_000);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  // A route would turn off the cache.
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(server.address))
      elsewhere.add(request.url());
  });
  page.on('response', (response) => response.ok() || failed.add(`${response.status()} ${response.url()}`));
});
after(async () => {
  await browser?.close();
  server?.stop();
});

// The accessibility addon's own audit takes longer than everything else.
const unaudited = 'globals=a11y.manual:!true';

/** Shows only a story or a docs page, with these toolbar settings. */
const show = (id: string, globals = '') => {
  const mode = id.endsWith('--docs') ? 'docs' : 'story';
  return page.goto(`${server.address}/iframe.html?viewMode=${mode}&id=${id}&${unaudited};${globals}`);
};

describe('the docs as a static site', () => {
  it('open with a page that shows working elements', async () => {
    await page.goto(`${server.address}/index.html?${unaudited}`);
    const canvas = page.frameLocator('#storybook-preview-iframe');

    await canvas.getByRole('heading', { name: 'Sagebrush Widgets' }).waitFor();
    const call = canvas.getByRole('link', { name: /^Book a free consultation/ });
    await canvas.getByLabel('Where will you be during sessions?').selectOption('OH');

    await canvas.getByRole('link', { name: 'Find care elsewhere' }).first().waitFor();
    const bottom = await call.first().evaluate((link) => link.getBoundingClientRect().bottom / innerHeight);
    assert.ok(bottom < 1, 'the call is above the fold');
  });

  for (const [word, found] of [
    ['builder', 'Snippet builder'],
    ['recipes', 'Recipes for places'],
    ['exit', 'Exit page'],
    ['token', 'Tokens'],
    ['spanish', 'Spanish'],
  ] as const)
    it(`find "${found}" by "${word}"`, async () => {
      await page.getByRole('searchbox').fill(word);

      await page
        .getByRole('option', { name: new RegExp(found, 'i') })
        .first()
        .waitFor();
    });

  it('show an example without JavaScript', async () => {
    await show('elements-signs-checklist--signs', 'script:off');

    const written = page.frameLocator('iframe');
    await written.getByRole('listitem').first().waitFor();

    assert.equal(await written.getByRole('checkbox').count(), 0);
  });

  it('show an example in larger text', async () => {
    await show('elements-consult-cta--banner', 'text:200');

    const action = page.locator('sage-consult-cta a');
    await action.waitFor();

    assert.equal(await action.evaluate((link) => getComputedStyle(link).fontSize), '32px');
  });

  it('simulate forced colors as the browser renders them', async () => {
    const tile = page.locator('.served').first();
    const painted = () =>
      tile.evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return `${color} on ${backgroundColor}`;
      });
    await page.emulateMedia({ forcedColors: 'active' });
    await show('elements-state-availability--with-map');
    await tile.waitFor();
    // Storybook may render the story several times. A tile that it has just replaced has no colors.
    let inBrowser = '';
    while (!inBrowser.includes('rgb')) inBrowser = await painted();

    await page.emulateMedia({ forcedColors: 'none' });
    await show('elements-state-availability--with-map', 'colors:forced');

    await tile.waitFor();
    for (let tries = 0; tries < 600 && (await painted()) !== inBrowser; tries++)
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
    assert.equal(await painted(), inBrowser);
  });

  it('break long code in a sentence on a phone', async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    await show('start-here-recipes-for-places--docs');
    await page.getByRole('heading', { name: 'Squarespace' }).waitFor();

    const tooWide = await page
      .locator(':is(p, li) > code')
      .evaluateAll((all) =>
        all.filter((code) => code.getBoundingClientRect().right > 320).map((code) => code.textContent),
      );
    await page.setViewportSize({ width: 1400, height: 900 });

    assert.deepEqual(tooWide, []);
  });

  it('fit a phone: wide tables scroll in their own box, also with keys, and remain tables', async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    const tooWide: string[] = [];
    let scrolling = 0;
    for (const { id } of docs) {
      await show(id);
      await page.locator('#storybook-docs :is(h1, h2)').first().waitFor();
      const tables = page.locator('table').filter({ visible: true });
      if (id.startsWith('elements-')) await tables.first().waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) tooWide.push(`${id}: ${width} px`);
      // Chromium scrolls with keys whatever the page says. Safari needs the attribute.
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.sbdocs table')].every(
          (table) =>
            !table.checkVisibility() ||
            table.scrollWidth > table.clientWidth === table.matches('[tabindex="0"]'),
        ),
      );
      scrolling += await page.locator('table[tabindex="0"]').count();
      if (await tables.count())
        assert.match(await tables.first().ariaSnapshot(), /^- table.*\n.*\n.*- row /, id);
    }
    await page.setViewportSize({ width: 1400, height: 900 });

    assert.deepEqual(tooWide, []);
    assert.ok(scrolling > 10);
  });

  it('copy an example in each format', async () => {
    await show('elements-consult-cta--docs');
    const places = page.locator('.places').first();
    await places.getByRole('button', { name: 'Copy' }).waitFor();
    const copied: Record<string, string> = {};
    for (const place of await places.locator('option').allInnerTexts()) {
      await places.getByRole('combobox').selectOption(place);
      await places.getByRole('button', { name: 'Copy' }).click();
      await places.getByText('Copied.').waitFor();
      copied[place.split(/[: ]/)[0]!] = await page.evaluate(() => navigator.clipboard.readText());
    }

    assert.deepEqual(Object.keys(copied), ['HTML', 'Plain', 'React', 'Vue', 'Svelte']);
    assert.match(copied.HTML!, /^<sage-consult-cta>\n<h2>/);
    assert.match(copied.Plain!, /^<div class="sage-consult-cta">\n<h2>/);
    assert.match(
      copied.React!,
      /^import 'sagebrush-widgets';\nimport 'sagebrush-widgets\/sagebrush.css';\nimport .*\n\nexport function Example/,
    );
    assert.match(copied.Vue!, /<template>\n  <sage-consult-cta>/);
  });

  it('remember the chosen place from example to example and page to page, without storage', async () => {
    await page.goto(`${server.address}/index.html?path=/docs/elements-consult-cta--docs&${unaudited}`);
    const canvas = page.frameLocator('#storybook-preview-iframe');
    const chosen = (index: number) =>
      canvas
        .locator('.places select')
        .nth(index)
        .evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]!.text);
    await canvas.locator('.places select').first().selectOption('Vue 3');
    const otherBox = await chosen(1);

    await page
      .getByRole('link', { name: 'Signs checklist' })
      .or(page.locator('#elements-signs-checklist'))
      .first()
      .click();
    await page.locator('#elements-signs-checklist--docs').click();
    await canvas.getByRole('heading', { name: 'Signs checklist', level: 1 }).waitFor();
    await canvas.locator('.places select').first().waitFor();

    assert.deepEqual([otherBox, await chosen(0)], ['Vue 3', 'Vue 3']);
    assert.doesNotMatch(await page.evaluate(() => JSON.stringify(localStorage)), /Vue/);
  });

  it('lead to the builder from every page where a person may start', async () => {
    const starts = [
      ...['welcome', 'for-practice-owners', 'for-developers', 'for-designers', 'questions-and-answers'],
      ...['recipes-for-places', 'snippet-builder'],
    ].map((name) => `start-here-${name}--docs`);
    for (const id of [...starts, 'elements-consult-cta--docs', 'design-tokens--all-tokens']) {
      await show(id);
      await page.locator('a[href*="builder/index"]').first().waitFor();
    }
  });

  it('have the tokens as JSON for design tools', async () => {
    await show('design-tokens--all-tokens');
    const href = await page.getByRole('link', { name: 'all tokens as JSON' }).getAttribute('href');

    const response = await page.request.get(new URL(href!, page.url()).href);

    assert.ok((await response.json()).default.light.color.action.$value.hex);
  });

  it('request no missing files, and nothing from other hosts', () => {
    assert.deepEqual([...elsewhere], []);
    assert.deepEqual([...failed], []);
  });
});
