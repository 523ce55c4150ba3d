// What a reader gets of a snippet in some place: everything between the text before it and the text after it.
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openRoots } from '../../.storybook/open-roots.ts';
import { accessibilityTree, countParts, rendered } from '../helpers/harness.ts';
import { after, before } from './snippets.ts';

/** The page's globals, with the address of the link that a reader followed. */
interface Followed {
  followed?: string;
}

/** What a reader gets of a snippet in a place. */
export interface Reading {
  readonly lines: readonly string[];
  /** The results of its actions. */
  readonly did: readonly string[];
  /** The page's console messages. */
  readonly said: readonly string[];
}

/**
 * Actions on a rendered widget, which return their results. If a widget reads the same as its plain HTML, its
 * look shows whether it was rendered.
 */
const acts: Record<string, (page: Page) => Promise<string[]>> = {
  async 'consult-cta'(page) {
    await page.evaluate(() =>
      addEventListener('click', (event) => {
        const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
        (globalThis as Followed).followed = link?.getAttribute('href') ?? '';
        event.preventDefault();
      }),
    );
    const link = await first(page.getByRole('link', { name: 'Book a free consultation', exact: true }));
    await link.press('Enter');
    const path = await page.evaluate(
      () => new URL((globalThis as Followed).followed!, location.href).pathname,
    );
    return [`leads to ${path}`, await lookOf(link)];
  },

  async 'signs-checklist'(page) {
    const boxes = page.getByRole('checkbox', { name: /^You / });
    if ((await boxes.count()) < 3) return ['nothing to tick'];
    await boxes.first().press('Space');
    await boxes.last().click();
    const ticks = await boxes.evaluateAll((all: HTMLInputElement[]) =>
      all.map(({ checked }) => (checked ? 'ticked' : 'not ticked')),
    );
    await (await first(page.getByRole('button', { name: 'Clear' }))).click();
    const cleared = await boxes.evaluateAll((all: HTMLInputElement[]) =>
      all.every(({ checked }) => !checked),
    );
    return [...ticks, cleared ? 'cleared' : 'not cleared'];
  },

  async 'footnoted-article'(page) {
    const marker = await first(page.getByRole('link', { name: /^(Note )?1$/ }));
    await marker.press('Enter');
    const note = await first(page.getByText('Rempel, J. K. (1985).'));
    const target = await page.evaluate(() => document.querySelector(':target')?.textContent ?? '');
    return [`note 1 is ${(await note.isVisible()) ? 'shown' : 'hidden'}`, `leads to ${target.slice(0, 6)}`];
  },

  async 'state-availability'(page) {
    return [await lookOf(await first(page.getByRole('listitem').filter({ hasText: 'Maine' })))];
  },

  async page(page) {
    const parts = ['signs-checklist', 'state-availability', 'consult-cta'];
    const did: string[] = [];
    for (const part of parts) did.push(...(await acts[part]!(page)));
    return did;
  },
};

/** The page has rendered, so do not wait for an element that is missing. */
async function first(locator: Locator): Promise<Locator> {
  if ((await locator.count()) === 0) throw new Error(`nothing is ${locator.toString()}`);
  return locator.first();
}

/** Whether it has a background or a border of its own, which plain text on a page does not have. */
export const lookOf = (locator: Locator): Promise<string> =>
  locator.evaluate((element) => {
    const { backgroundColor, borderTopWidth } = getComputedStyle(element);
    return backgroundColor === 'rgba(0, 0, 0, 0)' && borderTopWidth === '0px'
      ? 'plain'
      : 'with a box of its own';
  });

/** Starts a reader with a cache of its own. */
export const newReader = (browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });

/** Opens a new page, for a new reader unless one is given. */
export async function openPage(browser: Browser, reader?: BrowserContext): Promise<Page> {
  const page = await (reader ?? (await newReader(browser))).newPage();
  // On a busy machine, a page may take minutes.
  page.setDefaultTimeout(300_000);
  countParts(page);
  return page;
}

/** Visits an address and reads its snippet. */
export type Read = (address: string, widget: string) => Promise<Reading>;

/** Reads in one of several tabs, as soon as one is free. Close it after the last reading. */
export interface Reader extends AsyncDisposable {
  readonly read: Read;
}

export async function startReading(browser: Browser, tabs = 3): Promise<Reader> {
  const context = await newReader(browser);
  const free = await Promise.all(Array.from({ length: tabs }, () => readInTab(browser, context)));
  const waiting: ((read: Read) => void)[] = [];
  return {
    async read(address, widget) {
      const read = free.pop() ?? (await new Promise<Read>((resolve) => waiting.push(resolve)));
      try {
        return await read(address, widget);
      } finally {
        const next = waiting.shift();
        if (next) next(read);
        else free.push(read);
      }
    },
    [Symbol.asyncDispose]: () => context.close(),
  };
}

async function readInTab(browser: Browser, context: BrowserContext): Promise<Read> {
  const page = await openPage(browser, context);
  await page.addInitScript(openRoots);
  let said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => said.push(`threw: ${message}`));
  page.on('dialog', (dialog) => void dialog.dismiss());

  return async (address, widget) => {
    said = [];
    await page.goto(address);
    await rendered(page);
    const read = await accessibilityTree(page);
    // For a reader, a link in a superscript is the same as a superscript in a link.
    const lines = between(
      read.filter((line) => line !== '- superscript:').map((line) => plain(line, address)),
    );
    let did: string[] = [];
    try {
      did = lines.length ? ((await acts[widget]?.(page)) ?? []) : [];
    } catch (error) {
      did = [(error as Error).message.split('\n')[0]!];
    }
    // Ignore the place's own messages, such as one about a missing icon.
    return { lines, did, said: said.filter((words) => /sage|threw/i.test(words)) };
  };
}

/**
 * Removes differences that do not matter to readers: which paragraph text is in, the kind of quotes, and how an
 * address is written.
 */
const plain = (line: string, address: string) =>
  line
    .replace(/^- (paragraph|text|superscript): /, '- ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replaceAll('\u00a0', ' ')
    .replace(/^(- \/url: )"?([^"]*)"?$/, (_, start: string, url: string) => start + shortened(url, address))
    // Some editors leave a space at the end.
    .replace(/\s+(?=("( \[.*)?:?)?$)/, '');

function shortened(url: string, address: string): string {
  const { href, origin } = new URL(url, address);
  const [page = ''] = address.split('#');
  return href.startsWith(`${page}#`) ? href.slice(page.length) : href.replace(origin, '');
}

function between(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => line.includes(before));
  const end = lines.findIndex((line) => line.includes(after));
  return start < 0 || end < 0 ? [] : lines.slice(start + 1, end);
}
