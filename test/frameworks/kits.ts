// Apps that a kit builds and serves, as somebody would who has installed our package.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Page } from 'playwright-core';
import { describeCases, type Case } from '../helpers/cases.ts';
import { countParts, openRoots, rendered, startBrowser } from '../helpers/harness.ts';

interface Kit {
  readonly name: string;
  /** Its folder beside this file. */
  readonly folder: string;
  /** The folder whose files it serves as they are. */
  readonly publicFolder: string;
  /** What it makes, to be thrown away before. */
  readonly made: string;
  /** The tool of its that is run, in node_modules. */
  readonly tool: string;
  readonly build: readonly string[];
  readonly start: readonly string[];
  readonly dev: readonly string[];
  /** How each takes its port. */
  readonly port: (port: number) => readonly string[];
  /** The pages, and where their link leads. */
  readonly pages: Readonly<Record<string, string>>;
  /** What the kit itself says. */
  readonly isItsOwn?: (words: string) => boolean;
}

/** Tries the kit's pages as built for production, and as served while they are written. */
export async function tryKit(kit: Kit): Promise<void> {
  const folder = join(import.meta.dirname, kit.folder);
  const installed = join(folder, 'node_modules/sagebrush-widgets');
  for (const path of [installed, join(folder, kit.publicFolder), join(folder, kit.made)])
    rmSync(path, { recursive: true, force: true });
  for (const each of ['package.json', 'dist']) cpSync(each, join(installed, each), { recursive: true });
  cpSync('dist', join(folder, kit.publicFolder, 'dist'), { recursive: true });

  const browser = await startBrowser();
  const children: ChildProcess[] = [];
  after(async () => {
    for (const each of children) each.kill();
    await browser.close();
  });
  const tool = [join(folder, 'node_modules', kit.tool)];

  /** Runs the kit's tool. What it prints is kept. */
  const run = (args: readonly string[]) => {
    const child = spawn(process.execPath, [...tool, ...args], {
      cwd: folder,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    const ended = new Promise<string>((resolve, reject) => {
      child.on('exit', (code) =>
        code ? reject(new Error(`${kit.name} ${args[0]}: exit code ${code}\n${output}`)) : resolve(output),
      );
    });
    children.push(child);
    return ended;
  };

  for (const mode of ['production', 'development'] as const) {
    let started: Promise<string> | undefined;
    const start = async () => {
      if (mode === 'production') await run(kit.build);
      const port = await freePort();
      const ended = run([...kit[mode === 'production' ? 'start' : 'dev'], ...kit.port(port)]);
      const address = `http://127.0.0.1:${port}`;
      await Promise.race([ended, answers(address)]);
      return address;
    };
    const tries = Object.entries(kit.pages).map(([path, to]): Case => [
      path,
      async () => {
        const address = await (started ??= start());
        const context = await browser.newContext();
        try {
          const page = await context.newPage();
          await page.addInitScript(openRoots);
          const said = listen(page, kit.isItsOwn);
          countParts(page);
          // A server that has just started builds a page when it is asked for.
          await page.goto(address + path, { timeout: 120_000 });
          await rendered(page);
          await isWhole(page);
          const button = page.getByRole('button', { name: /^Changed \d times$/ });
          if (await button.count()) {
            await button.click();
            await page.locator('main').waitFor({ state: 'detached' });
            await button.click();
            await isWhole(page);
          }
          for (const next of [to, path]) {
            if (next === to) await page.getByRole('link', { name: 'Another page' }).click();
            else await page.goBack();
            await page.locator(`a[href="${kit.pages[next]}"]`).waitFor();
            await isWhole(page);
          }
          assert.deepEqual(said, []);
        } finally {
          await context.close();
        }
      },
    ]);
    describeCases(`every widget in ${kit.name}, ${mode}`, tries);
  }
}

/** Errors and warnings of the page. */
function listen(page: Page, isItsOwn: (words: string) => boolean = () => false): string[] {
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('console', (message) => {
    const words = message.text();
    if (
      ['error', 'warning'].includes(message.type()) &&
      !words.startsWith('Lit is in dev mode') &&
      !isItsOwn(words)
    )
      said.push(words);
  });
  return said;
}

/** Waits until everything in the page is what a reader should have. */
async function isWhole(page: Page): Promise<void> {
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

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Waits until a server answers, whatever it says. */
async function answers(address: string): Promise<void> {
  for (;;) {
    const isThere = await fetch(`${address}/nothing`, { signal: AbortSignal.timeout(60_000) }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
