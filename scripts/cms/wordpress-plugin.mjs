// What the plugin promises, in a site that has it.
import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { root } from '../setup.mjs';
import { drawn, openRoots } from '../../src/testing/built/harness.ts';
import { run } from '../run.mjs';
import { lookOf, openPage } from './reading.mjs';

/** Counts each promise in `tally`. The last of them removes the plugin. */
export async function checkPlugin(site, browser, tally) {
  const publish = async (as, content) => {
    const [{ url }] = await site.ask('publish', [{ as, title: 'A promise of the plugin', content }]);
    return { url, html: await textOf(url) };
  };
  const promises = {
    'loads the script once, deferred, from the site itself, on every page': async () => {
      for (const address of [
        `${site.url}/`,
        `${site.url}/?s=trust`,
        (await publish('author', 'Words.')).url,
      ]) {
        const tags = (await textOf(address)).match(/<script[^>]*sagebrush[^>]*>/g) ?? [];
        assert.equal(tags.length, 1, address);
        assert.match(
          tags[0],
          / defer src='?"?http:\/\/127\.0\.0\.1:\d+\/wp-content\/plugins\/sagebrush-widgets\/sagebrush\.js\?/,
        );
      }
    },

    'keeps the markup of an element as it was written': async () => {
      const written =
        '<sage-consult-cta>\n<p>The first conversation\nis free.</p>\n<p><a href="/book">Book</a></p>\n</sage-consult-cta>';

      const { html } = await publish('author', `Before.\n\n${written}\n\nAfter.`);

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
      const { html } = await publish(
        'author',
        'We are <sage-state-availability states="ME"></sage-state-availability> today.',
      );

      assert.match(
        html,
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
      await drawn(page);
      assert.equal(await lookOf(page.getByRole('link', { name: 'Two' })), 'plain');
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
      tally.fail(`WordPress ${site.version}: the plugin ${name}`, error.message);
    }
  }
}

/** PHP's own linter, on what is packed. */
export async function lintPlugin(tally) {
  const folder = mkdtempSync(join(tmpdir(), 'sagebrush-php-'));
  const files = unzipSync(readFileSync(join(root, 'dist/wordpress/sagebrush-widgets.zip')));
  for (const [name, bytes] of Object.entries(files))
    if (name.endsWith('.php')) writeFileSync(join(folder, name.split('/').at(-1)), bytes);
  for (const file of globSync('*.php', { cwd: folder }))
    tally.check(`php -l ${file}`, await run('php', ['-l', join(folder, file)]));
  rmSync(folder, { recursive: true });
}

const textOf = async (address) => (await fetch(address)).text();
const partOf = (html) => html.slice(html.indexOf('<sage') - 100).slice(0, 600);
