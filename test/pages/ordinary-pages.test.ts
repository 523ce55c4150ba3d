// Pages without notes: the article must find none and change nothing.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { marked } from 'marked';
import type { Page } from 'playwright-core';
import { startBrowser, visit, type Visit } from '../helpers/harness.ts';
import { docs, openStories, serveStorybook, showDocs, type Served } from '../helpers/storybook.ts';

const browser = await startBrowser();
after(() => browser.close());

let visited: Visit;
before(async () => {
  const html = () =>
    '<!doctype html><html lang="en"><title>Pages</title><main></main><script src="../../dist/sagebrush.js"></script>';
  visited = await visit(browser, { html });
});
after(() => visited[Symbol.asyncDispose]());

/** Puts HTML into an article. Returns the number of markers, and whether the HTML changed. */
const read = (page: Page, html: string) =>
  page.evaluate(async (written) => {
    const article = document.createElement('sage-footnoted-article');
    article.innerHTML = written;
    // Remove what would load something.
    for (const each of article.querySelectorAll('script,iframe,img,link,style')) each.remove();
    // Ignore the marks of widgets on the page.
    const html = () => article.innerHTML.replace(/ data-sage-is="[^"]*"/g, '');
    const before = html();
    const ready = new Promise<CustomEvent<{ markers: number }>>((resolve) =>
      article.addEventListener('sage-notes-ready', (event) => resolve(event), { once: true }),
    );
    document.querySelector('main')!.replaceChildren(article);
    const { markers } = (await ready).detail;
    return { markers, isChanged: html() !== before };
  }, html);
const untouched = { markers: 0, isChanged: false };

describe('the readme of a package, as a page', () => {
  const long = globSync('node_modules/{*,@*/*}/{readme,README,Readme}.md')
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    // These have real notes: in Markdown's syntax, and written by hand.
    .filter(({ file, text }) => !/\[\^[^\]]+\]/.test(text) && !/pure-rand|modules.glob./.test(file))
    .filter(({ text }) => text.length > 9000 && text.length < 60_000);

  it('has enough samples', () => assert.ok(long.length > 40, `${long.length}`));

  for (const { file, text } of long)
    it(`is left alone: ${file.replaceAll('\\', '/').split('/').slice(1, -1).join('/')}`, async () => {
      assert.deepEqual(await read(visited.page, marked.parse(text, { async: false })), untouched);
    });
});

describe('a docs page of our Storybook', () => {
  const withNotes = /footnoted-article|article-page|welcome/;
  let served: Served;
  let page: Page;
  before(async () => {
    served = await serveStorybook();
    page = await browser.newPage();
    await openStories(page, served.address);
  });
  after(() => served.stop());

  for (const { id, title } of docs.filter(({ id }) => !withNotes.test(id)))
    it(`is left alone: ${title}`, async () => {
      await showDocs(page, id);
      const html = await page.locator('#storybook-docs').innerHTML();
      assert.ok(html.includes('sbdocs-content'));

      assert.deepEqual(await read(visited.page, html), untouched);
    });
});
