// Pages with lists of licenses: the answers for readers in some state, and the page's warnings.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Case } from './cases.ts';
import { rendered, startBrowser, visit, widgetsRendered, type Setting, type Visit } from './harness.ts';

const script = '<script src="/dist/sagebrush.js" defer></script>';
export const pageOf = (body: string, language = 'en'): Setting => ({
  html: () => `<!doctype html><html lang="${language}"><title>Where</title>${script}<body>${body}`,
});

/** Opens a page, which stays open until the tests have run. */
export type Open = (setting: Setting) => Promise<Visit>;

export async function startPages(): Promise<{ browser: Browser; open: Open }> {
  const browser = await startBrowser();
  const visits: Visit[] = [];
  after(async () => {
    for (const each of visits) await each[Symbol.asyncDispose]();
    await browser.close();
  });
  const open: Open = async (setting) => {
    const visited = await visit(browser, setting);
    visits.push(visited);
    // The strings of a language may still be loading.
    if (await visited.page.locator('html[lang=es]').count())
      await visited.page.waitForLoadState('networkidle');
    await rendered(visited.page);
    return visited;
  };
  return { browser, open };
}

/** Runs a function once, when the first case needs it. */
export function once<Result>(act: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => (result ??= act());
}

type Served = boolean | null;

interface Answer {
  served?: Served;
  services?: string[];
  /** The text of the last list item, without spaces, and whether it is visible. */
  item: string;
  isShown: boolean;
}

/** Chooses a state in each list and returns each list's answer. Runs in the page. */
export const chooseIn = (lists: Element[], states: string[]): Answer[] =>
  lists.map((list, index) => {
    let detail: object = {};
    const hear = (event: Event) => (detail = { ...(event as CustomEvent).detail });
    list.addEventListener('sage-state-choose', hear, { once: true });
    const select = list.shadowRoot!.querySelector('select')!;
    select.value = states[index]!;
    select.dispatchEvent(new Event('change'));
    const item = [...list.querySelectorAll('li')].at(-1);
    return {
      ...detail,
      item: item?.textContent.replace(/\s+/g, '') ?? '',
      isShown: !item || item.getClientRects().length > 0,
    };
  });

export async function choose(page: Page, list: Locator, state: string): Promise<Answer> {
  const [answer] = await list.evaluateAll(chooseIn, [state]);
  await widgetsRendered(page);
  return answer!;
}

/** The text of a widget, with its shadow root. */
export const wordsOf = async (widget: Locator): Promise<string> => {
  const words = await widget.evaluate((each) => `${each.textContent} ${each.shadowRoot?.textContent ?? ''}`);
  return words.replace(/\s+/g, ' ').trim();
};

/** The accessible text of a widget, including text from the stylesheet. */
export const accessibleText = async (widget: Locator): Promise<string> =>
  (await widget.ariaSnapshot()).replace(/\s*- (list|listitem|text):/g, '').trim();

export const warningsOf = async ({ violations }: Visit): Promise<string[]> =>
  (await violations()).filter((violation) => violation.includes('warning'));

/** What an author wrote, the reader's state, and the answer that the reader gets. */
export type Row = readonly [written: string, state: string, served: Served, services?: string];

/** Makes one page with a list for each row, and a case for each list. */
export function rows(
  open: Open,
  all: readonly Row[],
  language?: string,
  write = (written: string) =>
    `layout="list"><ul><li>Maine</li>${written.startsWith('<li') ? written : `<li>${written}</li>`}</ul>`,
): Case[] {
  const lists = all.map(
    ([written]) =>
      `<sage-practice outside-url="/elsewhere"><sage-state-availability check ${write(written)}</sage-state-availability></sage-practice>`,
  );
  const answers = once(async () => {
    const { page } = await open(pageOf(lists.join(''), language));
    const states = all.map(([, state]) => state);
    return page.locator('sage-state-availability').evaluateAll(chooseIn, states);
  });
  return all.map(([written, state, served, services], index) => [
    `${written} in ${state}`,
    async () => {
      const { [index]: answer } = await answers();

      assert.deepEqual([answer!.served, answer!.services?.join(' ')], [served, services]);
      assert.ok(answer!.isShown, `${answer!.item} is not shown`);
    },
  ]);
}
