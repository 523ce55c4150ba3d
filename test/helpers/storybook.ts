// The built Storybook: its entries, a server, and a page that shows one story after another.
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';
import { buildStorybook } from '../../scripts/refresh.ts';
import { storybook } from '../../scripts/stale.ts';

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

const root = process.env.SAGE_STORYBOOK || storybook;
if (!existsSync(join(root, 'index.json'))) await buildStorybook();

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

/** @param path the path on the server, such as `/a/b` */
export const serveStorybook = (path = ''): Promise<Served> => serveFolder(root, path);

/**
 * Serves a folder as a static host does.
 * @param at the path on the server
 */
export async function serveFolder(folder: string, at: string): Promise<Served> {
  const server = createServer(async (request, response) => {
    const pathname = decodeURI(new URL(request.url!, 'http://localhost').pathname);
    if (!pathname.startsWith(`${at}/`)) return void response.writeHead(404).end();
    const path = pathname.slice(at.length);
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    try {
      const body = await readFile(file);
      // Storybook loads again in each frame. Without the cache, each frame compiles it again.
      const headers = {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'cache-control': 'max-age=3600',
      };
      response.writeHead(200, headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${at}`, stop: () => server.close() };
}

/** Opens the page in which `showStory` switches stories. That is faster than one page per story. */
export async function openStories(page: Page, address: string): Promise<void> {
  // Turn off the accessibility addon's own audit: it takes longer than everything else.
  await page.goto(`${address}/iframe.html?id=${stories[0]!.id}&viewMode=story&globals=a11y.manual:!true`);
  await page.waitForSelector('#storybook-root .stage');
  // Turn off transitions: an audit could catch a color halfway.
  await page.addStyleTag({ content: ':root { --sage-duration: 0s }' });
}

/** Shows a story with these toolbar settings and runs its play function. Returns the errors, or an empty string. */
export function showStory(page: Page, id: string, globals?: Record<string, string>): Promise<string> {
  return page.evaluate(
    ({ storyId, globals }) =>
      new Promise<string>((resolve) => {
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
        const errors: string[] = [];
        const addError = (error: { message?: string }) => errors.push(error.message ?? JSON.stringify(error));
        const failures = [
          'storyThrewException',
          'storyErrored',
          'storyMissing',
          'playFunctionThrewException',
          'unhandledErrorsWhilePlaying',
        ];
        const finish = (result: { storyId: string; status: string }) => {
          if (result.storyId !== storyId) return;
          for (const failure of failures) channel.off(failure, addError);
          channel.off('storyFinished', finish);
          if (result.status !== 'success' && !errors.length) errors.push(result.status);
          // The status can arrive before the last warnings do.
          setTimeout(() => resolve(errors.join('\n')));
        };
        for (const failure of failures) channel.on(failure, addError);
        channel.on('storyFinished', finish);
        if (globals) channel.emit('updateGlobals', { globals });
        channel.emit('setCurrentStory', { storyId: '', viewMode: 'story' });
        channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      }),
    { storyId: id, globals },
  );
}

/** Shows a docs page in the page that `openStories` opened. */
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
