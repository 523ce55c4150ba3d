// Helpers that use the snippet builder through its fields and buttons.
import { deflateRawSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { visit, type Setting } from './harness.ts';

export const path = '/build/builder/index.html';
/** Opens the builder with permission to use the clipboard. */
export const open = (browser: Browser, setting: Setting = {}) =>
  visit(browser, {
    path,
    ...setting,
    reader: { permissions: ['clipboard-read', 'clipboard-write'], ...setting.reader },
  });

export const field = (page: Page, id: string) => page.locator(`#${id}`);
export const add = (page: Page, title: string) =>
  page.locator('#add').getByRole('button', { name: title }).click();
export const box = (page: Page, index: number) =>
  page.locator('words-editor').nth(index).getByRole('textbox');
export const preview = (page: Page) => page.frameLocator('iframe').locator('main');

/** Types states into their field, one after another, as an author does. */
export async function chooseStates(page: Page, id: string, ...names: string[]): Promise<void> {
  for (const name of names) {
    await field(page, id).fill(name);
    await field(page, id).press('Enter');
  }
}

/** The chosen states next to a field. */
export const chips = (page: Page, id: string) =>
  page
    .locator('states-field')
    .filter({ has: field(page, id) })
    .locator('.chip');

/** Writes HTML into a text editor. */
export const write = (page: Page, index: number, html: string) =>
  box(page, index).evaluate((box, html) => {
    box.innerHTML = html;
    box.dispatchEvent(new Event('input'));
  }, html);

/** The text that describes a field, through `aria-describedby`. */
export const descriptionOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((field) =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.innerText ?? '')
      .join(' '),
  );

/** Checks a service of the practice. */
export const checkService = (page: Page, service: string) =>
  page.getByRole('group', { name: 'What do you offer?' }).getByRole('checkbox', { name: service }).check();

/** Text for each kind of content. */
const content: Readonly<Record<string, string>> = {
  Text: '<h2>How trust grows</h2><p>Slowly, and with care.</p>',
  'Checklist of signs': '<h2>Signs</h2><p>Often noticed.</p><ul><li>You wait.</li><li>You worry.</li></ul>',
  Card: '<p>Room for you.</p><ul><li>You talk.</li></ul>',
  'Article with footnotes':
    '<p>Bonds matter.<sup><a href="#note-1">1</a></sup></p><h2>References</h2><ol><li id="note-1">Bowlby (1980).</li></ol>',
};

/** Fills in a practice and adds every kind of content to the page. */
export async function fillIn(page: Page): Promise<void> {
  await field(page, 'practice-name').fill('Sagebrush "Counseling" & more');
  await field(page, 'practice-book-url').fill('/free-consultation?a=1&b=2');
  await field(page, 'practice-phone').fill('207-555-0123');
  await chooseStates(page, 'practice-states', 'ME', 'Texas');
  for (const care of ['Individual therapy', 'Couples therapy']) await checkService(page, care);
  for (const button of await page.locator('#add button').all()) await button.click();
  const editors = await page
    .locator('words-editor')
    .evaluateAll((all) => all.map((each) => each.getAttribute('label')!));
  for (const [index, label] of editors.entries()) {
    const html = content[label.replace('Text: ', '')];
    if (html) await write(page, index, html);
  }
  await field(page, 'piece-0-label').fill('Talk > listen {today}');
  await field(page, 'script').fill('/dist/sagebrush.js');
  await waitForPreview(page, 'Talk > listen {today}');
}

/** Waits until the preview shows these words, and its widgets have rendered. */
export async function waitForPreview(page: Page, words: string): Promise<void> {
  await preview(page).getByText(words).filter({ visible: true }).first().waitFor();
  await preview(page).evaluate(async (main) => {
    const all = [...main.querySelectorAll<Element & { updateComplete?: unknown }>('*')];
    await Promise.all(all.map(({ updateComplete }) => updateComplete));
  });
}

/** Whether the saved work in the URL fragment includes this text. Runs in the page. */
export async function hashIncludes(words: string): Promise<boolean> {
  if (!location.hash.startsWith('#work=')) return false;
  const letters = atob(location.hash.slice('#work='.length).replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(stream).text()).includes(words);
}

/** Waits until it includes this text. */
export async function waitForHash(page: Page, words: string): Promise<void> {
  // `waitForFunction` does not await an async predicate: it treats the promise as truthy.
  while (!(await page.evaluate(hashIncludes, words))) await page.waitForTimeout(50);
}

/** The work that `fillIn` does, as the builder saves it. `builder.test.ts` compares the two. */
const filledIn = {
  practice: {
    name: 'Sagebrush "Counseling" & more',
    'book-url': '/free-consultation?a=1&b=2',
    phone: '207-555-0123',
    states: 'ME TX',
    services: 'individual couples',
  },
  pieces: [
    { tag: 'sage-consult-cta', options: { layout: 'card', label: 'Talk > listen {today}' } },
    { tag: 'sage-state-availability', options: { layout: 'list' } },
    { tag: '', words: content.Text },
    { tag: 'sage-consult-cta', options: { layout: 'card' } },
    { tag: 'sage-state-availability', options: { layout: 'list' } },
    { tag: 'sage-signs-checklist', words: content['Checklist of signs'] },
    {
      tag: 'sage-comparison-cards',
      parts: ['individual', 'couples'].map((value) => ({
        tag: 'sage-comparison-card',
        options: { value },
        words: content.Card,
      })),
      rows: ['Who comes', 'Focus'],
    },
    { tag: 'sage-footnoted-article', words: content['Article with footnotes'] },
    {
      tag: 'sage-exit-page',
      words: '<p><a href="https://www.weather.gov/">Leave this page</a></p>',
    },
  ],
  script: '/dist/sagebrush.js',
};

/** What the builder says in fields without text, and in its samples. Nobody copies it. */
export const placeholder =
  /A heading|Write here|paste your text|Say what the first|We add your states|What this kind of care|Paste your article|You go over small/;

/** Opens the builder with everything filled in, from a saved URL fragment. */
export async function openFilledIn(browser: Browser, setting: Setting = {}) {
  const hash = `#work=${deflateRawSync(JSON.stringify(filledIn)).toString('base64url')}`;
  const builder = await open(browser, { ...setting, path: path + hash });
  await waitForPreview(builder.page, 'Talk > listen {today}');
  return builder;
}

/** The texts that the Copy buttons put on the clipboard for a place, one per button. */
export async function copied(page: Page, place: string): Promise<string[]> {
  await page.locator('#place').selectOption(place);
  const texts: string[] = [];
  for (const button of await page.locator('.copies > .copy').getByRole('button').all()) {
    await button.click();
    await button.filter({ hasText: 'Copied ✓' }).waitFor();
    texts.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  return texts;
}
