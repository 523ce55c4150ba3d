// Tests our blocks in WordPress's editor, as authors use them, and the pages that result.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../scripts/run.ts';
import type { Tally } from '../run/tally.ts';
import type { WpBlock } from './globals.d.ts';
import type { Pages } from './pages.ts';
import { keepPromises, type Promises } from './promises.ts';
import { startReading, type Read } from './reading.ts';
import { after, before } from './snippets.ts';
import { judge } from './verdict.ts';
import { publish } from './wordpress-articles.ts';
import { logIn, openBlockEditor } from './wordpress-editor.ts';
import type { WordPress } from './wordpress.ts';

interface Example {
  readonly name: string;
  readonly attributes?: { readonly content?: string; readonly text?: string };
  readonly innerBlocks?: readonly Example[];
}

interface OurBlock {
  readonly name: string;
  readonly title: string;
  readonly parent?: readonly string[];
  readonly example: Example;
}

const folder = join(root, 'src/wordpress/blocks');
const textsIn = (pattern: string) =>
  globSync(pattern, { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8'));
/** The blocks that the inserter offers at the top level. */
const ourBlocks = textsIn('*/block.json')
  .map((text) => JSON.parse(text) as OurBlock)
  .filter(({ parent }) => !parent);
/** Our patterns' content, as the editor stores it. */
export const patterns = textsIn('patterns/*.php').map((php) => /<<<'HTML'\n([^]*)\nHTML$/m.exec(php)![1]!);

const paragraph = (words: string) => `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`;
const around = (blocks: string) => [paragraph(before), blocks, paragraph(after)].join('\n\n');
/** The HTML of stored blocks, without the comments for the editor. */
const asHtml = (blocks: string) => blocks.replaceAll(/<!--.*?-->\n?/g, '');

/**
 * Checks what authors and readers get from our blocks, and counts the results in `tally`. The plugin must be active.
 */
export async function checkBlocks(
  site: WordPress,
  browser: Browser,
  pages: Pages,
  tally: Tally,
): Promise<void> {
  await using reader = await startReading(browser);
  const visit = { site, browser, pages, read: reader.read };
  const keep = (promises: Promises) => keepPromises(`WordPress ${site.version}:`, promises, tally);
  await keep(inPatterns(visit));
  // Older versions do not have our blocks in the editor.
  if (site.version < '6.3') return;

  const written: Written[] = [];
  await keep({ ...inEditor(visit, written), ...afterwards(visit, written) });
}

interface Visit {
  readonly site: WordPress;
  readonly browser: Browser;
  readonly pages: Pages;
  readonly read: Read;
}

/** A post that was written in our blocks. */
interface Written {
  readonly url: string;
  readonly stored: string;
}

const inPatterns = (visit: Visit): Promises => ({
  'patterns of our blocks read as on a plain page': async () => {
    const stored = around(patterns.join('\n\n'));
    const { url } = await publish(visit.site, stored, { title: 'Our patterns' });
    await checkPage(visit, { url, stored }, 'same');
  },
});

/** Adds what it writes to `written`. */
const inEditor = (visit: Visit, written: Written[]): Promises => ({
  // One editor after the other: each of them keeps a processor busy.
  ...Object.fromEntries(
    ['admin', 'author'].map((user) => [
      `our blocks in the editor of ${user}`,
      async () => void written.push(await writeInEditor(visit, user)),
    ]),
  ),

  'our blocks speak the language of the site': async () => {
    const { site, browser } = visit;
    await site.ask('filters', { locale: 'es_MX' });
    const page = await logIn(site, browser);
    await openBlockEditor(page, site);
    const words = await page.evaluate(() => [
      wp.blocks.getBlockType('sagebrush/consult-cta')!.title,
      wp.i18n.__('Layout', 'sagebrush-widgets'),
    ]);
    await page.close();
    await site.ask('filters', {});

    assert.deepEqual(words, ['Invitación a una consulta', 'Disposición']);
  },
});

const afterwards = (visit: Visit, written: readonly Written[]): Promises => ({
  'what was written in our blocks reads well without the plugin': async () => {
    await visit.site.ask('plugin', false);
    try {
      await Promise.all(written.map((post) => checkPage(visit, post, 'readable')));
    } finally {
      await visit.site.ask('plugin', true);
    }
  },
});

/** Asserts that readers of the page get what a page without WordPress would give them. */
async function checkPage(
  { pages, read }: Visit,
  { url, stored }: Written,
  expected: 'same' | 'readable',
): Promise<void> {
  const html = asHtml(stored);
  const [found, reference, written] = await Promise.all([
    read(url, 'page'),
    read(pages.publish(html), 'page'),
    read(pages.publish(html, { script: false }), 'page'),
  ]);
  const { verdict, why } = judge(found, reference, written);
  assert.ok(verdict === 'same' || verdict === expected, why.join('\n'));
  assert.ok(written.lines.length > 5);
}

/** Writes and publishes a post in all of our blocks, and checks what the editor stored. */
async function writeInEditor(visit: Visit, user: string): Promise<Written> {
  const { site, browser } = visit;
  const page = await logIn(site, browser, user);
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', ({ message }) => said.push(message));

  await openBlockEditor(page, site);
  await writeAll(page);
  if (user === 'admin') await checkTransforms(page);
  const post = await page.evaluate(publishPost);
  // Check this only once: what an author stored is compared with what was written.
  if (user === 'admin') await openBlockEditor(page, site, `post.php?post=${post.id}&action=edit`);
  const { stored, invalid } = await page.evaluate(readStored);
  await page.close();

  assert.deepEqual(invalid, []);
  assert.deepEqual(
    said.filter((words) => /sage|block validation|deprecated/i.test(words)),
    [],
  );
  assert.equal(stored, post.content);
  await checkPage(visit, { url: post.url, stored }, 'same');
  return { url: post.url, stored };
}

async function checkTransforms(page: Page): Promise<void> {
  const group = `<!-- wp:group {"className":"mine"} -->\n<div class="wp-block-group mine" id="talk">${paragraph('One')}</div>\n<!-- /wp:group -->`;
  const [call, again] = await page.evaluate(thereAndBack, group);
  for (const html of [call, again]) {
    assert.match(html!, /<div[^>]* id="talk"/);
    assert.match(html!, /<div[^>]* class="[^"]* mine"/);
  }
  assert.match(call!, /sage-consult-cta/);

  const html = `${paragraph('One [1]')}\n\n<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>Two</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->`;

  const list = 'core/list(core/list-item)';
  const { stored, unwrapped, ...outlines } = await page.evaluate(transformBlocks, html);
  assert.deepEqual(outlines, {
    article: `sagebrush/footnoted-article(core/paragraph,${list})`,
    checklist: `sagebrush/signs-checklist(${list})`,
    group: `core/group(${list})`,
  });
  assert.equal(unwrapped, stored);
}

/** Inserts every block between two paragraphs, fills it in, and sets options. */
async function writeAll(page: Page): Promise<void> {
  await page.evaluate(startPost, [before, after] as const);
  const inserter = page.getByRole('button', { name: /^(Toggle block inserter|Block Inserter)$/ });
  for (const { name, title, example } of ourBlocks) {
    await inserter.click();
    await page.getByRole('searchbox').fill(title);
    await page.getByRole('option', { name: title, exact: true }).click();
    await inserter.click();
    await fillIn(page, name, example);
    // The inserter offers what fits inside the selected block, or after it.
    await page.evaluate(selectBlock, name);
  }
  await page.evaluate(selectBlock, 'sagebrush/consult-cta');
  const settings = page.getByRole('button', { name: 'Settings', exact: true });
  if ((await settings.getAttribute('aria-pressed')) !== 'true') await settings.click();
  await page.getByLabel('Layout').selectOption('card');
  await page.evaluate(selectBlock, 'sagebrush/state-availability');
  await page.getByLabel('Let readers check their state').check();
}

/** Types each empty text's placeholder into it, and adds items to a list. */
async function fillIn(page: Page, block: string, example: Example): Promise<void> {
  const lists = listsIn(example);
  const canvas = page.frameLocator('iframe[name=editor-canvas]');
  const empty = canvas.locator(`[data-type="${block}"] [data-rich-text-placeholder]`);
  if (hasEmptyText(example)) await empty.first().waitFor({ state: 'attached' });
  while (await empty.count()) {
    const text = empty.first();
    const words = (await text.getAttribute('data-rich-text-placeholder'))!;
    const field = text.locator('xpath=..');
    const isButton = (await field.getAttribute('aria-label')) === 'Button text';
    await field.click();
    await page.keyboard.insertText(words);
    for (const item of lists.find(([first]) => first === words)?.slice(1) ?? []) {
      await page.keyboard.press('Enter');
      await page.keyboard.insertText(item);
    }
    if (!isButton) continue;
    await page.keyboard.press('ControlOrMeta+k');
    await page.getByRole('combobox', { name: /Link|URL/ }).fill('/free-consultation');
    await page.keyboard.press('Enter');
  }
}

/** Whether a new block starts with a text to write: words with a link are there already. */
const hasEmptyText = ({ attributes: { content, text } = {}, innerBlocks = [] }: Example): boolean =>
  [content, text].some((words) => words && !words.includes('<a ')) || innerBlocks.some(hasEmptyText);

const listsIn = ({ name, innerBlocks = [] }: Example): readonly (readonly string[])[] =>
  name === 'core/list'
    ? [innerBlocks.map(({ attributes }) => attributes!.content!)]
    : innerBlocks.flatMap(listsIn);

// These functions run in the editor.

function startPost([before, after]: readonly [string, string]): void {
  const [first, last] = [before, after].map((content) =>
    wp.blocks.createBlock('core/paragraph', { content }),
  );
  // The guide covers the editor when a user opens it for the first time.
  void wp.data.dispatch('core/preferences').set!('core/edit-post', 'welcomeGuide', false);
  void wp.data.dispatch('core/block-editor').resetBlocks!([first, last]);
  void wp.data.dispatch('core/block-editor').selectBlock!(first!.clientId);
}

function selectBlock(name: string): void {
  const block = wp.data
    .select('core/block-editor')
    .getBlocks()
    .find((block) => block.name === name);
  void wp.data.dispatch('core/block-editor').selectBlock!(block!.clientId);
}

async function publishPost() {
  const content = wp.data.select('core/editor').getEditedPostContent();
  void wp.data.dispatch('core/editor').editPost!({ title: 'Our blocks', status: 'publish' });
  await wp.data.dispatch('core/editor').savePost!();
  const { id, link } = wp.data.select('core/editor').getCurrentPost();
  return { id, url: link, content };
}

/** The stored HTML, and the blocks in it that the editor finds invalid. */
function readStored() {
  const { content } = wp.data.select('core/editor').getCurrentPost();
  const within = (blocks: readonly WpBlock[]): WpBlock[] =>
    blocks.flatMap((block) => [block, ...within(block.innerBlocks)]);
  const blocks = within(wp.data.select('core/block-editor').getBlocks());
  return { stored: content, invalid: blocks.filter(({ isValid }) => !isValid).map(({ name }) => name) };
}

/** The result of each transform, there and back. */
function transformBlocks(html: string) {
  const { getBlockType, parse, serialize, switchToBlockType } = wp.blocks;
  const outline = (blocks: readonly WpBlock[]): string =>
    blocks
      .map(({ name, innerBlocks }) => `${name}${innerBlocks.length ? `(${outline(innerBlocks)})` : ''}`)
      .join();
  const blocks = parse(html);
  const article = switchToBlockType(blocks, 'sagebrush/footnoted-article');
  const list = blocks.filter(({ name }) => name === 'core/list');
  const checklist = switchToBlockType(list, 'sagebrush/signs-checklist');
  const { attributes, innerBlocks, name } = article[0]!;
  return {
    article: outline(article),
    checklist: outline(checklist),
    group: outline(switchToBlockType(checklist, 'core/group')),
    stored: serialize(blocks),
    unwrapped: serialize(getBlockType(name)!.transforms.ungroup(attributes, innerBlocks)),
  };
}

/** A group as a call, and as a group again. */
function thereAndBack(html: string): string[] {
  const { parse, serialize, switchToBlockType } = wp.blocks;
  const call = switchToBlockType(parse(html), 'sagebrush/consult-cta');
  return [serialize(call), serialize(switchToBlockType(call, 'core/group'))];
}
