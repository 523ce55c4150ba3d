// The snippet builder for all tests of a file: work to open, and what the builder makes of it.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { Page } from 'playwright-core';
import { field, open } from './builder.ts';
import { startBrowser } from './harness.ts';

/** Opens the builder for all tests of a file, and closes it after them. */
export async function openForAll() {
  const browser = await startBrowser();
  const builder = await open(browser);
  after(async () => {
    await builder[Symbol.asyncDispose]();
    await browser.close();
  });
  return { browser, builder, page: builder.page };
}

const exit = {
  tag: 'sage-exit-page',
  words: '<p><a href="https://www.weather.gov/">Leave this page</a></p>',
};
/** A piece of text. */
export const text = (words: string) => ({ tag: '', words });
/** A comparison card about a kind of care. */
export const card = (value: string) => ({
  tag: 'sage-comparison-card',
  options: { value },
  words: `<h3>For ${value}</h3><p>What it is like.</p><ul><li>You talk.</li></ul>`,
});
export const practice = {
  name: 'Harbor Light',
  'book-url': 'harborlight.com/book',
  phone: '207-555-0142',
  states: 'ME TX',
  services: 'individual couples',
};
/** A page with every sample changed, and the exit last in the form. */
export const full = {
  practice,
  pieces: [
    text(
      '<h2>How trust grows</h2><p>Slowly. <a href="www.harborlight.com/faq">Questions</a><br>And with care.</p>',
    ),
    {
      tag: 'sage-consult-cta',
      options: { layout: 'card', label: 'Ask for a call', level: '2', heading: 'Meet us' },
      words: '',
    },
    { tag: 'sage-state-availability', options: { layout: 'list', check: 'yes' }, words: '' },
    { tag: 'sage-signs-checklist', words: '<h2>Signs</h2><ul><li>You wait.</li><li>You worry.</li></ul>' },
    {
      tag: 'sage-comparison-cards',
      options: { choosable: 'yes' },
      parts: [card('individual'), card('couples')],
    },
    {
      tag: 'sage-footnoted-article',
      words:
        '<p>Bonds matter.<sup><a href="#note-1">1</a></sup></p><h2>References</h2><ol><li id="note-1">Bowlby (1980).</li></ol>',
    },
    exit,
  ],
  script: '/dist/sagebrush.js',
};

/** The practice with only its call, which renders sooner than `full`. */
export const short = { practice, pieces: [full.pieces[1]!] };

/** Chooses a file with this JSON to open. */
export const chooseFile = (page: Page, json: unknown) =>
  page.getByLabel('Open a file').setInputFiles({
    name: 'work.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(json)),
  });

/** Opens work from a file, replacing the current work. */
export async function load(page: Page, work: object): Promise<void> {
  await chooseFile(page, { practice: {}, pieces: [], ...work });
  await page.locator('.undo').getByText('The file is open.').waitFor();
  await page.locator('.undo').getByRole('button', { name: 'Close' }).click();
}

/** The contents of the copy fields, for a place. */
export async function textsFor(page: Page, place = 'page'): Promise<string[]> {
  await field(page, 'place').selectOption(place);
  return page
    .locator('.copies > .copy textarea')
    .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));
}

/** What the author copies for the page. */
export const snippet = (page: Page) => page.locator('.copies > .copy textarea').last().inputValue();

export async function startOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await page.locator('.undo').getByText('You started over.').waitFor();
}

/** The problems that the builder reports. */
const problemsOn = (page: Page) => page.locator('.wants li').allInnerTexts();
export const assertProblem = async (page: Page, words: RegExp) =>
  assert.ok(
    (await problemsOn(page)).some((each) => words.test(each)),
    String(await problemsOn(page)),
  );
export const assertNoProblem = async (page: Page, words: RegExp) =>
  assert.ok(!(await problemsOn(page)).some((each) => words.test(each)), String(await problemsOn(page)));
