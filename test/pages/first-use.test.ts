// What people do the first time, guided only by what they see: an owner's page for WordPress, and a designer's theme.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { open } from '../helpers/builder.ts';
import { startBrowser, visit } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Presses a copy button, and returns the clipboard's text. */
async function copy(page: Page, name: string): Promise<string> {
  await press(page, name);
  await page.getByRole('button', { name: name.replace(/^.*:/, 'Copied:') }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

const pageWith = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body><main>${body}</main></body></html>`;

describe('the first use', () => {
  it('of an owner puts a call and a checklist into WordPress', async () => {
    await using builder = await open(browser);
    const { page } = builder;
    await page.getByLabel('Practice name').fill('Harbor Light Counseling');
    await page.getByLabel('Link to your booking page').fill('harborlight.com/book');
    await page
      .getByRole('group', { name: 'Add to the page' })
      .getByRole('button', { name: 'Checklist' })
      .click();
    await page.getByRole('textbox', { name: 'Text: Checklist of signs' }).evaluate((box) => {
      box.innerHTML = '<h2>Signs</h2><ul><li>You wait.</li><li>You worry.</li></ul>';
      box.dispatchEvent(new Event('input'));
    });
    await page.getByLabel('Your site', { exact: true }).selectOption('WordPress, with our plugin');

    await page.getByRole('link', { name: 'Download sagebrush-widgets.zip' }).waitFor();
    const steps = await page.getByRole('listitem').filter({ hasText: 'Custom HTML block' }).allInnerTexts();
    assert.deepEqual(steps, ['In your article, add a Custom HTML block, and paste “In the page” into it.']);
    const html = await copy(page, 'Copy for WordPress: In the page');

    await using article = await visit(browser, {
      html: () => pageWith('<script src="/dist/sagebrush.js" defer></script>', html),
    });
    const link = article.page.getByRole('link', { name: 'Book a free consultation' });
    assert.equal(await link.getAttribute('href'), 'https://harborlight.com/book');
    assert.equal(await article.page.getByRole('checkbox').count(), 2);
    assert.deepEqual(await article.violations(), []);
  });

  it('of a designer puts a theme from one color into an article page', async () => {
    await using builder = await open(browser);
    const { page } = builder;
    await page.getByLabel('Link to your booking page').fill('https://harborlight.com/book');
    await page.getByRole('group', { name: 'From one color' }).getByRole('textbox').last().fill('#5b3a8c');
    await page.getByText('On light pages, the button has your color.').waitFor();
    await page.getByText(/all \d+ contrast checks pass/).waitFor();
    await page.getByLabel('Your site', { exact: true }).selectOption('A site of your own (HTML)');
    await page.getByLabel('Where your site keeps sagebrush.js').fill('/dist/sagebrush.js');

    const head = await copy(page, 'Copy: Once, for the whole site');
    const html = await copy(page, 'Copy for your site: In the page');

    await using article = await visit(browser, { html: () => pageWith(head, html) });
    const link = article.page.getByRole('link', { name: 'Book a free consultation' });
    assert.equal(await link.evaluate((each) => getComputedStyle(each).backgroundColor), 'rgb(91, 58, 140)');
    assert.deepEqual(await article.violations(), []);
  });
});
