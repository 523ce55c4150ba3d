// The built Storybook: what is in it, a server for it, and a page that shows one story after the other.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

interface Channel {
  on(event: string, listener: (...args: never[]) => void): void;
  off(event: string, listener: (...args: never[]) => void): void;
  emit(event: string, ...args: unknown[]): void;
}

declare global {
  var __STORYBOOK_ADDONS_CHANNEL__: Channel;
  var __STORYBOOK_PREVIEW__: { extract(): Promise<Record<string, { parameters: { warnings?: string[] } }>> };
}

const root = process.env.SAGE_STORYBOOK || 'build/docs';
if (!existsSync(join(root, 'index.json')))
  execFileSync(process.execPath, [
    'node_modules/storybook/dist/bin/dispatcher.js',
    ...['build', '-o', root, '--disable-telemetry', '--quiet'],
  ]);

export const { entries } = JSON.parse(readFileSync(join(root, 'index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};
export const stories = Object.values(entries).filter(({ type }) => type === 'story');
export const docs = Object.values(entries).filter(({ type }) => type === 'docs');

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Served {
  readonly address: string;
  stop(): void;
}

/** @param folder where it lies on its server, such as `/a/b` */
export async function serveStorybook(folder = ''): Promise<Served> {
  const server = createServer(async (request, response) => {
    const pathname = decodeURI(new URL(request.url!, 'http://localhost').pathname);
    if (!pathname.startsWith(`${folder}/`)) return void response.writeHead(404).end();
    const path = pathname.slice(folder.length);
    const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
    try {
      const body = await readFile(file);
      response
        .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${folder}`, stop: () => server.close() };
}

/** Opens the page in which `showStory` then changes from story to story, which is faster than a page for each. */
export async function openStories(page: Page, address: string): Promise<void> {
  // The panel's own audit rests: it would take longer than all else.
  await page.goto(`${address}/iframe.html?id=${stories[0]!.id}&viewMode=story&globals=a11y.manual:!true`);
  await page.waitForSelector('#storybook-root .stage');
  // A colour that is on its way from light to dark is neither.
  await page.addStyleTag({ content: ':root { --sage-duration: 0s }' });
}

/** Shows a story, with the toolbar set like this, and plays it. Gives what went wrong: nothing, where all went well. */
export function showStory(page: Page, id: string, globals?: Record<string, string>): Promise<string> {
  return page.evaluate(
    ({ storyId, globals }) =>
      new Promise<string>((resolve) => {
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
        const errors: string[] = [];
        const note = (error: { message?: string }) => errors.push(error.message ?? JSON.stringify(error));
        const troubles = [
          'storyThrewException',
          'storyErrored',
          'storyMissing',
          'playFunctionThrewException',
          'unhandledErrorsWhilePlaying',
        ];
        const finish = (told: { storyId: string; status: string }) => {
          if (told.storyId !== storyId) return;
          for (const trouble of troubles) channel.off(trouble, note);
          channel.off('storyFinished', finish);
          if (told.status !== 'success' && !errors.length) errors.push(told.status);
          // A warning may wait for the end of what is being done.
          setTimeout(() => resolve(errors.join('\n')));
        };
        for (const trouble of troubles) channel.on(trouble, note);
        channel.on('storyFinished', finish);
        if (globals) channel.emit('updateGlobals', { globals });
        channel.emit('setCurrentStory', { storyId: '', viewMode: 'story' });
        channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      }),
    { storyId: id, globals },
  );
}

/** Shows a docs page, in the page that `openStories` opened. */
export async function showDocs(page: Page, id: string): Promise<void> {
  await page.evaluate(
    (storyId) =>
      new Promise<void>((resolve) => {
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
        const finish = () => {
          channel.off('docsRendered', finish);
          resolve();
        };
        channel.on('docsRendered', finish);
        channel.emit('setCurrentStory', { storyId, viewMode: 'docs' });
      }),
    id,
  );
  await page.waitForFunction(() => !document.querySelector('#storybook-docs [class*="loading" i]'));
}
