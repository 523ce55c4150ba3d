// The theme editor of the builder: derived colors, contrast checks, suggestions, preview, saving and copying.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { after, describe, it } from 'node:test';
import { parse, wcagContrast } from 'culori';
import type { Page } from 'playwright-core';
import { modes, pairs } from '../../src/themes/pairs.ts';
import { chooseStates, copied, field, waitForHash, open, path, preview } from '../helpers/builder.ts';
import { startBrowser } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

/** Opens the builder and expands all details of the theme. */
async function openLook(hash = '') {
  const builder = await open(browser, { path: path + hash, reader: { colorScheme: 'light' } });
  await builder.page.locator('#theme').waitFor();
  await builder.page.locator('section[aria-labelledby=theme] > details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  return builder;
}

const colors = (page: Page) => page.getByText('Every color, light and dark:');
const fileOf = (page: Page) => field(page, 'copy-theme').inputValue();
const settings = (text: string) =>
  [...text.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]);
const surface = (page: Page) =>
  preview(page)
    .locator('sage-consult-cta')
    .first()
    .evaluate((each) => {
      const { backgroundColor, borderTopLeftRadius } = getComputedStyle(each);
      return { backgroundColor, borderTopLeftRadius };
    });
const rgb = (hex: string) => {
  const { r, g, b } = parse(hex) as { r: number; g: number; b: number };
  return `rgb(${[r, g, b].map((part) => Math.round(part * 255)).join(', ')})`;
};
const setSlider = (page: Page, name: string, value: string) => page.getByRole('slider', { name }).fill(value);

describe('the theme editor', () => {
  it('derives a palette with enough contrast from any color', async () => {
    await using builder = await openLook();
    const { page } = builder;
    const parts = ['00', '80', 'ff'];
    const brands = parts.flatMap((r) => parts.flatMap((g) => parts.map((b) => `#${r}${g}${b}`)));

    for (const brand of [...brands, '#facc15', '#c2410c', '#767676']) {
      await field(page, 'brand').fill(brand);
      const summary = await colors(page).innerText();
      assert.match(summary, new RegExp(`all ${pairs.length * modes.length} contrast checks pass`), brand);
    }
  });

  it('keeps the chosen color where it is legible, and reports how it is used', async () => {
    await using builder = await openLook();
    const { page } = builder;

    await field(page, 'brand').fill('#5b3a8c');

    assert.equal(await field(page, 'color-action-light').inputValue(), '#5b3a8c');
    assert.match(await page.locator('.brand').innerText(), /On light pages, the button has your color\./);
    assert.match(
      await page.locator('.brand').innerText(),
      /On dark pages, the button is lighter: #\w{6}\. Your color has too little contrast with the page: 2\.\d:1/,
    );
  });

  it('does not call a contrast too low that is enough', async () => {
    await using builder = await openLook();
    const { page } = builder;

    for (const brand of ['#2e9d32', '#1d7a8c', '#c2410c', '#767676', '#facc15']) {
      await field(page, 'brand').fill(brand);

      const said = await page.locator('.brand').innerText();
      for (const [, ratio] of said.matchAll(/too little contrast with the page: ([\d.]+):1/g))
        assert.ok(Number(ratio) < 3, `${brand}: ${said}`);
      assert.match(
        said,
        /On dark pages, the button (has your color|is (lighter|darker): #\w{6}\. \w)/,
        brand,
      );
    }
  });

  it('offers every theme of the library, and produces the same file', async () => {
    await using builder = await openLook();
    const { page } = builder;
    const files = globSync('src/themes/*.css');
    const offered = await page.locator('.theme').allInnerTexts();
    assert.deepEqual(
      offered.map((name) => name.trim().toLowerCase()).sort(),
      files.map((file) => basename(file, '.css')).sort(),
    );

    for (const file of files) {
      const name = basename(file, '.css');
      const button = page.locator('.theme').filter({ hasText: new RegExp(`^\\s*${name}\\s*$`, 'i') });
      await button.click();

      assert.equal(
        await page.locator('.theme[aria-pressed=true]').innerText(),
        name[0]!.toUpperCase() + name.slice(1),
      );
      if (name === 'default') assert.equal(await field(page, 'copy-theme').count(), 0);
      else assert.deepEqual(settings(await fileOf(page)).sort(), settings(readFileSync(file, 'utf8')).sort());
    }
  });

  it('updates the preview without reloading it', async () => {
    await using builder = await openLook();
    const { page } = builder;
    // A call needs a URL.
    await field(page, 'practice-book-url').fill('/book');
    const widget = preview(page).locator('sage-consult-cta').first();
    await widget.evaluate((each) => (each.id = 'same'));

    await field(page, 'color-surface-light').fill('#ffeedd');
    await setSlider(page, 'Corner radius', '21');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#size-radius')?.value === '21px',
    );

    await assert.doesNotReject(() => preview(page).locator('#same').waitFor());
    assert.deepEqual(await surface(page), { backgroundColor: rgb('#ffeedd'), borderTopLeftRadius: '21px' });
  });

  it('previews dark mode, and a whole article with every widget', async () => {
    await using builder = await openLook();
    const { page } = builder;
    await page.getByRole('button', { name: 'Warm' }).click();

    await page.getByLabel('Page', { exact: true }).selectOption('A whole article');
    await page.getByLabel('Colors', { exact: true }).selectOption('Dark');

    const frame = page.frameLocator('iframe');
    await frame.locator('h1').waitFor();
    const tags = [
      'consult-cta',
      'state-availability',
      'signs-checklist',
      'comparison-cards',
      'footnoted-article',
    ];
    for (const tag of tags) assert.ok(await frame.locator(`sage-${tag}`).count(), tag);
    const action = frame.locator('sage-consult-cta a').first();
    assert.equal(await action.evaluate((each) => getComputedStyle(each).backgroundColor), rgb('#f0b48f'));
    await field(page, 'practice-name').fill('Sagebrush');
    await preview(page).getByText('We are not an emergency service').waitFor();
    assert.equal(await page.getByLabel('Page', { exact: true }).inputValue(), 'Your page');
  });

  describe('given a color with too little contrast', () => {
    it('shows the ratio, lists a problem that links to it, and offers the nearest valid color', async () => {
      await using builder = await openLook();
      const { page } = builder;
      await field(page, 'practice-name').fill('Sagebrush');
      await field(page, 'practice-book-url').fill('/book');
      await chooseStates(page, 'practice-states', 'ME');

      await field(page, 'color-accent-light').fill('#b79be0');

      await page.getByRole('status').filter({ hasText: '2 things need attention.' }).waitFor();
      const message = await field(page, 'pair-accent-page-light').innerText();
      const ratio = wcagContrast('#b79be0', '#ffffff');
      assert.ok(
        message.includes(`${Math.floor(ratio * 10) / 10}:1 on your page: too little. It needs 4.5:1.`),
        message,
      );
      await page.getByRole('link', { name: /^Links and symbols on the surface, light/ }).click();
      const button = page.getByRole('button', {
        name: /^Use #\w{6}, 4\.[5-7]:1 for: Links and symbols on the surface/,
      });
      assert.equal(await button.evaluate((each) => each === document.activeElement), true);

      const [, offered] = /(#\w{6})/.exec(await button.innerText())!;
      await page.keyboard.press('Enter');

      await page.getByRole('status').filter({ hasText: 'Ready to copy.' }).waitFor();
      assert.equal(await field(page, 'color-accent-light').inputValue(), offered);
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'color-accent-light');
      const [surface] = [await field(page, 'color-surface-light').inputValue()];
      const contrast = wcagContrast(offered!, surface);
      assert.ok(contrast >= 4.5 && contrast < 4.6, `${contrast}`);
    });

    it('checks contrast against the author’s page background', async () => {
      await using builder = await openLook();
      const { page } = builder;

      await field(page, 'color-page-light').fill('#808080');

      assert.match(await field(page, 'pair-accent-page-light').innerText(), /too little/);
      assert.match(await field(page, 'pair-accent-surface-light').innerText(), /✓/);
    });
  });

  describe('given an invalid value', () => {
    it('reports it next to the field, and keeps the previous theme', async () => {
      await using builder = await openLook();
      const { page } = builder;

      await field(page, 'color-accent-dark').fill('blurple');
      await field(page, 'size-space').fill('16');

      assert.match(await field(page, 'color-accent-dark-problem').innerText(), /“blurple” is no color/);
      assert.match(
        await field(page, 'size-space-problem').innerText(),
        /“16” is not understood\. Expected: a length with its unit/,
      );
      for (const id of ['color-accent-dark', 'size-space'])
        assert.equal(await field(page, id).getAttribute('aria-invalid'), 'true');
      assert.equal(await field(page, 'copy-theme').count(), 0);
    });

    it('accepts a color typed one character at a time', async () => {
      await using builder = await openLook();
      const { page } = builder;
      await field(page, 'color-accent-light').fill('');

      await field(page, 'color-accent-light').pressSequentially('#123456');

      assert.equal(await field(page, 'color-accent-light').inputValue(), '#123456');
      assert.match(await fileOf(page), /--sage-color-accent: light-dark\(#123456, #9ed3b8\);/);
    });
  });

  describe('given a theme', () => {
    it('saves all of it in the URL', async () => {
      await using first = await openLook();
      await field(first.page, 'brand').fill('#0f766e');
      await field(first.page, 'size-space').fill('20px');
      await field(first.page, 'color-page-dark').fill('#000000');
      await waitForHash(first.page, '"dark":"#000000"');
      const hash = await first.page.evaluate(() => location.hash);

      await using second = await openLook(hash);

      assert.equal(await fileOf(second.page), await fileOf(first.page));
      assert.equal(await field(second.page, 'brand').inputValue(), '#0f766e');
      assert.equal(await field(second.page, 'color-page-dark').inputValue(), '#000000');
    });

    it('copies it with the script where a place takes both, and separately elsewhere', async () => {
      await using builder = await openLook();
      const { page } = builder;
      const before = await copied(page, 'page');
      await page.getByRole('button', { name: 'Warm' }).click();
      const file = await fileOf(page);

      const [once] = await copied(page, 'page');
      const wordpress = await copied(page, 'wordpress');
      const steps = await page.locator('section[aria-labelledby=copy] ol').innerText();

      assert.ok(before.every((text) => !text.includes('--sage-')));
      assert.equal(once, `${before[0]}\n<style>\n${file}</style>`);
      assert.equal(wordpress.at(-1), file);
      assert.match(steps, /Additional CSS/);
    });

    it('reads only tokens with valid values from a file', async () => {
      await using builder = await openLook();
      const { page } = builder;
      const theme = {
        '--sage-radius': '3px',
        '--sage-space': '16',
        '--sage-font-family': '"</style><script>steal()</script>"',
        '--sage-color-accent': 'red; } body { display: none',
        '--other': '1px',
        color: 'red',
      };

      await page.getByLabel('Open a file').setInputFiles({
        name: 'work.json',
        mimeType: 'application/json',
        buffer: Buffer.from(
          JSON.stringify({ practice: {}, pieces: [], theme, ground: { light: 'url(x)' }, brand: 1 }),
        ),
      });
      await page.getByRole('status').filter({ hasText: 'The file is open.' }).waitFor();

      assert.equal(await fileOf(page), ':root {\n  --sage-radius: 3px;\n}\n');
      assert.equal(await field(page, 'color-page-light').inputValue(), '#ffffff');
    });
  });
});
