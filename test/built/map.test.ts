// The map of states is a separate file: only pages with a map load it, and the page works without it.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { accessibilityTree, startBrowser, visit, type Setting } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const file = '/dist/sagebrush-map.js';
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const mapSetting = (layout: string): Setting => ({
  policy: strict,
  html: () => `<!doctype html><html lang="en"><title>Where</title>
    <main><sage-state-availability layout="${layout}"><ul><li data-state="TX"><a href="/texas">Texas</a></li></ul></sage-state-availability></main>
    <script src="../../dist/sagebrush.js"></script>`,
});
const servedIn = (page: Page) => page.locator('[part~=served]').allInnerTexts();

describe('the map', () => {
  it('is loaded once by a page with a map, and renders under a strict policy', async () => {
    await using visited = await visit(browser, mapSetting('map'));

    assert.deepEqual(await servedIn(visited.page), ['TX']);
    assert.equal(visited.requests.filter((path) => path === file).length, 1);
    assert.deepEqual(await visited.violations(), []);
  });

  it('is loaded by no other page', async () => {
    await using visited = await visit(browser, mapSetting('list'));

    assert.ok(!visited.requests.includes(file));
  });

  it('leaves the list alone and takes no space if its file does not load', async () => {
    const prepare = (page: Page) => page.route(`**${file}*`, (route) => route.fulfill({ status: 404 }));
    await using visited = await visit(browser, { ...mapSetting('map'), prepare });
    await using list = await visit(browser, mapSetting('list'));

    const violations = await visited.violations();

    const heightIn = (page: Page) =>
      page.locator('main').evaluate((main) => main.getBoundingClientRect().height);
    assert.deepEqual(await accessibilityTree(visited.page), await accessibilityTree(list.page));
    assert.equal(await heightIn(visited.page), await heightIn(list.page));
    assert.deepEqual(
      violations
        .filter((violation) => !violation.includes('Failed to load resource'))
        .map((violation) => violation.split(' JSH')[0]),
      [
        'console warning: <sage-state-availability> sagebrush-map.js: found "", expected this file beside sagebrush.js',
      ],
    );
  });

  it('reads and tabs like the list', async () => {
    await using visited = await visit(browser, mapSetting('map'));
    await using list = await visit(browser, mapSetting('list'));

    assert.deepEqual(await accessibilityTree(visited.page), await accessibilityTree(list.page));
    await visited.page.keyboard.press('Tab');
    await visited.page.keyboard.press('Enter');
    await visited.page.waitForURL(`${visited.origin}/texas`);
  });

  it('is not copied with a selection', async () => {
    await using visited = await visit(browser, mapSetting('map'));
    const { page } = visited;

    await page.keyboard.press('Control+a');
    const selected = await page.evaluate(() => getSelection()!.toString());

    assert.doesNotMatch(selected, /\bNV\b/);
  });
});
