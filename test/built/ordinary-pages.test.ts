// Pages without a note, as tools make them: nothing in them is taken for one, and nothing is changed.
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

/** How many markers an article with this in it was found to have, and whether it is as it was written. */
const read = (page: Page, html: string) =>
  page.evaluate(async (written) => {
    const article = document.createElement('sage-footnoted-article');
    article.innerHTML = written;
    // What is in it renders nothing here.
    for (const each of article.querySelectorAll('script,iframe,img,link,style')) each.remove();
    // The widgets on it mark what is theirs.
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

describe('the readme of a package, made into a page', () => {
  const long = globSync('node_modules/{*,@*/*}/{readme,README,Readme}.md')
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    // Two kinds of notes of their own: Markdown's, and one that is written out.
    .filter(({ file, text }) => !/\[\^[^\]]+\]/.test(text) && !file.includes('pure-rand'))
    .filter(({ text }) => text.length > 9000 && text.length < 60_000);

  it('is there, many times', () => assert.ok(long.length > 40, `${long.length}`));

  for (const { file, text } of long)
    it(`has no notes: ${file.replaceAll('\\', '/').split('/').slice(1, -1).join('/')}`, async () => {
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
    it(`has no notes: ${title}`, async () => {
      await showDocs(page, id);
      const html = await page.locator('#storybook-docs').innerHTML();
      assert.ok(html.includes('sbdocs-content'));

      assert.deepEqual(await read(visited.page, html), untouched);
    });
});
