// Tests what the plugin promises, on a site that uses it.
import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { root, run } from '../../scripts/run.ts';
import { openRoots, rendered } from '../helpers/harness.ts';
import type { Tally } from '../run/tally.ts';
import { lookOf, openPage } from './reading.ts';
import type { WordPress } from './wordpress.ts';

/** Counts each promise in `tally`. The last of them removes the plugin. */
export async function checkPlugin(site: WordPress, browser: Browser, tally: Tally): Promise<void> {
  const publish = async (as: string, content: string) => {
    const [{ url } = { url: '' }] = await site.ask('publish', [
      { as, title: 'A promise of the plugin', content },
    ]);
    const html = await textOf(url);
    return { url, html, written: html.replaceAll(/<script[^>]*sagebrush\.js[^>]*><\/script>/g, '') };
  };
  const promises: Record<string, () => void | Promise<void>> = {
    'loads the script once, deferred, from the site itself, on every page': async () => {
      for (const address of [
        `${site.url}/`,
        `${site.url}/?s=trust`,
        (await publish('author', 'Words.')).url,
      ]) {
        const tags = tagsIn(await textOf(address)).filter((tag) => tag.includes(' defer '));
        assert.equal(tags.length, 1, address);
        assert.match(
          tags[0]!,
          / src='?"?http:\/\/127\.0\.0\.1:\d+\/wp-content\/plugins\/sagebrush-widgets\/sagebrush\.js\?/,
        );
      }
    },

    'also loads it directly before the first widget, of which the browser asks once': async () => {
      const widget = '<sage-consult-cta><p><a href="/book">Book</a></p></sage-consult-cta>';
      const { url, html } = await publish(
        'admin',
        `<p>One</p>\n<script>window.words = '<sage-consult-cta>';</script>\n<div class="box sage-practice">${widget}</div>\n${widget}`,
      );

      const [deferred, still, ...more] = tagsIn(html);
      const addressIn = (tag = '') => /src=['"]([^'"]+)/.exec(tag)![1];
      assert.equal(addressIn(still), addressIn(deferred));
      assert.doesNotMatch(still!, / (defer|async)[ =>]/);
      assert.deepEqual(more, []);
      assert.match(html, /sage-practice">\s*<script[^>]*><\/script>\s*<sage-consult-cta>/, partOf(html));
      const page = await openPage(browser);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(url);
      await rendered(page);
      assert.equal(asked.filter((address) => address.includes('sagebrush.js')).length, 1, asked.join('\n'));
      assert.equal(await page.evaluate(() => (globalThis as { words?: string }).words), '<sage-consult-cta>');
      await page.context().close();
    },

    'puts no script into what is read elsewhere': async () => {
      for (const path of ['/feed/', '/wp-json/wp/v2/posts', '/?s=promise']) {
        const text = await textOf(`${site.url}${path}`);
        assert.match(text, /promise of the plugin/, path);
        assert.doesNotMatch(text, /<script[^>]*sagebrush[^>]*>(?![^]*<body)/, path);
      }
    },

    'keeps the markup of an element as it was written': async () => {
      const written =
        '<sage-consult-cta>\n<p>The first conversation\nis free.</p>\n<p><a href="/book">Book</a></p>\n</sage-consult-cta>';

      const { written: html } = await publish('author', `Before.\n\n${written}\n\nAfter.`);

      assert.ok(html.includes(`\n${written}\n`), partOf(html));
      assert.match(html, /<p>Before\.<\/p>[^]*<p>After\.<\/p>/);
    },

    'makes paragraphs of blank lines inside an element, as everywhere': async () => {
      const { html } = await publish(
        'author',
        '<sage-consult-cta>\nOne.\n\nTwo.\n\n<a href="/book">Book</a>\n</sage-consult-cta>',
      );

      const made =
        /<sage-consult-cta>\s*<p>One\.<\/p>\s*<p>Two\.<\/p>\s*<p><a href="\/book">Book<\/a><\/p>\s*<\/sage-consult-cta>/;
      assert.match(html, made, partOf(html));
    },

    'leaves an element in the sentence that it stands in': async () => {
      const { written } = await publish(
        'author',
        'We are <sage-state-availability states="ME"></sage-state-availability> today.',
      );

      assert.match(
        written,
        /<p>We are <sage-state-availability states="ME"><\/sage-state-availability> today\.<\/p>/,
      );
    },

    'screens addresses in attributes, and lets nothing through that runs': async () => {
      const { html } = await publish(
        'author',
        '<sage-practice book-url="javascript:alert(1)" onclick="alert(2)"></sage-practice><script>alert(3)</script>',
      );

      assert.match(html, /<sage-practice /);
      assert.doesNotMatch(html, /javascript:alert|onclick="alert|<script>alert/);
    },

    'gives nothing to those who write comments': async () => {
      const url = await site.ask(
        'comment',
        '<sage-consult-cta href="/elsewhere">One</sage-consult-cta> <a href="/?sage=consult-cta">Two</a>',
      );

      const html = await textOf(url);
      assert.match(html, /One <a [^>]*>Two<\/a>/);
      assert.doesNotMatch(html, /<sage-/);
      const page = await openPage(browser);
      await page.addInitScript(openRoots);
      await page.goto(url);
      await rendered(page);
      assert.equal(await lookOf(page.getByRole('link', { name: 'Two', exact: true })), 'plain');
      await page.context().close();
    },

    'brings the self-check from the site itself': async () => {
      const { url } = await publish(
        'author',
        '<sage-consult-cta><a href="/book">Book</a></sage-consult-cta>',
      );
      const page = await openPage(browser);
      await page.addInitScript(openRoots);

      await page.goto(`${url}#sage-check`);

      await page.getByRole('region', { name: 'Sagebrush check' }).waitFor();
      await page.context().close();
    },

    'brings PHP to no warning': () => {
      assert.doesNotMatch(readFileSync(site.log, 'utf8'), /PHP .*sagebrush-widgets/);
    },

    'leaves nothing when it is deleted, and articles as they were written': async () => {
      const { url } = await publish(
        'author',
        '<sage-consult-cta>\n<p><a href="/book">Book</a></p>\n</sage-consult-cta>',
      );

      const gone = await site.ask('remove-plugin');

      assert.deepEqual(gone, { removed: true, left: false });
      assert.deepEqual(await site.ask('traces'), { options: [], meta: [], tables: [] });
      assert.match(await textOf(url), /<a href="\/book">Book<\/a>/);
    },
  };
  for (const [name, keep] of Object.entries(promises)) {
    try {
      await keep();
      tally.passed += 1;
    } catch (error) {
      tally.fail(`WordPress ${site.version}: the plugin ${name}`, (error as Error).message);
    }
  }
}

/** Runs PHP's own linter on the packed files. */
export async function lintPlugin(tally: Tally): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sagebrush-php-'));
  const files = unzipSync(readFileSync(join(root, 'dist/wordpress/sagebrush-widgets.zip')));
  for (const [name, bytes] of Object.entries(files))
    if (name.endsWith('.php')) writeFileSync(join(folder, name.split('/').at(-1)!), bytes);
  for (const file of globSync('*.php', { cwd: folder }))
    tally.check(`php -l ${file}`, await run('php', ['-l', join(folder, file)]));
  rmSync(folder, { recursive: true });
}

const tagsIn = (html: string): readonly string[] => html.match(/<script[^>]*sagebrush\.js[^>]*>/g) ?? [];
const textOf = async (address: string) => (await fetch(address)).text();
const partOf = (html: string) => html.slice(html.indexOf('<sage') - 100).slice(0, 600);
