// The rest of the snippet builder, outside its form: the preview, the finished page, and undo.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { unzipSync, type Unzipped } from 'fflate';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import {
  add,
  chooseStates,
  field,
  checkService,
  open,
  openFilledIn,
  path,
  preview,
  waitForHash,
  write,
} from '../helpers/builder.ts';
import { integrityOf } from '../../scripts/integrity.ts';
import { startBrowser } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const phone = { viewport: { width: 390, height: 844 } };
const focusedId = () => document.activeElement?.id;

/** Presses the button and unpacks the downloaded file. */
async function downloadKit(page: Page): Promise<Unzipped> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download your kit' }).click();
  return unzipSync(await readFile(await (await download).path()));
}

/** A hash of each file, because a failure that prints the files takes minutes. */
const hashes = (kit: Unzipped) =>
  Object.fromEntries(Object.entries(kit).map(([name, bytes]) => [name, integrityOf(Buffer.from(bytes))]));

describe('the preview of the snippet builder', () => {
  it('stands beside the form, and stays in view while the form scrolls', async () => {
    await using builder = await openFilledIn(browser, { reader: { viewport: { width: 1000, height: 700 } } });
    const { page } = builder;
    const boxOf = async () => (await page.locator('.look').boundingBox())!;
    const before = await boxOf();

    await field(page, 'copy').scrollIntoViewIfNeeded();

    assert.deepEqual(await boxOf(), before);
    assert.deepEqual([before.y, before.height], [0, 700]);
    assert.ok(
      await page.locator('main').evaluate((main, x) => main.getBoundingClientRect().right < x, before.x),
    );
  });

  for (const reducedMotion of ['no-preference', 'reduce'] as const)
    it(`follows and highlights the piece that is being edited, given motion: ${reducedMotion}`, async () => {
      await using builder = await openFilledIn(browser, { reader: { reducedMotion } });
      const { page } = builder;
      const last = await page.locator('main > .step > .pieces > .piece').count();
      await field(page, `piece-${last - 1}-title`).focus();

      await preview(page)
        .locator(`[data-piece="${last - 1}"]`)
        .first()
        .evaluate(async (piece) => {
          const isHighlighted = () =>
            piece.getAnimations().some(({ effect }) => effect?.getTiming().duration === 1500);
          const isInView = () => piece.getBoundingClientRect().top < innerHeight - 40;
          while (!isHighlighted() || !isInView()) await new Promise((resolve) => setTimeout(resolve, 50));
        });
    });

  it('shows a piece as soon as it has text', async () => {
    await using builder = await open(browser);
    const { page } = builder;

    await add(page, 'Text');
    await page.getByText('“Text” appears here once you have filled it in.').waitFor();
    await write(page, 2, '<p>How trust grows</p>');

    await preview(page).getByText('How trust grows').waitFor();
    assert.equal(await page.getByText('appears here once').count(), 0);
    assert.deepEqual(await builder.violations(), []);
  });

  it('takes turns with the form on a phone, and keeps its place', async () => {
    await using builder = await openFilledIn(browser, { reader: phone });
    const { page } = builder;
    await field(page, 'script').fill('/own.js');
    const scroll = await page.evaluate(() => scrollY);
    await page.locator('.look[inert]').waitFor({ state: 'attached' });

    await page.getByRole('button', { name: 'See the preview' }).click();

    assert.equal(await page.evaluate(focusedId), 'look');
    await page.locator('main[inert]').waitFor();
    const { height } = (await page.locator('.switch button').boundingBox())!;
    assert.ok(height >= 44, `${height}`);

    await page.keyboard.press('Escape');

    assert.equal(await page.evaluate(() => document.activeElement?.textContent.trim()), 'See the preview');
    assert.equal(await field(page, 'script').inputValue(), '/own.js');
    assert.equal(await page.evaluate(() => scrollY), scroll);
    await page.locator('.look[inert]').waitFor({ state: 'attached' });
  });

  it('covers the form in full size', async () => {
    await using builder = await openFilledIn(browser);
    const { page } = builder;

    await page.getByRole('button', { name: 'Full size' }).click();
    await page.getByLabel('Width', { exact: true }).selectOption('Desktop, 1280 px');

    const { width } = (await page.locator('iframe').boundingBox())!;
    assert.ok(width > 1100, `${width}`);
    await page.getByRole('button', { name: 'Back to the form' }).click();
    await page.getByRole('button', { name: 'Full size' }).and(page.locator(':focus')).waitFor();
  });
});

describe('the finished page of the snippet builder', () => {
  it('is said to be ready, with a button that names the place and says that it copied', async () => {
    await using builder = await openFilledIn(browser);
    const { page } = builder;
    const step = page.getByRole('region', { name: '4. Copy' });

    await field(page, 'place').selectOption('wordpress');
    await step.getByRole('status').filter({ hasText: 'Ready to copy.' }).waitFor();
    await step.getByRole('button', { name: 'Copy for WordPress' }).click();

    await step.getByRole('button', { name: 'Copied' }).filter({ hasText: 'Copied ✓' }).waitFor();
    await step.getByRole('status').filter({ hasText: 'Copied: In the page.' }).waitFor();
    assert.match(
      await step.locator('.copies').innerText(),
      /very top of the page\s+Paste this one at the very top\./,
    );
    assert.match(await step.locator('ol li').last().innerText(), /^Open your page with #sage-check/);
  });

  it('links to every file that the place needs', async () => {
    await using builder = await openFilledIn(browser);
    const { page } = builder;
    for (const place of await page
      .locator('#place option')
      .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value))) {
      await field(page, 'place').selectOption(place);
      for (const link of await page.locator('.needs a').all()) {
        const address = new URL((await link.getAttribute('href'))!, page.url());
        const status = (await fetch(address, { method: 'HEAD' })).status;
        assert.equal(status, 200, `${place}: ${await link.textContent()}`);
      }
    }
    assert.deepEqual(await builder.violations(), []);
  });

  const kits: [place: string, files: string[]][] = [
    [
      'page',
      [
        'README.txt',
        'sagebrush-cards.js',
        'sagebrush-checklist.js',
        'sagebrush-exit.js',
        'sagebrush-notes.js',
        'sagebrush-preview.js',
        'sagebrush-selfcheck.js',
        'sagebrush-theme.css',
        'sagebrush.css',
        'sagebrush.js',
        'snippet.html',
      ],
    ],
    ['wordpress-plugin', ['README.txt', 'sagebrush-theme.css', 'sagebrush-widgets.zip', 'snippet.html']],
    ['react', ['Article.jsx', 'README.txt', 'sagebrush-theme.css']],
  ];
  for (const [place, files] of kits)
    it(`is packed into a kit with the files that it needs, given ${place}`, async () => {
      await using builder = await openFilledIn(browser);
      const { page } = builder;
      await page.getByRole('button', { name: 'Warm' }).click();
      await field(page, 'place').selectOption(place);

      const kit = await downloadKit(page);

      assert.deepEqual(Object.keys(kit).sort(), files);
      const text = (name: string) => Buffer.from(kit[name]!).toString();
      for (const name of files.filter((name) => /\bsagebrush.*(?<!theme)\.(js|css)$/.test(name)))
        assert.equal(text(name), await readFile(`dist/${name}`, 'utf8'));
      for (const code of await page
        .locator('.copies .page textarea')
        .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value)))
        assert.ok(text(files.find((name) => /snippet|Article/.test(name))!).includes(code));
      for (const step of await page.locator('.steps li').allInnerTexts())
        assert.ok(text('README.txt').includes(step));
      if (place === 'page')
        assert.match(
          text('README.txt'),
          /“Once, for the whole site”, “First, [^”]*”, and “In the page” in snippet/,
        );
      // A bundler rewrites the colors of a theme that does not ask whether they are supported.
      assert.equal(text('sagebrush-theme.css').includes('@supports'), place === 'react');
      // It reads only its own files.
      const violations = await builder.violations();
      assert.deepEqual(
        violations.filter((violation) => violation !== 'used: fetch'),
        [],
      );
      assert.ok(builder.requests.every((each) => each.startsWith('/build/builder/')));
    });

  it('has a kit that needs no other file, whatever readers do', async () => {
    await using builder = await openFilledIn(browser);
    const { page } = builder;
    await field(page, 'script').fill('');
    await chooseStates(page, 'practice-states', 'Ohio');
    await page.getByRole('checkbox', { name: 'Let readers choose a card' }).check();
    await page.getByRole('checkbox', { name: 'Let readers check their state' }).first().check();
    await page.getByRole('combobox').filter({ hasText: 'Map with a list' }).first().selectOption('map');
    const kit = await downloadKit(page);
    const reader = await browser.newPage();
    reader.setDefaultTimeout(8000);
    const problems: string[] = [];
    reader.on('console', (message) => problems.push(message.text()));
    await reader.route('**/*', async (route) => {
      const name = new URL(route.request().url()).pathname.slice(1) || 'snippet.html';
      if (!kit[name]) problems.push(`missing: ${name}`);
      const contentType = { js: 'text/javascript', css: 'text/css', html: 'text/html' }[
        name.split('.').pop()!
      ];
      await route.fulfill(
        kit[name]
          ? {
              body: Buffer.from(kit[name]),
              ...(contentType && { contentType: `${contentType}; charset=utf-8` }),
            }
          : { status: 404, body: '' },
      );
    });
    await reader.goto('http://kit.example/');

    await reader.getByRole('link', { name: 'Note 1', exact: true }).hover();
    await reader.getByRole('note').getByText('Bowlby (1980).').waitFor();
    await reader.getByRole('radio', { name: 'Couples' }).check();
    await reader.getByRole('combobox').selectOption('OH');
    await reader.getByText(/Ohio/).first().waitFor();
    await reader.evaluate(() => void (location.hash = '#sage-check'));
    await reader.getByRole('region', { name: 'Sagebrush check' }).waitFor();

    const used = await reader.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1)),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [...new Set(used)].sort(),
      Object.keys(kit)
        .filter((name) => /\.(js|css)$/.test(name))
        .sort(),
    );
    await reader.close();
  });

  it('is the same if the builder was opened from a disk', async () => {
    await using served = await open(browser);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(`.${path}`).href);

    for (const place of ['page', 'squarespace']) {
      await field(page, 'place').selectOption(place);
      await field(served.page, 'place').selectOption(place);

      const [kit, wanted] = [await downloadKit(page), await downloadKit(served.page)].map(hashes);
      assert.deepEqual(kit, wanted, place);
      // The browser would show the file in place of the builder.
      assert.equal(await page.locator('.needs a').count(), 0);
    }
    await field(page, 'place').selectOption('wordpress-plugin');
    const { 'sagebrush-widgets.zip': plugin } = await downloadKit(page);
    await page.close();

    assert.ok(Buffer.from(plugin!).equals(await readFile('dist/wordpress/sagebrush-widgets.zip')));
  });
});

describe('a starting point in the snippet builder', () => {
  it('puts empty pieces in place, and can be undone', async () => {
    await using builder = await open(browser);
    const { page } = builder;
    await checkService(page, 'Couples therapy');
    const titles = () => page.locator('main > .step > .pieces > .piece h3').allInnerTexts();
    const before = await titles();

    await page.getByRole('button', { name: 'A couples page' }).click();

    await page.getByText('Your page is a couples page now.').waitFor();
    assert.deepEqual(await titles(), [
      '1 Quick exit',
      '2 Text',
      '3 Checklist of signs',
      '4 Invitation to book',
      '5 Your states',
    ]);
    const words = await preview(page).innerText();
    assert.match(
      words,
      /^(Leave this page\s+)?Couples counseling is not advised where[^]+at any hour \(United States\)\.$/,
    );
    await page.locator('.undo').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Your work is back.').waitFor();
    assert.deepEqual(await titles(), before);
    assert.ok(await page.getByRole('checkbox', { name: 'Couples therapy', exact: true }).isChecked());
  });

  it('is offered only while the page is empty, and when the author starts again', async () => {
    await using builder = await openFilledIn(browser);
    const { page } = builder;
    const start = page.getByRole('button', { name: 'An article' });
    assert.equal(await start.count(), 0);

    await page.getByRole('button', { name: 'Start over' }).click();
    await start.click();

    await page.getByText('You started over with an article.').waitFor();
    assert.equal(await field(page, 'practice-name').inputValue(), '');
    await page.getByRole('region', { name: 'Where would you like to start?' }).waitFor();
  });
});

describe('undoing in the snippet builder', () => {
  it('takes back the last change with the keyboard, outside of text fields', async () => {
    await using builder = await open(browser);
    const { page } = builder;
    await field(page, 'practice-name').fill('Sagebrush');
    await add(page, 'Text');
    const pieces = page.locator('main > .step > .pieces > .piece');
    assert.equal(await pieces.count(), 3);

    await page.keyboard.press('Control+z');
    assert.equal(await pieces.count(), 2);
    await page.locator('.undo').getByRole('button', { name: 'Redo' }).click();
    assert.equal(await pieces.count(), 3);
    await field(page, 'piece-2-title').focus();
    await page.keyboard.press('Meta+z');
    await page.keyboard.press('Meta+z');

    assert.equal(await pieces.count(), 2);
    assert.equal(await field(page, 'practice-name').inputValue(), '');
    await waitForHash(page, '"practice":{}');
  });

  it('leaves text fields to the browser', async () => {
    await using builder = await open(browser);
    const { page } = builder;
    await add(page, 'Text');
    await field(page, 'practice-name').focus();

    await page.keyboard.press('Control+z');

    assert.equal(await page.locator('main > .step > .pieces > .piece').count(), 3);
  });
});
