// Previews of notes: by keyboard, without a clipboard, and on a slow connection.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { describeCases } from '../helpers/cases.ts';
import { startBrowser, visit } from '../helpers/harness.ts';
import { pageOf, post } from '../helpers/note-pages.ts';

const browser = await startBrowser();
after(() => browser.close());

describeCases('a preview opened with the keyboard', [
  [
    'sets aria-expanded on its marker',
    async () => {
      await using visited = await visit(browser, { html: () => pageOf(post('Rest')) });
      const { page } = visited;
      const marker = page.getByRole('link', { name: 'Note 1', exact: true });
      const states = [await marker.getAttribute('aria-expanded')];

      await marker.press('Enter');
      await page.locator('[part=preview]').waitFor();
      states.push(await marker.getAttribute('aria-expanded'));
      await page.keyboard.press('Escape');
      states.push(await marker.getAttribute('aria-expanded'));

      assert.deepEqual(states, ['false', 'true', 'false']);
    },
  ],
  [
    'has no Copy button, given no clipboard',
    async () => {
      await using visited = await visit(browser, {
        html: () => pageOf(post('Rest')),
        prepare: (page) =>
          page.addInitScript(() =>
            Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
          ),
      });
      const { page } = visited;

      await page.getByRole('link', { name: 'Note 1', exact: true }).press('Enter');

      assert.equal(await page.getByRole('note').getByRole('button', { name: 'Copy' }).count(), 0);
    },
  ],
  [
    'reports that it could not copy',
    async () => {
      await using visited = await visit(browser, {
        html: () => pageOf(post('Rest')),
        prepare: (page) =>
          page.addInitScript(() => {
            navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed'));
          }),
      });
      const { page } = visited;

      await page.getByRole('link', { name: 'Note 1', exact: true }).press('Enter');
      await page.getByRole('button', { name: 'Copy' }).click();

      await page.getByRole('button', { name: 'Could not copy' }).waitFor();
    },
  ],
]);

/** A page whose preview chunk loads once it may, or never. */
const slow = (allowed?: Promise<unknown>) =>
  visit(browser, {
    html: () => pageOf(post('Rest')),
    prepare: (page) =>
      page.route('**/sagebrush-preview.js*', async (route) => {
        if (!allowed) return;
        await allowed;
        await route.continue();
      }),
  });

describeCases('a marker activated before previews load', [
  ...(['click', 'Enter'] as const).map((how): [string, () => Promise<void>] => [
    `opens its preview once they load: ${how}`,
    async () => {
      let allow: (() => void) | undefined;
      await using visited = await slow(new Promise<void>((resolve) => (allow = resolve)));
      const { page } = visited;
      const marker = page.getByRole('link', { name: 'Note 1', exact: true });

      await (how === 'click' ? marker.click() : marker.press(how));
      allow!();

      await page.getByRole('note', { name: 'Note 1' }).waitFor();
      assert.equal(new URL(page.url()).hash, '');
      await (how === 'click' ? marker.click() : marker.press(how));
      assert.notEqual(new URL(page.url()).hash, '');
    },
  ]),
  [
    'goes to its note if they do not load within a second',
    async () => {
      await using visited = await slow();
      const { page } = visited;

      await page.getByRole('link', { name: 'Note 1', exact: true }).click();

      await page.waitForFunction(() => location.hash);
      await page.getByRole('link', { name: 'Back to the text, note 1' }).click();
      await page.getByRole('link', { name: 'Note 1', exact: true }).click({ modifiers: ['Shift'] });
      assert.equal(await page.getByRole('note').count(), 0);
    },
  ],
]);
