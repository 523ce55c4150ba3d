// Pages while a site updates: old markup, and files of two versions, because a cache still has one of them. Two scripts on
// one page are in script-copies.test.ts, and two copies from npm in copies.test.ts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { after, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { accessibilityTree, rendered, startBrowser, visit, type Setting } from '../helpers/harness.ts';
import { contents, core, look, pageOf, tag, textOf, version } from '../helpers/parts.ts';

const browser = await startBrowser();
after(() => browser.close());

/** Every element and attribute, as version 0.1 documents them. Add what later versions have; change nothing. */
const firstMarkup = `
  <sage-practice page name="Sagebrush" book-url="/book" phone="207-555-0142" states="ME TX" services="individual couples"
    outside-url="/elsewhere">
    <ul><li data-service="couples" data-book-url="/couples" data-length="50 min" data-price="$180" data-notice="/estimate">Couples therapy</li></ul>
  </sage-practice>
  <sage-consult-cta heading="Meet us" level="2" href="/book" label="Book a call" layout="card" campaign="trust"
    state-param="state" service-param="service"></sage-consult-cta>
  <sage-signs-checklist heading="Signs" level="2" signs="You sleep badly. | You eat little."></sage-signs-checklist>
  <sage-comparison-cards heading="Two ways" level="2" choosable>
    <sage-comparison-card value="individual" eyebrow="Alone" heading="Individual" level="3"><ul><li data-row="Focus">You</li></ul></sage-comparison-card>
    <sage-comparison-card value="couples" eyebrow="Together" heading="Couples" level="3"><ul><li data-row="Focus">Both of you</li></ul></sage-comparison-card>
  </sage-comparison-cards>
  <sage-comparison-cards individual="Your pace" couples="Both heard"></sage-comparison-cards>
  <sage-footnoted-article notes-heading="Sources" preview="none" prose><p>It helps.[1]</p><h2>Sources</h2><ol><li>A note.</li></ol></sage-footnoted-article>
  <sage-state-availability states="ME TX" layout="list" check label="We see clients in" heading="Where" level="2"></sage-state-availability>
  <sage-exit-page><a href="https://www.weather.gov">Leave this page</a></sage-exit-page>`;

/** Content for which the script needs a part. */
const body = ['call and badge', 'checklist', 'cards', 'article'].map((name) => contents[name]!.body).join('');

/** Opens a page and waits until it is complete. Returns its tree, and what the console says. */
async function open(setting: Setting) {
  const messages: string[] = [];
  await using visited = await visit(browser, {
    ...setting,
    prepare: async (page) => {
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', ({ message }) => messages.push(message));
      await setting.prepare?.(page);
    },
  });
  await rendered(visited.page);
  return {
    tree: await accessibilityTree(visited.page),
    messages,
    covered: await visited.page.evaluate(covered),
  };
}

/** The links, buttons and headings that something covers, or that reach out of the page. */
function covered(): string[] {
  const width = document.documentElement.clientWidth;
  return Array.from(document.querySelectorAll<HTMLElement>('a[href], button, :is(h1, h2, h3)'))
    .filter((element) => {
      element.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return left < 0 || right > width || (hit !== element && !element.contains(hit));
    })
    .map((element) => element.outerHTML);
}

/** Serves other text for some of our files. */
const serving = (files: RegExp, change: (text: string, file: string) => string) => (page: Page) =>
  page.route(files, (route) => {
    const { pathname } = new URL(route.request().url());
    const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
    return route.fulfill({ contentType, body: change(textOf(pathname), basename(pathname)) });
  });
const asOlder = (text: string) => text.replaceAll(version, '0.0.1');

/** The stylesheet and scripts of an earlier build, as a cache may keep them. They call themselves version 0.0.9. */
const earlierFiles = unzipSync(readFileSync('test/built/earlier.zip'));
const earlier = (_: string, file: string) => strFromU8(earlierFiles[file]!);

describe('while a site updates', () => {
  it('markup of the first version works, without a warning', async () => {
    const { tree, messages } = await open({ html: () => pageOf(firstMarkup, look + tag(core)) });

    assert.deepEqual(messages, []);
    const words = tree.join('\n');
    for (const expected of [
      'Book a call',
      'You sleep badly.',
      'Both of you',
      'Both heard',
      'Note 1',
      'Texas',
    ])
      assert.ok(words.includes(expected), `${expected} in\n${words}`);
  });

  const html = () => pageOf(body, look + tag(core));
  const mixtures = { 'a cached script': /sagebrush\.js/, 'cached parts': /sagebrush-\w+\.js/ };
  for (const [name, files] of Object.entries(mixtures))
    it(`${name} of an earlier version: what needs a part stays as it was written, and the console says why`, async () => {
      const { tree, messages } = await open({ html, prepare: serving(files, asOlder) });

      const withoutParts = await open({
        html,
        prepare: (page) => page.route(/sagebrush-\w+\.js/, (route) => route.abort()),
      });
      assert.deepEqual(tree, withoutParts.tree);
      for (const part of ['checklist', 'cards', 'notes'])
        assert.ok(
          messages.some((message) =>
            new RegExp(`sagebrush-${part}\\.js did not load.* is of another version`).test(message),
          ),
          `${part} in ${messages.join('\n')}`,
        );
    });

  it('with a cached stylesheet that lacks all of our rules, only the labels of rows are missing', async () => {
    const mark = () =>
      '@layer sagebrush { :is([class*=sage-], [data-sage], sage-consult-cta) { --_look: 1 } }';

    const { tree, messages } = await open({ html, prepare: serving(/sagebrush\.css/, mark) });

    const fresh = await open({ html });
    assert.ok(fresh.tree.some((line) => line.includes('Focus: ')));
    const withoutLabels = fresh.tree.map((line) => line.replace(/"Focus: (.*)"/, '$1'));
    assert.deepEqual(tree, withoutLabels);
    assert.deepEqual(messages, []);
  });

  const earlierMixtures = {
    'the stylesheet': /sagebrush\.css/,
    'the script and its parts': /sagebrush[\w-]*\.js/,
  };
  for (const [name, files] of Object.entries(earlierMixtures))
    it(`with ${name} of a real earlier build, readers get everything, within the page`, async () => {
      const { tree, messages, covered } = await open({
        html,
        reader: { viewport: { width: 320, height: 900 } },
        prepare: serving(files, earlier),
      });

      // The sentence below the checklist has other words today.
      const unchangedLines = (lines: readonly string[]) => lines.filter((line) => !line.includes('printout'));
      const fresh = await open({ html });
      assert.deepEqual(unchangedLines(tree), unchangedLines(fresh.tree));
      assert.deepEqual(covered, []);
      assert.deepEqual(messages, []);
    });
});
