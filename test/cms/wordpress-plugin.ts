// Tests the plugin on a site that uses it.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { root, run } from '../../scripts/run.ts';
import { openRoots } from '../../.storybook/open-roots.ts';
import { rendered } from '../helpers/harness.ts';
import type { Tally } from '../run/tally.ts';
import { keepPromises, type Promises } from './promises.ts';
import { lookOf, openPage } from './reading.ts';
import { publish, publishPage, textAt } from './wordpress-articles.ts';
import type { WordPress } from './wordpress.ts';

const call = '<sage-consult-cta><a href="/book">Book</a></sage-consult-cta>';
/** A widget in each way to ask for one. */
const widgets = [
  call,
  '<div class="box sage-consult-cta"><a href="/book">Book</a></div>',
  '<p data-sage="state-availability">Maine</p>',
  '<p><a href="/book?sage=consult-cta">Book</a></p>',
];

interface Visit {
  readonly site: WordPress;
  readonly browser: Browser;
}

/** Counts the results in `tally`. The last check removes the plugin. */
export async function checkPlugin(site: WordPress, browser: Browser, tally: Tally): Promise<void> {
  const visit = { site, browser };
  const promises = { ...loading(visit), ...keptMarkup(visit), ...safety(visit), ...upkeep(visit) };
  await keepPromises(`WordPress ${site.version}: the plugin`, promises, tally);
}

const loading = ({ site, browser }: Visit): Promises => ({
  'loads the script and the stylesheet once, from the site itself, on every page with a widget': async () => {
    for (const widget of widgets) {
      const { html } = await publishPage(site, `Words.\n${widget}`);
      const [script = '', ...others] = tagsIn(html);
      assert.deepEqual(others, [], widget);
      assert.match(
        script,
        / defer="defer" .* src='?"?http:\/\/127\.0\.0\.1:\d+\/wp-content\/plugins\/sagebrush-widgets\/sagebrush\.js\?/,
      );
      assert.equal(html.match(/<link[^>]* href='[^']*\/sagebrush-widgets\/sagebrush\.css\?/g)?.length, 1);
    }
  },

  'loads nothing on a page without a widget, unless the site asks for it': async () => {
    for (const words of [
      'Words.',
      'Write <code>&lt;sage-consult-cta&gt;</code> there.',
      "<script>window.words = '<sage-consult-cta>';</script>",
      '<div class="box sage-practice" data-name="Harbor Light">Words.</div>',
    ])
      assert.deepEqual(filesIn((await publishPage(site, words, { as: 'admin' })).html), [], words);

    await site.ask('filters', { sagebrush_widgets_load: true, sagebrush_widgets_nonce: 'a-nonce' });
    const { html } = await publishPage(site, 'Words.', { as: 'admin' });
    await site.ask('filters', {});
    assert.equal(filesIn(html).length, 2);
    for (const tag of filesIn(html)) assert.match(tag, / nonce="a-nonce" /);
  },
  'leaves an inline script alone that the site adds before its script': async () => {
    await site.ask('inline', 'window.picture = "<img src=x>";');

    const { html } = await publishPage(site, call);

    await site.ask('inline', '');
    assert.match(html, /window\.picture = "<img src=x>";/);
    assert.match(tagsIn(html)[0]!, / data-cfasync="false" .* src=/);
  },
  'loads at once what the page needs first, and nothing that it does not need': async () => {
    for (const [widget, part] of [
      [widgets[1]!, 'hooks'],
      ['<sage-signs-checklist><ul><li>A sign</li></ul></sage-signs-checklist>', 'checklist'],
      [call, undefined],
    ] as const) {
      const { html } = await publishPage(site, `Words.\n${widget}`);
      const early = [...html.matchAll(/<link rel="preload"[^>]*\/sagebrush-(\w+)\.js\?/g)];
      assert.deepEqual(
        early.map(([, name]) => name),
        part ? [part] : [],
        widget,
      );
    }
  },
  'is whole when an optimizer combines its script with others': async () => {
    const { url } = await publishPage(
      site,
      '<div class="sage-signs-checklist"><ul><li>A sign</li><li>Another sign</li></ul></div>',
    );
    await site.ask('combine', true);
    const page = await openPage(browser);
    await page.addInitScript(openRoots);

    await page.goto(url);
    await rendered(page);

    const boxes = await page.getByRole('checkbox', { name: /sign/ }).count();
    const scripts = await page.evaluate(() => [...document.scripts].map(({ src }) => src));
    await page.context().close();
    await site.ask('combine', false);
    assert.ok(scripts.some((src) => src.endsWith('/combined.js')));
    assert.ok(!scripts.some((src) => src.includes('/sagebrush.js')));
    assert.equal(boxes, 2);
  },
  'puts no script into what is read elsewhere': async () => {
    await publish(site, call, { title: 'A promise of the plugin' });

    for (const path of ['/feed/', '/wp-json/wp/v2/posts', '/?s=promise']) {
      const text = await textAt(`${site.url}${path}`);
      assert.match(text, /promise of the plugin/, path);
      assert.doesNotMatch(text, /<script[^>]*sagebrush[^>]*>(?![^]*<body)/, path);
    }
  },
});

const keptMarkup = ({ site }: Visit): Promises => ({
  'keeps the markup of an element as it was written': async () => {
    const written =
      '<sage-consult-cta>\n<p>The first conversation\nis free.</p>\n<p><a href="/book">Book</a></p>\n</sage-consult-cta>';

    const { html } = await publishPage(site, `Before.\n\n${written}\n\nAfter.`);

    assert.ok(html.includes(`\n${written}\n`), partOf(html));
    assert.match(html, /<p>Before\.<\/p>[^]*<p>After\.<\/p>/);
  },
  'makes paragraphs of blank lines inside an element, as everywhere': async () => {
    const { html } = await publishPage(
      site,
      '<sage-consult-cta>\nOne.\n\nTwo.\n\n<a href="/book">Book</a>\n</sage-consult-cta>',
    );

    const made =
      /<sage-consult-cta>\s*<p>One\.<\/p>\s*<p>Two\.<\/p>\s*<p><a href="\/book">Book<\/a><\/p>\s*<\/sage-consult-cta>/;
    assert.match(html, made, partOf(html));
  },
  'leaves an element inside its sentence': async () => {
    const { html } = await publishPage(
      site,
      'We are <sage-state-availability states="ME"></sage-state-availability> today.',
    );

    assert.match(
      html,
      /<p>We are <sage-state-availability states="ME"><\/sage-state-availability> today\.<\/p>/,
    );
  },
});

const safety = ({ site, browser }: Visit): Promises => ({
  'screens addresses in attributes, and lets nothing through that runs': async () => {
    const { html } = await publishPage(
      site,
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

    const html = await textAt(url);
    assert.match(html, /One <a [^>]*>Two<\/a>/);
    assert.doesNotMatch(html, /<sage-consult-cta/);
    const page = await openPage(browser);
    await page.addInitScript(openRoots);
    await page.goto(url);
    await rendered(page);
    assert.equal(await lookOf(page.getByRole('link', { name: 'Two', exact: true })), 'plain');
    await page.context().close();
  },
});

const upkeep = ({ site, browser }: Visit): Promises => ({
  'brings the self-check from the site itself': async () => {
    const { url } = await publishPage(site, call);
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
    const { url } = await publishPage(
      site,
      '<sage-consult-cta>\n<p><a href="/book">Book</a></p>\n</sage-consult-cta>',
    );

    const gone = await site.ask('remove-plugin');

    assert.deepEqual(gone, { removed: true, left: false });
    assert.deepEqual(await site.ask('traces'), { options: [], meta: [], tables: [] });
    assert.match(await textAt(url), /<a href="\/book">Book<\/a>/);
  },
});

/** Runs PHP's own linter on the packed files. */
export async function lintPlugin(tally: Tally): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sagebrush-php-'));
  const files = unzipSync(readFileSync(join(root, 'dist/wordpress/sagebrush-widgets.zip')));
  for (const [name, bytes] of Object.entries(files)) {
    if (!name.endsWith('.php')) continue;
    const file = join(folder, name.replaceAll('/', '-'));
    writeFileSync(file, bytes);
    tally.check(`php -l ${name}`, await run('php', ['-l', file]));
  }
  rmSync(folder, { recursive: true });
}

const filesIn = (html: string) => html.match(/<(script|link)[^>]*sagebrush-widgets\/[^>]*>/g) ?? [];
const tagsIn = (html: string): readonly string[] => html.match(/<script[^>]*sagebrush\.js[^>]*>/g) ?? [];
const partOf = (html: string) => html.slice(html.indexOf('<sage') - 100).slice(0, 600);
