// Opens WordPress's editors for those who may use them.
import assert from 'node:assert/strict';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { newReader, openPage } from './reading.ts';
import type { WordPress } from './wordpress.ts';

/** The users who are logged in on each site. Their tabs share a cache: the editor has megabytes of scripts. */
const users = new WeakMap<WordPress, Record<string, Promise<BrowserContext>>>();

/** Opens a tab in which a user is logged in. The password is the user's name. */
export async function logIn(
  site: WordPress,
  browser: Browser,
  user = 'admin',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const known = users.get(site) ?? {};
  users.set(site, known);
  return openPage(
    browser,
    await (known[JSON.stringify([user, options])] ??= newUser(site, browser, user, options)),
  );
}

async function newUser(site: WordPress, browser: Browser, user: string, options: BrowserContextOptions) {
  const context = await newReader(browser, options);
  const form = { log: user, pwd: user };
  const answer = await context.request.post(`${site.url}/wp-login.php`, { form, maxRedirects: 0 });
  assert.equal(answer.status(), 302, `${user} cannot log in`);
  return context;
}

/** Opens the block editor, for a new post unless `address` names another. */
export async function openBlockEditor(page: Page, site: WordPress, address = 'post-new.php'): Promise<void> {
  await page.goto(`${site.url}/wp-admin/${address}`);
  await page.waitForFunction(() => (globalThis.wp?.blocks?.getBlockTypes().length ?? 0) > 20);
  // Until then, the editor replaces its blocks by those of the post.
  if (address.startsWith('post'))
    await page.waitForFunction(() => wp.data.select('core/editor').__unstableIsEditorReady());
}
