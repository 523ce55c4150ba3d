// Tests what authors do with our blocks after they have written them, and every place of a site that can have blocks.
import assert from 'node:assert/strict';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import type { Tally } from '../run/tally.ts';
import type { WpBlock } from './globals.d.ts';
import { keepPromises, keepTogether, type Promises } from './promises.ts';
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
  const publish = async (content: string, more: { readonly type?: string; readonly meta?: object } = {}) => {
    const [post] = await site.ask('publish', [{ as: 'author', title: 'Edited', content, ...more }]);
    return post!;
  };
  const read = async (url: string) => {
    const html = await (await fetch(url)).text();
    return { html, find: (selector: string) => [...parseHTML(html).document.querySelectorAll(selector)] };
  };
  /** Asserts that a page has our call once, with its script and the button that the author wrote. */
  const assertCall = async (url: string, inside: string) => {
    const { html, find } = await read(url);
    assert.equal(find(`${inside} .sage-consult-cta a[href="/book"]`).length, 1, inside);
    assert.match(html, /<script[^>]*sagebrush\.js/);
  };

  const ofOnePost: Promises = {
    "have WordPress's own footnotes inside, wherever the editor put them": async () => {
      const article = block('footnoted-article', paragraph(cited));
      const content = [article, call, '<!-- wp:footnotes /-->'].join('\n\n');

      const { url } = await publish(content, { meta: { footnotes } });

      const { find } = await read(url);
      assert.equal(find(`.sage-footnoted-article > .wp-block-footnotes > #${note}`).length, 1);
      assert.equal(find('.wp-block-footnotes').length, 1);
      const two = await publish(article + content, { meta: { footnotes } });
      assert.equal((await read(two.url)).find('.sage-footnoted-article .wp-block-footnotes').length, 0);
    },

    'leave out a heading that its author left empty': async () => {
      const heading = (words: string) =>
        `<!-- wp:heading -->\n<h2 class="wp-block-heading">${words}</h2>\n<!-- /wp:heading -->`;

      const { url } = await publish(
        block('consult-cta', heading('') + paragraph('Words.')) + heading('Kept'),
      );

      const headings = (await read(url)).find('.entry-content h2, .wp-block-post-content h2');
      assert.deepEqual(
        headings.map(({ textContent }) => textContent),
        ['Kept'],
      );
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
  };
  const ofTheSite: Promises = {
    'are widgets in a synced pattern, in a template and in a widget area': async () => {
      const pattern = await publish(call, { type: 'wp_block' });
      const { url } = await publish(`<!-- wp:block {"ref":${pattern.id}} /-->`);
      await assertCall(url, '.wp-block-post-content');

      const plain = await publish(paragraph('Words.'));
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
  };
  const subject = `WordPress ${site.version}: our blocks`;
  await keepTogether(subject, ofOnePost, tally);
  await keepPromises(subject, ofTheSite, tally);
  await site.ask('template', '');
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
