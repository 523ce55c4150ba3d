// Opens WordPress's editors as their users do.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPage } from './reading.ts';
import type { WordPress } from './wordpress.ts';

/** Logs in as a user. The password is the user's name. */
export async function logIn(
  site: WordPress,
  browser: Browser,
  user = 'admin',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openPage(browser, options);
  await page.goto(`${site.url}/wp-login.php`);
  await page.locator('#user_login').fill(user);
  await page.locator('#user_pass').fill(user);
  await page.locator('#wp-submit').click();
  await page.waitForURL(/wp-admin/);
  return page;
}

/** Opens the block editor, for a new post unless `address` names another. */
export async function openBlockEditor(page: Page, site: WordPress, address = 'post-new.php'): Promise<void> {
  await page.goto(`${site.url}/wp-admin/${address}`);
  await page.waitForFunction(() => (globalThis.wp?.blocks?.getBlockTypes().length ?? 0) > 20);
}
