// The self-check panel: its messages and links, and that it leaves no trace in the page.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { startBrowser, visit, type Setting } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const tag = '<script src="../../dist/sagebrush.js" defer></script>';
const pageOf = (body: string, script = tag) =>
  `<!doctype html><html lang="en"><head><title>Article</title>${script}</head><body>${body}</body></html>`;
const call =
  '<div class="sage-consult-cta"><h2>Talk with us</h2><p><a href="/book">Book a talk</a></p></div>';
const crisis = '<p>In a crisis, call or text 988.</p>';
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const panelOf = (page: Page) => page.getByRole('region', { name: 'Sagebrush check' });

/** Visits a page and opens the check through its URL. */
async function checked(body: string, setting: Setting = {}) {
  const visited = await visit(browser, { html: () => pageOf(body), ...setting });
  await visited.page.evaluate(() => (location.hash = '#sage-check'));
  await panelOf(visited.page).waitFor();
  return { ...visited, words: await panelOf(visited.page).innerText() };
}

describe('the self-check', () => {
  it('says what it found, what it expected and how to fix it, under a strict policy', async () => {
    const body = `${call}<sage-state-availability states="Mane"></sage-state-availability><div class="sage-state-availability" data-layout="lst" data-states="ME"></div>`;
    await using visited = await checked(body, { policy: strict });
    const { words } = visited;

    assert.match(words, /^3 widgets on this page\. 3 things need attention\.$/m);
    assert.match(words, /Call to book\n<sage-consult-cta>\s+“Talk with us”\s+No problems found\./);
    assert.match(words, /Found\nstates says “Mane”\.\nExpected\nUSPS codes or names of states/);
    assert.match(words, /find <sage-state-availability …> and change states="…"/);
    assert.match(
      words,
      /data-layout says “lst”\.[^]*One of badge, list[^]*change data-layout="…" in its tag/,
    );
    assert.match(words, /lists no crisis line[^]*“In a crisis, call or text 988\.”/);
    assert.deepEqual(
      (await visited.violations()).filter(
        (violation) => !violation.startsWith('console warning: <sage-state'),
      ),
      [],
    );
  });

  it('lists licenses that expire within 60 days or have expired', async () => {
    const item = (until: string, status = 'licensed') =>
      `<li data-until="${until}" data-status="${status}">Texas</li>`;
    const dates = ['2027-03-01', '2027-04-30', '2027-05-01', '2027-02-28', '2028-02-29'];
    const items = [...dates.map((date) => item(date)), item('2027-03-02', 'pending')].join('');
    await using visited = await checked(
      `<sage-state-availability><ul>${items}</ul></sage-state-availability>`,
      {
        prepare: (page) => page.clock.setFixedTime('2027-03-01T12:00:00Z'),
        reader: { timezoneId: 'America/Chicago' },
      },
    );

    assert.deepEqual(visited.words.match(/data-until is .*claims this state/g), [
      'data-until is 2027-03-01, which is today. After that, the page no longer claims this state',
      'data-until is 2027-04-30, which is in 60 days. After that, the page no longer claims this state',
      'data-until is 2027-02-28, which is in the past, so the page no longer claims this state',
    ]);
  });

  it('saves a calendar file for each license with a date, under a strict policy', async () => {
    const list = `<sage-state-availability><ul><li data-state="TX" data-until="2027-09-30">Texas</li><li data-state="ME" data-until="2027-03-05">Maine</li><li data-state="MT">Montana</li></ul></sage-state-availability>`;
    await using visited = await checked(list, {
      policy: strict,
      prepare: (page) => page.clock.setFixedTime('2027-03-01T12:00:00Z'),
    });
    const before = [...visited.requests];
    const links = panelOf(visited.page).getByRole('link', { name: 'Add a reminder to your calendar' });

    const [download] = await Promise.all([visited.page.waitForEvent('download'), links.first().click()]);

    assert.equal(await links.count(), 2);
    assert.match(visited.words, /Texas \(September 30, 2027\): Add a reminder to your calendar/);
    assert.equal(download.suggestedFilename(), 'renew-license-texas.ics');
    const file = await readFile(await download.path(), 'utf8');
    assert.match(file, /\r\nDTSTART;VALUE=DATE:20270801\r\n/);
    assert.match(file, /\r\nSUMMARY:Renew license: Texas \(ends September 30\\, 2027\)\r\n/);
    assert.deepEqual(visited.requests, before);
    assert.deepEqual(await visited.violations(), []);
  });

  it('reports an invalid token value once, and links to the element that sets it', async () => {
    const style = '--sage-color-accent: blurple; --sage-space: 16; --sage-radius: 4px';
    await using visited = await checked(`<main style="${style}">${call}${call}</main>${crisis}`);

    assert.match(visited.words, /2 widgets on this page\. 2 things need attention\./);
    assert.match(visited.words, /--sage-color-accent says “blurple”\.\n[^\n]+\nA color, such as/);
    assert.match(visited.words, /--sage-space says “16”\.\n[^\n]+\nA length with its unit, such as 16px/);
    await panelOf(visited.page).getByRole('link', { name: 'Show me where' }).first().press('Enter');
    assert.deepEqual(
      await visited.page.locator('.here').boundingBox(),
      await visited.page.locator('main').boundingBox(),
    );
  });

  it('is loaded only on demand', async () => {
    await using visited = await visit(browser, { html: () => pageOf(call) });
    const parts = () => visited.requests.filter((path) => path.includes('check'));

    const before = parts();
    await visited.page.evaluate(() => Sagebrush!.check());

    assert.deepEqual(before, []);
    assert.deepEqual(parts(), ['/dist/sagebrush-selfcheck.js']);
  });

  it('reports no problems on a correct page', async () => {
    await using visited = await checked(call + crisis);

    assert.match(visited.words, /1 widget on this page\. No problems found\./);
  });

  it('does not require a crisis line on a page without a call', async () => {
    await using visited = await checked('<sage-state-availability states="ME"></sage-state-availability>');

    assert.match(visited.words, /No problems found\./);
  });

  it('does not accept 988 in a script as a crisis line', async () => {
    await using visited = await checked(`${call}<script>/* 988 */</script>`);

    assert.match(visited.words, /lists no crisis line/);
  });

  it('accepts a crisis line that follows other words without white space', async () => {
    await using visited = await checked(`${call}<p>Or</p><p>988 Lifeline</p>`);

    assert.doesNotMatch(visited.words, /lists no crisis line/);
  });

  it('reports a page without widgets, and a misspelled name', async () => {
    await using nothing = await checked('<p>Words.</p>');
    await using misspelt = await checked('<div class="sage-consult-ca">Hello</div>');

    assert.match(nothing.words, /No widget was found\. .*look for “sage-”/);
    assert.match(misspelt.words, /There is no widget called “sage-consult-ca”\.[^]*sage-consult-cta/);
  });

  it('reports notes without markers and markers without notes, with a link to each', async () => {
    const notes =
      '<article data-sage="footnoted-article"><p>Trust.<sup><a href="#n1">1</a></sup> More.<sup><a href="#n3">3</a></sup></p><ol><li id="n1">One.</li><li id="n2">Two.</li></ol></article>';
    await using visited = await checked(notes);

    assert.match(visited.words, /Article with notes/);
    assert.match(visited.words, /The marker “3” has no note\.[^]*Add the note, or remove the marker/);
    assert.match(visited.words, /Nothing in the text cites the note “Two\.”/);
    assert.equal(await panelOf(visited.page).getByRole('link', { name: 'Show me where' }).count(), 2);
  });

  it('scrolls to a widget and highlights it, without changing the page', async () => {
    const far = '<div style="block-size: 3000px"></div>';
    await using visited = await checked(far + call + crisis + far);
    const { page } = visited;
    const hook = page.locator('.sage-consult-cta');
    const before = await hook.evaluate((each) => each.outerHTML);

    await panelOf(page).getByRole('link', { name: 'Call to book' }).press('Enter');

    const [there, frame] = [await hook.boundingBox(), await page.locator('.here').boundingBox()];
    assert.deepEqual(frame, there);
    assert.ok(there!.y >= 0 && there!.y + there!.height <= 800, `it is at ${there!.y}`);
    assert.equal(await hook.evaluate((each) => each.outerHTML), before);
  });

  it('takes the focus, and restores it when Escape closes it', async () => {
    await using visited = await visit(browser, { html: () => pageOf(`<button>Before</button>${call}`) });
    const { page } = visited;
    await page.getByRole('button', { name: 'Before' }).focus();

    await page.evaluate(() => Sagebrush!.check());
    await page.keyboard.press('Tab');
    const inPanel = await page.evaluate(() => document.activeElement!.shadowRoot?.activeElement?.textContent);
    await page.keyboard.press('Escape');

    assert.equal(inPanel, 'Close');
    assert.equal(await panelOf(page).count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement!.textContent), 'Before');
  });

  for (const reader of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { viewport: { width: 320, height: 640 } },
  ] as const)
    it(`passes axe, given ${JSON.stringify(reader)}`, async () => {
      await using visited = await checked(
        `${call}<sage-state-availability><ul><li data-state="TX" data-until="2999-09-30">Texas</li></ul></sage-state-availability>`,
        { reader },
      );
      const { page } = visited;
      await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });

      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(context: string): Promise<{ violations: { help: string }[]; passes: unknown[] }> };
        };
        const { violations, passes } = await axe.run('[data-sage-check]');
        return [violations.map(({ help }) => help), passes.length > 3];
      });

      assert.deepEqual(found, [[], true]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(width <= 0, `the page is ${width} px too wide`);
    });

  it('says once what to do, given a script whose URL is unknown', async () => {
    const body = await readFile('dist/sagebrush.js', 'utf8');
    await using visited = await visit(browser, {
      html: () => pageOf(`${call}<script src="/combined.js"></script>`, ''),
      prepare: (page) =>
        page.route('**/combined.js', (route) => route.fulfill({ contentType: 'text/javascript', body })),
    });

    await visited.page.evaluate(() => Sagebrush!.check());
    await visited.page.evaluate(() => Sagebrush!.check());

    assert.match(
      await visited.page.getByRole('alert').innerText(),
      /sagebrush-selfcheck\.js could not load\. Put it beside sagebrush\.js/,
    );
  });
});
