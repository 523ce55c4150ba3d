// Shared by the framework tests: a browser, pages with an app that changes step by step, and a page whose HTML is replaced.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { describeCases, type Case } from '../helpers/cases.ts';
import { bundle, type BundleOptions } from '../helpers/frameworks.ts';
import { startBrowser, visit, type Visit } from '../helpers/harness.ts';

export interface FrameworkTest {
  readonly browser: Browser;
  /** Writes and reads this HTML on a page with our elements, using `read`. Caches the result for each HTML. */
  readFresh(html: string, read: (page: Page) => Promise<string[]>): Promise<string[]>;
}

export async function startFrameworkTest(): Promise<FrameworkTest> {
  const browser = await startBrowser();
  let opened: Promise<Visit> | undefined;
  const open = async () =>
    visit(browser, {
      html: (
        (code) => () =>
          pageWith(code)
      )(await bundle(`import 'sagebrush-widgets';`)),
    });
  after(async () => {
    await (await opened)?.[Symbol.asyncDispose]();
    await browser.close();
  });
  const known = new Map<string, string[]>();
  return {
    browser,
    async readFresh(html, read) {
      const { page } = await (opened ??= open());
      if (!known.has(html)) known.set(html, await read(page));
      return known.get(html)!;
    },
  };
}

/** A page that an app fills. */
const pageWith = (code: string): string =>
  `<!doctype html><html lang="en"><head><title>App</title></head><body><main></main><script>${code}</script></body></html>`;

/** Collects the page's errors and console errors. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}

/** Changes an app, and returns what readers get then and what they should get. `errors` are those of the page so far. */
type Check = (page: Page, errors: string[]) => Promise<readonly [found: unknown, expected: unknown]>;
export type AppStep = readonly [title: string, check: Check];

/** Takes an app through all steps, one after another. Each is a case. */
export function testSteps(
  { browser }: FrameworkTest,
  kind: string,
  app: () => Promise<string>,
  steps: readonly AppStep[],
): void {
  const runSteps = async () => {
    const code = await app();
    let errors: string[] = [];
    await using visited = await visit(browser, {
      html: () => pageWith(code),
      prepare: async (page) => {
        errors = errorsOf(page);
      },
    });
    const results = new Map<string, Awaited<ReturnType<Check>>>();
    for (const [title, check] of steps) results.set(title, await check(visited.page, errors));
    return results;
  };
  let results: ReturnType<typeof runSteps> | undefined;
  const cases = steps.map(([title]): Case => [
    title,
    async () => {
      const [found, expected] = (await (results ??= runSteps())).get(title)!;
      assert.deepEqual(found, expected);
    },
  ]);
  describeCases(kind, cases);
}

const folder = import.meta.dirname;
const installed = (name: string) => `${folder}/node_modules/${name}`;

/** React 18. The project itself has 19. */
export const react18: BundleOptions = {
  folder,
  alias: { react: installed('react-18'), 'react-dom': installed('react-dom-18') },
};
/** Frameworks that need only the folder. */
export const installedHere: BundleOptions = { folder };
