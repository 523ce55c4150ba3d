// How the snippet builder keeps the user's work: undo, its address, files, and work of an earlier version.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import {
  box,
  chips,
  copied,
  field,
  fillIn,
  open,
  openFilledIn,
  path,
  preview,
  waitForHash,
  waitForPreview,
} from '../helpers/builder.ts';
import {
  chooseFile,
  full,
  load,
  short,
  snippet,
  startOver,
  text,
  textsFor,
  openForAll,
} from '../helpers/builder-work.ts';
import { describeCases } from '../helpers/cases.ts';
import { accessibilityTree } from '../helpers/harness.ts';

const { browser, page } = await openForAll();

const words = async () =>
  page
    .locator('words-editor')
    .first()
    .evaluate((editor) => (editor as HTMLElement & { value: string }).value);

const undo = async () => {
  await page.locator('.undo').getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Your work is back.').waitFor();
};

describeCases('no work is lost', [
  [
    'Enter in the link dialog keeps the text',
    async () => {
      await load(page, { pieces: [text('<p>Read our questions today.</p>')] });
      await box(page, 0).evaluate((each) => {
        each.focus();
        getSelection()!.selectAllChildren(each.firstElementChild!);
      });
      await page.getByRole('button', { name: 'Link', exact: true }).click();
      await page.getByLabel('Link address').fill('harborlight.com/faq');
      await page
        .getByRole('status')
        .filter({ hasText: 'The link will lead to https://harborlight.com/faq' })
        .waitFor();
      await page.keyboard.press('Enter');
      assert.equal(
        await words(),
        '<p><a href="https://harborlight.com/faq">Read our questions today.</a></p>',
      );
    },
  ],
  [
    'Start over asks for confirmation, and keeps everything when it is denied',
    async () => {
      await load(page, short);
      await page.getByRole('button', { name: 'Start over' }).click();
      await page.getByRole('dialog', { name: 'Start over?' }).waitFor();
      await page.getByRole('button', { name: 'Keep my work' }).click();
      assert.equal(await field(page, 'practice-name').inputValue(), 'Harbor Light');
    },
  ],
  [
    'Start over, and Undo',
    async () => {
      await load(page, short);
      await startOver(page);
      await undo();
      assert.equal(await field(page, 'practice-name').inputValue(), 'Harbor Light');
    },
  ],
  [
    'Start over, a reload, and Back',
    async () => {
      await load(page, full);
      await startOver(page);
      await waitForHash(page, '"practice":{}');
      await page.reload();
      await field(page, 'practice-name').waitFor();
      await page.goBack();
      await waitForPreview(page, 'How trust grows');
      assert.equal(await field(page, 'practice-name').inputValue(), 'Harbor Light');
    },
  ],
  [
    'another file, and Undo',
    async () => {
      await load(page, short);
      await chooseFile(page, { practice: { name: 'Other' }, pieces: [] });
      await page.locator('.undo').getByText('The file is open.').waitFor();
      assert.equal(await field(page, 'practice-name').inputValue(), 'Other');
      await undo();
      assert.equal(await field(page, 'practice-name').inputValue(), 'Harbor Light');
    },
  ],
  [
    'a removed piece, and Undo',
    async () => {
      await load(page, full);
      const before = await textsFor(page);
      await page.getByRole('button', { name: /^Remove: 4 / }).click();
      assert.notDeepEqual(await textsFor(page), before);
      await page.locator('.undo').getByRole('button', { name: 'Undo' }).click();
      assert.deepEqual(await textsFor(page), before);
    },
  ],
  [
    'a removed piece, and Close, which leaves the focus in its place',
    async () => {
      await load(page, full);
      await page.getByRole('button', { name: /^Remove: 4 / }).click();
      const undo = page.locator('.undo').getByRole('button', { name: 'Undo' });
      assert.equal(await undo.evaluate((button) => button === document.activeElement), true);
      assert.equal(
        await undo.evaluate((button) => button.ariaDescribedByElements?.[0]?.textContent),
        'Removed: Checklist of signs.',
      );
      await page.locator('.undo').getByRole('button', { name: 'Close' }).click();
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'piece-3-title');
    },
  ],
  [
    'Copy confirms on the button',
    async () => {
      await load(page, short);
      await field(page, 'place').selectOption('page');
      const button = page.locator('.copies > .copy').first().getByRole('button');
      await button.click();
      await button.filter({ hasText: 'Copied ✓' }).waitFor();
      assert.equal(
        await page.locator('.copy [role=status]').first().innerText(),
        'Copied: Once, for the whole site.',
      );
      await button.filter({ hasText: /^\s*Copy\s*$/ }).waitFor();
    },
  ],
  [
    'Copy says what to do if the browser refuses',
    async () => {
      await load(page, short);
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
      });
      const copy = page.locator('.copies > .copy').first();
      await copy.getByRole('button').click();
      await copy.getByText('press Ctrl+C').waitFor();
      const selected = await copy.locator('textarea').evaluate((each) => {
        const area = each as HTMLTextAreaElement;
        return (
          document.activeElement === area && area.selectionEnd - area.selectionStart === area.value.length
        );
      });
      assert.ok(selected);
    },
  ],
]);

describe('the snippet builder', () => {
  describe('given work to save', () => {
    it('saves it in the URL fragment, and nowhere else', async () => {
      await using first = await open(browser);
      await fillIn(first.page);
      await waitForHash(first.page, '/dist/sagebrush.js');
      const { hash, search } = new URL(first.page.url());

      await using second = await open(browser, { path: path + hash });
      await waitForPreview(second.page, 'Talk > listen {today}');

      assert.equal(search, '');
      assert.doesNotMatch(hash.slice(1), /[^\w=-]/);
      assert.equal(await field(second.page, 'practice-name').inputValue(), 'Sagebrush "Counseling" & more');
      assert.deepEqual(await copied(second.page, 'page'), await copied(first.page, 'page'));
      assert.deepEqual(
        await accessibilityTree(preview(second.page)),
        await accessibilityTree(preview(first.page)),
      );
      assert.ok(first.requests.every((path) => !path.includes('work')));
      assert.deepEqual(await first.violations(), []);

      // The other tests open this work.
      await using third = await openFilledIn(browser);
      assert.deepEqual(await copied(third.page, 'page'), await copied(first.page, 'page'));
    });

    it('saves it to a file, and opens that file', async () => {
      await using first = await openFilledIn(browser);
      const download = first.page.waitForEvent('download');
      await first.page.getByRole('button', { name: 'Save as a file' }).click();
      const file = await (await download).path();

      await using second = await open(browser);
      await second.page.getByLabel('Open a file').setInputFiles(file);
      await waitForPreview(second.page, 'Talk > listen {today}');

      assert.deepEqual(await copied(second.page, 'page'), await copied(first.page, 'page'));
    });

    it('reads only known fields from a file', async () => {
      await using builder = await open(browser);
      const { page } = builder;
      const work = {
        practice: { name: 'Sagebrush', 'book-url': '/book', onclick: 'steal()' },
        pieces: [
          { tag: 'script', words: 'steal()' },
          { tag: '', words: '<p>Kept<img src="x" onerror="steal()"></p>' },
        ],
      };

      await chooseFile(page, work);
      await waitForPreview(page, 'Kept');

      assert.doesNotMatch((await copied(page, 'page')).at(-1)!, /steal|script/);
      await chooseFile(page, [1]);
      await page.getByRole('status').filter({ hasText: 'isn’t from the snippet builder' }).waitFor();
    });
  });
});

describe('an address that the builder did not write', () => {
  const pack = (work: unknown) => `#work=${deflateRawSync(JSON.stringify(work)).toString('base64url')}`;
  const soon = { timeout: 5000 };

  it('is said to be cut off', async () => {
    const cut = pack({ practice: { name: 'Harbor Light' }, pieces: [] }).slice(0, -9);

    await using opened = await open(browser, { path: path + cut });

    const status = opened.page.getByRole('status');
    await status.filter({ hasText: 'couldn’t read the work in this address' }).waitFor(soon);
  });

  it('opens with values that no field has', async () => {
    const card = (level: string) => ({
      tag: 'sage-comparison-card',
      options: { value: 'individual', level },
      words: '<p>Words</p>',
    });
    const cards = { tag: 'sage-comparison-cards', parts: [card('x y'), card('4')] };
    const google = text('<p><a href="https://www.google.com/url?q=%E0%A4%A">Words of a link</a></p>');

    await using opened = await open(browser, {
      path: path + pack({ practice: {}, pieces: [cards, google] }),
    });

    const heading = (level: number) =>
      preview(opened.page).getByRole('heading', { name: 'Individual therapy', level });
    await heading(3).waitFor(soon);
    await heading(4).waitFor(soon);
    await preview(opened.page).getByText('Words of a link').waitFor(soon);
  });
});

describe('work of an earlier version', () => {
  const old = {
    practice: { name: 'Harbor Light', states: 'ME, Texas', services: 'individual' },
    licences: {
      TX: { clinician: '', profession: 'LPC', number: '1', board: '', lookup: 'bhec.texas.gov', until: '' },
    },
    pieces: [
      { tag: 'sage-state-availability', options: { layout: 'list' }, words: '', parts: [] },
      { tag: '', options: {}, words: '<p>Own words.</p>', parts: [] },
    ],
    crisis: true,
  };
  const assertOpened = async (page: Page) => {
    await preview(page).getByText('Own words.').waitFor();
    const html = await snippet(page);
    assert.match(html, /<sage-practice page name="Harbor Light" states="ME, Texas" services="individual">/);
    assert.match(
      html,
      /<li data-state="TX" data-status="licensed" data-profession="LPC" data-number="1" data-lookup="https:\/\/bhec\.texas\.gov">Texas \(LPC, No\. 1\)<\/li>/,
    );
    assert.equal(await field(page, 'license-TX-0-profession').inputValue(), 'LPC');
    assert.equal(await chips(page, 'practice-states').count(), 2);
  };

  it('opens from its address', async () => {
    const packed = deflateRawSync(JSON.stringify(old)).toString('base64url');

    await using opened = await open(browser, { path: `${path}#work=${packed}` });

    await assertOpened(opened.page);
    assert.deepEqual(await opened.violations(), []);
  });

  it('opens from its file', async () => {
    await using opened = await open(browser);

    await chooseFile(opened.page, old);

    await assertOpened(opened.page);
    assert.deepEqual(await opened.violations(), []);
  });
});
