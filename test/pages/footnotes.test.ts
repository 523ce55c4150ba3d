// The article's notes with the keyboard, on small screens, in print, and after Back.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { startBrowser, visit } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const marker = (page: Page, number: number) =>
  page.getByRole('link', { name: `Note ${number}`, exact: true }).first();
const preview = (page: Page) => page.getByRole('note');

describe('a note of the article', () => {
  it('opens next to its marker, and Tab leaves it for the text that follows', async () => {
    await using visited = await visit(browser);
    const { page } = visited;

    await marker(page, 1).press('Enter');
    const words = await preview(page).innerText();
    const stops: (string | null)[] = [];
    for (let press = 0; press < 4; press++) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }

    assert.match(words, /^Rempel, J. K., Holmes, J. G., & Zanna, M. P./);
    assert.doesNotMatch(words, /↩/);
    assert.deepEqual(stops, ['https://doi.org/10.1037/0022-3514.49.1.95', '#note-1', 'Copy', '#note-2']);
    assert.equal(await preview(page).count(), 0);
  });

  it('opens on a marker that was focused before previews loaded', async () => {
    await using visited = await visit(browser);
    const { page } = visited;

    await marker(page, 2).focus();

    await preview(page).waitFor();
    assert.equal(await marker(page, 2).getAttribute('aria-expanded'), 'true');
  });

  it('does not open while a reader tabs past its marker', async () => {
    await using visited = await visit(browser);
    const { page } = visited;
    await marker(page, 1).focus();

    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');

    assert.equal(await preview(page).count(), 0);
  });

  it('is reached with a second Enter, and left with its back-link or Back', async () => {
    await using visited = await visit(browser);
    const { page } = visited;
    const second = page.getByRole('link', { name: 'Note 2', exact: true }).nth(1);
    const isMarked = (place: Locator) => place.evaluate((element) => getComputedStyle(element).outlineStyle);
    const note = page.locator('#note-2');

    await second.press('Enter');
    await preview(page).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**#note-2');
    const there = [new URL(page.url()).hash, await isMarked(note)];
    await page.getByRole('link', { name: 'note 2, place 2' }).press('Enter');
    const back = await second.evaluate((element) => element === document.activeElement);
    await page.goBack();
    await page.locator('#note-2:target').waitFor();
    const again = [new URL(page.url()).hash, await isMarked(note)];

    assert.deepEqual(there, ['#note-2', 'solid']);
    assert.ok(back, 'the same marker has the focus');
    assert.deepEqual(again, there);
  });

  it('is reached with two presses of Enter before previews load', async () => {
    await using visited = await visit(browser);
    const { page } = visited;
    let send = () => {};
    const arePressed = new Promise<void>((resolve) => (send = resolve));
    await page.route('**/sagebrush-preview.js*', async (route) => {
      await arePressed;
      await route.continue();
    });

    await marker(page, 2).press('Enter');
    await page.keyboard.press('Enter');
    send();

    await page.waitForURL('**#note-2');
  });

  it('is reached within the page, given a <base> with another URL', async () => {
    const base = '<base href="https://elsewhere.example/a/">';
    const html = (written: string) => written.replace('</head>', `${base}</head>`);
    await using visited = await visit(browser, { html });
    const { page, origin } = visited;

    await marker(page, 1).press('Enter');
    await page.keyboard.press('Enter');

    await page.waitForURL(`${origin}/stories/pages/trust.html#note-1`);
    assert.ok(await page.locator('#note-1:target').count());
  });

  for (const [room, viewport, deviceScaleFactor] of [
    ['on a screen of 320 px', { width: 320, height: 640 }, 1],
    ['at 400 % of 1280 px', { width: 320, height: 200 }, 4],
  ] as const)
    it(`stays inside the window, ${room}`, async () => {
      await using visited = await visit(browser, { reader: { viewport, deviceScaleFactor } });
      const { page } = visited;

      for (const number of [1, 2, 3]) {
        await marker(page, number).press('Enter');
        const box = (await preview(page).boundingBox())!;
        await page.keyboard.press('Escape');

        assert.ok(box.x >= 0 && box.x + box.width <= viewport.width, JSON.stringify(box));
        assert.ok(box.y >= 0 && box.y + box.height <= viewport.height, JSON.stringify(box));
      }
    });

  it('is a bottom sheet on a small touch screen, with its marker in view and a close button', async () => {
    const reader = { viewport: { width: 390, height: 640 }, hasTouch: true, isMobile: true };
    await using visited = await visit(browser, { reader });
    const { page } = visited;

    await marker(page, 3).tap();
    const box = (await preview(page).boundingBox())!;
    const line = (await marker(page, 3).boundingBox())!;
    await preview(page).getByRole('button', { name: 'Close' }).tap();

    assert.deepEqual([box.x, box.width, Math.round(box.y + box.height)], [0, 390, 640]);
    assert.ok(line.y + line.height <= box.y, 'the marker is above the sheet');
    assert.equal(await preview(page).count(), 0);
  });

  it('can be copied as text with its URL', async () => {
    await using visited = await visit(browser, {
      reader: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    const { page, origin } = visited;
    await marker(page, 3).press('Enter');

    await preview(page).getByRole('button', { name: 'Copy' }).click();
    await preview(page).getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());

    const [words, address] = copied.split('\n');
    assert.match(words!, /^Rodriguez, .*PMC5380380\/$/);
    assert.equal(address, `${origin}/stories/pages/trust.html#note-3`);
  });

  it('has no Copy button, given no clipboard', async () => {
    const prepare = (page: Page) =>
      page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }));
    await using visited = await visit(browser, { prepare });
    const { page } = visited;
    await marker(page, 3).press('Enter');

    assert.equal(await preview(page).getByRole('button', { name: 'Copy' }).count(), 0);
    assert.deepEqual(await visited.violations(), []);
  });

  it('is printed at the end, without preview and back-links', async () => {
    await using visited = await visit(browser);
    const { page } = visited;
    await marker(page, 1).press('Enter');

    await page.emulateMedia({ media: 'print' });

    assert.equal(await preview(page).count(), 0);
    assert.equal(await page.locator('[role=doc-backlink]:visible').count(), 0);
    assert.equal(await page.locator('[role=doc-endnotes] li:visible').count(), 3);
  });
});

/** The URL or the text of the focused element. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement!;
    while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at.getAttribute('href') ?? at.textContent.trim();
  });
