// Tests what authors do with our blocks after they have written them, and every place of a site that can have blocks.
import assert from 'node:assert/strict';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import type { Tally } from '../run/tally.ts';
import type { WpBlock } from './globals.d.ts';
import { keepPromises, keepTogether, type Promises } from './promises.ts';
import { publish, publishPage, textAt } from './wordpress-articles.ts';
import { logIn, openBlockEditor } from './wordpress-editor.ts';
import type { WordPress } from './wordpress.ts';

const paragraph = (words: string) => `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`;
const block = (name: string, inner: string) =>
  `<!-- wp:sagebrush/${name} -->\n<div class="sage-${name}">${inner}</div>\n<!-- /wp:sagebrush/${name} -->`;
const call = block('consult-cta', paragraph('The first talk is free. <a href="/book">Book</a>'));

const note = 'aaaaaaaa-0000-4000-8000-000000000001';
const cited = `Trust has plain names.<sup data-fn="${note}" class="fn"><a href="#${note}" id="${note}-link">1</a></sup>`;
const footnotes = JSON.stringify([{ id: note, content: 'Rempel, J. K. (1985).' }]);

/** Counts the results in `tally`. The plugin must be active, and the site must have a block theme. */
export async function checkEditing(site: WordPress, browser: Browser, tally: Tally): Promise<void> {
  const subject = `WordPress ${site.version}: our blocks`;
  await keepTogether(subject, ofOnePost(site, browser), tally);
  await keepPromises(subject, ofTheSite(site, browser), tally);
  await site.ask('template', '');
}

const ofOnePost = (site: WordPress, browser: Browser): Promises => ({
  "have WordPress's own footnotes inside, wherever the editor put them": async () => {
    const article = block('footnoted-article', paragraph(cited));
    const content = [article, call, '<!-- wp:footnotes /-->'].join('\n\n');

    const { html } = await publishPage(site, content, { meta: { footnotes } });

    assert.equal(find(html, `.sage-footnoted-article > .wp-block-footnotes > #${note}`).length, 1);
    assert.equal(find(html, '.wp-block-footnotes').length, 1);
    const two = await publishPage(site, article + content, { meta: { footnotes } });
    assert.equal(find(two.html, '.sage-footnoted-article .wp-block-footnotes').length, 0);
  },

  'leave out a heading that its author left empty': async () => {
    const heading = (words: string) =>
      `<!-- wp:heading -->\n<h2 class="wp-block-heading">${words}</h2>\n<!-- /wp:heading -->`;

    const { html } = await publishPage(
      site,
      block('consult-cta', heading('') + paragraph('Words.')) + heading('Kept'),
    );

    const headings = find(html, '.entry-content h2, .wp-block-post-content h2');
    assert.deepEqual(
      headings.map(({ textContent }) => textContent),
      ['Kept'],
    );
  },

  'give a post its excerpt if all of it is in an article with notes': async () => {
    const article = block('footnoted-article', [paragraph('The first words.'), call].join('\n\n'));
    const { id } = await publish(site, article);

    const { excerpt } = JSON.parse(await textAt(`${site.url}/wp-json/wp/v2/posts/${id}`)) as {
      readonly excerpt: { readonly rendered: string };
    };

    assert.equal(excerpt.rendered.trim(), '<p>The first words.</p>');
  },

  'take what their author types right after the name of the block': async () => {
    const page = await logIn(site, browser);
    await openBlockEditor(page, site);
    await page.evaluate(startWith, [paragraph('')]);
    const canvas = page.frameLocator('iframe[name=editor-canvas]');

    await canvas.locator('p[data-empty=true]').click();
    await canvas.locator('p[data-empty=true]:focus').waitFor();
    await page.keyboard.type('/consultation', { delay: 50 });
    await page.getByRole('option', { name: 'Consultation call' }).waitFor();
    await page.keyboard.press('Enter');
    await canvas.locator('h2:focus').waitFor();
    await page.keyboard.type('Meet us');

    assert.match((await page.evaluate(shownBlocks))[0]!, /<h2[^>]*>Meet us<\/h2>/);
    await page.close();
  },

  'cannot be edited as HTML, which WordPress would not take over': async () => {
    const page = await logIn(site, browser);
    await openBlockEditor(page, site);
    await page.evaluate(startWith, [call]);

    await select(page, 0);
    await page.getByRole('toolbar').getByRole('button', { name: 'Options' }).click();

    await page.getByRole('menuitem', { name: /^Duplicate/ }).waitFor();
    assert.equal(await page.getByRole('menuitem', { name: 'Edit as HTML' }).count(), 0);
    await page.close();
  },

  'come back as they were from an older revision': async () => {
    assert.equal(await site.ask('restored', { as: 'author', contents: [call, paragraph('Gone.')] }), call);
  },

  'can be duplicated, undone, copied, pasted, and found in the list of blocks': async () => {
    const page = await logIn(site, browser);
    await openBlockEditor(page, site);
    await page.evaluate(startWith, [call, paragraph('Last.')]);
    const shown = () => page.evaluate(shownBlocks);
    const [one, last] = await shown();
    assert.ok(one!.includes('sage-consult-cta') && last!.includes('Last.'));

    await select(page, 0);
    await page.keyboard.press('ControlOrMeta+Shift+d');
    assert.deepEqual(await shown(), [one, one, last]);
    await page.keyboard.press('ControlOrMeta+z');
    assert.deepEqual(await shown(), [one, last]);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    assert.deepEqual(await shown(), [one, one, last]);

    await select(page, 0);
    await page.keyboard.press('ControlOrMeta+c');
    await select(page, 2);
    await page.keyboard.press('ControlOrMeta+v');
    assert.deepEqual((await shown()).filter((html) => html === one).length, 3);

    await page.keyboard.press('Shift+Alt+o');
    const row = page.getByRole('treegrid').getByRole('link', { name: /Consultation call/ });
    assert.equal(await row.count(), 3);
    await page.close();
  },
});

const ofTheSite = (site: WordPress, browser: Browser): Promises => ({
  'are widgets in a synced pattern, in a template and in a widget area': async () => {
    const pattern = await publish(site, call, { type: 'wp_block' });
    const { url } = await publish(site, `<!-- wp:block {"ref":${pattern.id}} /-->`);
    await assertCall(url, '.wp-block-post-content');

    const plain = await publish(site, paragraph('Words.'));
    await site.ask('template', `<!-- wp:post-content /-->\n\n${call}`);
    await assertCall(plain.url, 'body');
    await site.ask('sidebar', call);
    await assertCall(plain.url, 'aside');
    await site.ask('sidebar', '');
  },

  'are valid in the template, where the site editor shows them': async () => {
    const page = await logIn(site, browser);
    const template = `${await site.ask('stylesheet')}//single`;
    // Newer versions redirect from this address to their own.
    const address = `site-editor.php?postType=wp_template&postId=${template}&canvas=edit`;
    await openBlockEditor(page, site, address);
    await page.waitForFunction(() => wp.data.select('core/block-editor').getBlocks().length > 1);
    const blocks = await page.evaluate(() =>
      wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({ name, isValid }) => ({ name, isValid })),
    );
    const canvas = page.frameLocator('iframe[name=editor-canvas]');
    const border = await canvas
      .locator('.sage-consult-cta')
      .evaluate((element) => getComputedStyle(element).borderTopWidth);
    await page.close();

    assert.deepEqual(blocks.at(-1), { name: 'sagebrush/consult-cta', isValid: true });
    assert.notEqual(border, '0px');
  },
});

/** The elements of a page that a selector finds. */
const find = (html: string, selector: string) => [...parseHTML(html).document.querySelectorAll(selector)];

/** Asserts that a page has our call once, with its script and the button that the author wrote. */
async function assertCall(url: string, inside: string): Promise<void> {
  const html = await textAt(url);
  assert.equal(find(html, `${inside} .sage-consult-cta a[href="/book"]`).length, 1, inside);
  assert.match(html, /<script[^>]*sagebrush\.js/);
}

/** Selects the block and focuses it, as a click next to its text does. */
async function select(page: Page, index: number): Promise<void> {
  const id = await page.evaluate(selectAt, index);
  await page.frameLocator('iframe[name=editor-canvas]').locator(`#block-${id}`).focus();
}

// These functions run in the editor.

function startWith(contents: readonly string[]): void {
  void wp.data.dispatch('core/preferences').set!('core/edit-post', 'welcomeGuide', false);
  void wp.data.dispatch('core/block-editor').resetBlocks!(contents.flatMap((html) => wp.blocks.parse(html)));
}

async function selectAt(index: number): Promise<string> {
  const { clientId } = wp.data.select('core/block-editor').getBlocks()[index]!;
  await wp.data.dispatch('core/block-editor').selectBlock!(clientId);
  return clientId;
}

const shownBlocks = () =>
  wp.data
    .select('core/block-editor')
    .getBlocks()
    .map((block: WpBlock) => wp.blocks.serialize(block));
