// Pages with the exit, and what must be true after a reader has left.
import assert from 'node:assert/strict';
import type { Browser, Locator, Page } from 'playwright-core';
import { visit, type Setting, type Visit } from './harness.ts';

const tag = '<script src="/dist/sagebrush.js" defer></script>';
const link = '<a href="/neutral" rel="noreferrer">Leave this page</a>';
export const exit = `<sage-exit-page>${link}</sage-exit-page>`;
export const hook = `<div class="sage-exit-page">${link}</div>`;
export const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Sensitive</title>${tag}</head><body>${body}</body></html>`;
export const caseNamed = (name: string): Setting => ({ path: `/test/pages/cases/${name}.html` });

export const action = (page: Page): Locator =>
  page.getByRole('link', { name: 'Leave this page', exact: true });
export const start = (browser: Browser, body: string, setting: Setting = {}): Promise<Visit> =>
  visit(browser, { html: () => pageOf(body), ...setting });

/** Leaves the page. After that, no other tab is open, there is no referrer, and Back does not return. */
export async function leaves(
  { page, origin }: { page: Page; origin: string },
  act: () => Promise<unknown>,
): Promise<void> {
  const before = await page.evaluate(() => history.length);
  const tabs = page.context().pages().length;
  await act();
  await page.waitForURL(/\/neutral$/);
  assert.equal(await page.evaluate(() => document.referrer), '');
  assert.equal(await page.evaluate(() => history.length), before);
  assert.equal(page.context().pages().length, tabs);
  assert.ok(page.url().startsWith(origin) || page.url().includes('localhost'));
}

export async function pressShift(page: Page, times = 3): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press('Shift');
}
