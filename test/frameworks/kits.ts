// Apps that a framework's own toolkit builds and serves, with our package installed.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Page } from 'playwright-core';
import { run } from '../../scripts/run.ts';
import { describeCases, type Case } from '../helpers/cases.ts';
import { openRoots } from '../../.storybook/open-roots.ts';
import { countParts, rendered, startBrowser } from '../helpers/harness.ts';
import { freePort } from '../helpers/free-port.ts';
import { answersAt, startServer } from '../helpers/processes.ts';

interface Kit {
  readonly name: string;
  /** Its folder next to this file. */
  readonly folder: string;
  /** The folder of its static files. */
  readonly publicFolder: string;
  /** Its build folder, which is deleted first. */
  readonly buildFolder: string;
  /** The file of the component with every widget, and a function from their HTML to its code. */
  readonly content: readonly [file: string, code: (html: string) => string];
  /** The path of its command-line tool in node_modules. */
  readonly tool: string;
  readonly build: readonly string[];
  readonly start: readonly string[];
  readonly dev: readonly string[];
  /** The arguments that set the port. */
  readonly port: (port: number) => readonly string[];
  /** The pages, and the target of the link on each. */
  readonly pages: Readonly<Record<string, string>>;
  /** Matches the kit's own console messages. */
  readonly isItsOwn?: (words: string) => boolean;
}

/** Tests the kit's pages in production and in development mode. */
export async function testKit(kit: Kit): Promise<void> {
  const folder = join(import.meta.dirname, kit.folder);
  preparePackage(kit, folder);
  const browser = await startBrowser();
  const stops: (() => Promise<void>)[] = [];
  after(async () => {
    for (const stop of stops) await stop();
    await browser.close();
  });

  for (const mode of ['production', 'development'] as const) {
    let started: Promise<string> | undefined;
    const start = async () => {
      const { address, stop } = await startKit(kit, folder, mode);
      stops.push(stop);
      return address;
    };
    const cases = Object.entries(kit.pages).map(([path, to]): Case => [
      path,
      async () => {
        const address = await (started ??= start());
        const context = await browser.newContext();
        try {
          await visitPages(kit, await context.newPage(), address, path, to);
        } finally {
          await context.close();
        }
      },
    ]);
    describeCases(`every widget in ${kit.name}, ${mode}`, cases);
  }
}

/** Copies the built package and the content of the pages into the kit's folder. */
function preparePackage(kit: Kit, folder: string): void {
  const installed = join(folder, 'node_modules/sagebrush-widgets');
  for (const path of [installed, join(folder, kit.publicFolder), join(folder, kit.buildFolder)])
    rmSync(path, { recursive: true, force: true });
  for (const each of ['package.json', 'dist']) cpSync(each, join(installed, each), { recursive: true });
  cpSync('dist', join(folder, kit.publicFolder, 'dist'), { recursive: true });

  const [file, code] = kit.content;
  writeFileSync(join(folder, file), code(readFileSync(join(import.meta.dirname, 'content.html'), 'utf8')));
}

/** Builds the kit for production, and starts its server. */
async function startKit(kit: Kit, folder: string, mode: 'production' | 'development') {
  const tool = join(folder, 'node_modules', kit.tool);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  if (mode === 'production') {
    const { code, output } = await run(process.execPath, [tool, ...kit.build], { cwd: folder, env });
    assert.equal(code, 0, `${kit.name} ${kit.build[0]}:\n${output}`);
  }
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const args = [...kit[mode === 'production' ? 'start' : 'dev'], ...kit.port(port)];
  const stop = await startServer(process.execPath, [tool, ...args], {
    cwd: folder,
    env,
    log: join(folder, 'node_modules/.cache/server.log'),
    answers: answersAt(`${address}/nothing`),
  });
  return { address, stop };
}

/** Opens a page, removes its widgets and adds them again, then follows its link to another page and goes back. */
async function visitPages(kit: Kit, page: Page, address: string, path: string, to: string): Promise<void> {
  await page.addInitScript(openRoots);
  const messages = collectMessages(page, kit.isItsOwn);
  countParts(page);
  // A development server builds a page on its first request.
  await page.goto(address + path, { timeout: 120_000 });
  await rendered(page);
  await waitUntilComplete(page);
  const button = page.getByRole('button', { name: /^Changed \d times$/ });
  if (await button.count()) {
    await button.click();
    await page.locator('main').waitFor({ state: 'detached' });
    await button.click();
    await waitUntilComplete(page);
  }
  for (const next of [to, path]) {
    if (next === to) await page.getByRole('link', { name: 'Another page' }).click();
    else await page.goBack();
    await page.locator(`a[href="${kit.pages[next]}"]`).waitFor();
    await waitUntilComplete(page);
  }
  assert.deepEqual(messages, []);
}

/** Collects the page's errors and warnings. */
function collectMessages(page: Page, isItsOwn: (words: string) => boolean = () => false): string[] {
  const messages: string[] = [];
  page.on('pageerror', ({ message }) => messages.push(message));
  page.on('console', (message) => {
    const words = message.text();
    if (
      ['error', 'warning'].includes(message.type()) &&
      !words.startsWith('Lit is in dev mode') &&
      !isItsOwn(words)
    )
      messages.push(words);
  });
  return messages;
}

/** Waits until the page has everything that it should have. */
async function waitUntilComplete(page: Page): Promise<void> {
  const counts: readonly [Parameters<Page['getByRole']>[0], string | RegExp, number][] = [
    ['link', /^Note \d/, 2],
    ['checkbox', /./, 2],
    ['radio', /./, 3],
    ['combobox', /./, 1],
    ['link', 'Book a free consultation', 2],
    ['link', /^Leave this page/, 1],
  ];
  let found: unknown[] = [];
  const wanted = counts.map(([, , count]) => count);
  for (let times = 0; times < 100 && String(found) !== String(wanted); times++) {
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
    found = await Promise.all(counts.map(([role, name]) => page.getByRole(role, { name }).count()));
  }
  assert.deepEqual(found, wanted);
}
