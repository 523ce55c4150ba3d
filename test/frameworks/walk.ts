// What a visitor does on the page that every app in ./apps shows. Elements are found by role and name.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openRoots } from '../../.storybook/open-roots.ts';

/** A role, or `text` for text without a role, such as on the map. */
type Role = Parameters<Page['getByRole']>[0] | 'text';
/** How many elements with this role and name a page has. */
type Counts = readonly (readonly [role: Role, name: string | RegExp, count: number])[];

const booking = 'Book a free consultation';
const remount = 'Show or hide the widgets';
const complete: Counts = [
  ['link', /^Note \d/, 2],
  ['checkbox', /./, 2],
  ['radio', /./, 3],
  ['combobox', /./, 1],
  ['link', booking, 1],
  ['link', /^Leave this page/, 1],
];
const map: Counts[number] = ['text', 'OH', 1];
/** The same counts, except for one role. */
const completeBut = (role: Role, count: number): Counts =>
  complete.map((each) => (each[0] === role ? [role, each[1], count] : each));

/** A visit to an app. */
export interface Walk {
  readonly page: Page;
  /** Opens the app. */
  open(): Promise<void>;
  /** What the app's handlers logged, errors and warnings since the last call. */
  messages(): readonly string[];
}

/** @param isItsOwn whether an error or a warning comes from the framework itself */
export async function startWalk(
  page: Page,
  address: string,
  isItsOwn: (words: string) => boolean = () => false,
): Promise<Walk> {
  let messages: string[] = [];
  page.on('pageerror', ({ message }) => {
    if (!isItsOwn(message)) messages.push(`threw: ${message}`);
  });
  page.on('console', (message) => {
    const words = message.text();
    const type = message.type();
    if (type === 'log' && /^(Open|Follow|Service|State)\b/.test(words)) messages.push(words);
    else if (
      ['error', 'warning'].includes(type) &&
      !words.startsWith('Lit is in dev mode') &&
      !isItsOwn(words)
    )
      messages.push(`${type}: ${words}`);
  });
  await page.addInitScript(openRoots);
  return {
    page,
    async open() {
      // A development server builds a page on its first request.
      await page.goto(address, { timeout: 120_000 });
    },
    messages() {
      const found = messages;
      messages = [];
      return found;
    },
  };
}

/** The steps, in order, each a column of the table. Each throws if something is wrong. */
export const steps: Readonly<Record<string, (walk: Walk) => Promise<void>>> = {
  async content({ page, open }) {
    await open();
    await until(page, complete);
  },

  // Only for a server's page: until it is hydrated, it does not respond.
  async hydration({ page, messages }) {
    const toggle = page.getByRole('button', { name: remount });
    do {
      await toggle.click();
    } while (await waitForCounts(page, [['link', booking, 0]], 2_000));
    await toggle.click();
    await until(page, complete);
    assert.deepEqual(messages(), []);
  },

  async updates({ page, messages }) {
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await press('Add a sign');
    await until(page, completeBut('checkbox', 3));
    await page.getByRole('checkbox', { name: 'You rehearse what to say.' }).check();
    await press('Remove a sign');
    await until(page, complete);
    assert.equal(await page.getByRole('checkbox', { checked: true }).count(), 0);
    await press('Turn choosing on or off');
    await until(page, completeBut('radio', 0));
    await press('Turn choosing on or off');
    await until(page, complete);
    await press('Show a map');
    await until(page, [map]);
    await press(remount);
    await until(page, [['link', booking, 0]]);
    await press(remount);
    await until(page, [...complete, map]);
    assert.deepEqual(messages(), []);
  },

  async events({ page, messages }) {
    await page.getByRole('radio', { name: /couples/i }).check();
    await page.getByRole('combobox').selectOption('TX');
    await until(page, [['link', booking, 1]]);
    assert.deepEqual(messages(), ['Service couples', 'State TX']);
  },

  async navigation({ page, messages }) {
    const { href } = new URL('/book', page.url());
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    await page.getByRole('link', { name: booking }).click();
    await until(page, [
      ['heading', 'Book', 1],
      ['combobox', /./, 0],
    ]);
    assert.deepEqual(messages(), [`Open ${href}`, 'Follow']);
    await page.getByRole('link', { name: 'Home' }).click();
    await until(page, complete);
    await page.goBack();
    await until(page, [['heading', 'Book', 1]]);
    await page.goBack();
    await until(page, complete);
    assert.ok(await page.evaluate(() => 'isSamePage' in globalThis), 'the page was loaded again');
    assert.deepEqual(messages(), []);
  },
};

/** Waits until the page has exactly these elements. */
async function until(page: Page, wanted: Counts): Promise<void> {
  const found = await waitForCounts(page, wanted, 15_000);
  if (found) assert.deepEqual(found, wanted);
}

/** Waits for these elements. If they do not appear, returns the elements that are there instead. */
async function waitForCounts(page: Page, wanted: Counts, timeout: number): Promise<Counts | undefined> {
  const find = ([role, name]: Counts[number]) =>
    role === 'text' ? page.getByText(name, { exact: true }) : page.getByRole(role, { name });
  const deadline = performance.now() + timeout;
  for (;;) {
    const found = await Promise.all(
      wanted.map(async (each) => [each[0], each[1], await find(each).count()] as const),
    );
    if (found.every(([, , count], index) => count === wanted[index]![2])) return undefined;
    if (performance.now() > deadline) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
