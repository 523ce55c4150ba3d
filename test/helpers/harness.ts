// Serves this repository, opens its pages in a browser and reports what a page did.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
  type Request,
} from 'playwright-core';
import { chromiumFlags, findChromium, findFullChromium, offlineFlag } from '../browsers/browsers.ts';
import { watch } from './watch.ts';
import { openRoots } from '../../.storybook/open-roots.ts';

const root = new URL('../../', import.meta.url);
const script = '/dist/sagebrush.js';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

export const trust = '/stories/pages/trust.html';
export const trustClassic = '/stories/pages/trust-classic.html';
/** The page of an invented practice, with every choice that a reader can make. */
export const where = '/stories/pages/where.html';
/** The home page of that practice. */
export const home = '/stories/pages/home.html';
/** The page with every choice, in Spanish. */
export const donde = '/stories/pages/donde.html';

/** All elements that render something. */
export const widgets =
  'sage-consult-cta, sage-state-availability, sage-signs-checklist, sage-comparison-cards, sage-comparison-card';

/** Selects these elements in the document only, not the copies that repairs put in a shadow root. */
export const inPage = (tags: string): string =>
  `xpath=//*[${tags
    .split(', ')
    .map((tag) => `self::${tag}`)
    .join(' or ')}]`;

/** How to serve a page, and to which browser. */
export interface Setting {
  /** Its path in the repository. The default is the article about trust. */
  path?: string;
  /** Changes the HTML before it is sent, for example to move the script. */
  html?: (written: string) => string;
  /** Sends the HTML itself, for example in pieces. */
  send?: (response: ServerResponse, html: string) => Promise<void>;
  /** Replaces the content of `sagebrush.js`. */
  script?: string;
  /** Serves scripts that are no files of the repository, by path. */
  scripts?: Readonly<Record<string, () => Promise<string>>>;
  /** Its Content-Security-Policy. */
  policy?: string;
  /** Options of the browser context: viewport, JavaScript, color scheme. */
  reader?: BrowserContextOptions;
  /** Leaves closed shadow roots closed. By default they are opened, so that tests can look inside. */
  closed?: boolean;
  /** Prepares the page before it navigates. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Returns as soon as the page begins to arrive. By default, waits until it has loaded and rendered. */
  early?: boolean;
  /** Uses a browser context and a process of its own, as tests do that count memory or measure times. */
  alone?: boolean;
}

/** A visit to one page, in its own tab. Use it with `await using`. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  readonly origin: string;
  /** The paths of all requests to the server. */
  readonly requests: readonly string[];
  /** Everything that a page must not do and did: log, throw, store, send requests elsewhere, or violate its policy. */
  violations(): Promise<string[]>;
}

/** @param options `keepsPages`: enables the back/forward cache; `isOffline`: finds no host but 127.0.0.1 */
export async function startBrowser({ keepsPages = false, isOffline = false } = {}): Promise<Browser> {
  const find = async () =>
    keepsPages
      ? (await findFullChromium({ install: true })).path
      : process.env.SAGE_CHROMIUM || (await findChromium()).path;
  return chromium.launch({
    executablePath: await find(),
    args: [
      ...chromiumFlags,
      // All tabs of a context in one process. Starting a process takes longer than showing a page.
      ...(keepsPages ? ['--enable-features=BackForwardCache'] : ['--renderer-process-limit=1']),
      ...(isOffline ? [offlineFlag] : []),
    ],
    // Playwright disables the back/forward cache.
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
  });
}

export async function visit(browser: Browser, setting: Setting = {}): Promise<Visit> {
  const { requests, origin, stop } = await serve(setting);
  const context = setting.alone
    ? await newContext(browser, setting.reader)
    : await contextFor(browser, setting.reader);
  const page = await context.newPage();
  const violations = await watch(page, origin);
  countParts(page);
  if (!setting.closed) await page.addInitScript(openRoots);
  await setting.prepare?.(page);
  await page.goto(origin + (setting.path ?? trust), { waitUntil: setting.early ? 'commit' : 'load' });
  const runsScript = setting.reader?.javaScriptEnabled ?? true;
  if (!setting.early && runsScript) await rendered(page);

  const close = async () => {
    await (setting.alone ? context : page).close();
    stop();
  };
  return { page, origin, requests, violations, [Symbol.asyncDispose]: close };
}

async function newContext(browser: Browser, reader: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...reader });
  // What a test waits for comes, but late if other tests take the processor.
  context.setDefaultTimeout(120_000);
  return context;
}

/** The contexts that visits share, by browser and by their options as JSON. */
const contexts = new WeakMap<Browser, Record<string, Promise<BrowserContext>>>();

/** The browser context that all visits with these options share. */
function contextFor(browser: Browser, reader: BrowserContextOptions = {}): Promise<BrowserContext> {
  const known = contexts.get(browser) ?? {};
  contexts.set(browser, known);
  return (known[JSON.stringify(reader)] ??= startContext(browser, reader));
}

async function startContext(browser: Browser, reader: BrowserContextOptions): Promise<BrowserContext> {
  const context = await newContext(browser, reader);
  // An empty tab keeps its process running between visits.
  await context.newPage();
  return context;
}

/** Waits until the page has loaded and all widgets have rendered and painted. */
export async function rendered(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await widgetsRendered(page);
}

/** Waits until all widgets have rendered and painted, on a page that has loaded. */
export async function widgetsRendered(page: Page): Promise<void> {
  let seen: number | undefined;
  do {
    seen = partsOf.get(page)?.requests;
    await partsOf.get(page)?.all();
    await page.evaluate(async () => {
      // Include the shadow roots of plain-HTML hooks.
      const within = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((each) => [
          each,
          ...(each.shadowRoot ? within(each.shadowRoot) : []),
        ]);
      const widgets = within(document) as (Element & { updateComplete?: unknown })[];
      await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
      for (let frame = 0; frame < 2; frame++) await new Promise((painted) => requestAnimationFrame(painted));
    });
    // Rendering may have requested more files. They may have arrived by now.
  } while (partsOf.get(page)?.requests !== seen);
}

/** The library's files that each page is still loading. */
const partsOf = new WeakMap<Page, { readonly requests: number; all(): Promise<void> }>();

/** Makes `rendered` wait for the library's files too. Call it before the page navigates. */
export function countParts(page: Page): void {
  const pending = new Set<Request>();
  let count = 0;
  let resolveIdle = () => {};
  const end = (request: Request) => {
    if (pending.delete(request) && !pending.size) resolveIdle();
  };
  page.on('request', (request) => {
    if (/\/(sagebrush[\w-]*|locales\/\w+)\.(js|css)/.test(request.url())) {
      pending.add(request);
      count += 1;
    }
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  const all = () =>
    new Promise<void>((done) => {
      resolveIdle = done;
      if (!pending.size) done();
    });
  partsOf.set(page, {
    get requests() {
      return count;
    },
    all,
  });
}

/** The accessibility tree of a page or element: one line per role, name, state and URL. */
export async function accessibilityTree(part: Page | Locator): Promise<string[]> {
  const snapshot = await ('goto' in part ? part.locator('body') : part).ariaSnapshot();
  // Paragraphs mean nothing here: widgets render links outside their paragraph, and editors leave empty ones.
  const lines = snapshot.split('\n').map((line) => line.trim());
  return lines.filter((line) => !/^- paragraph:?$/.test(line));
}

/** Ways to place the script in the page. */
export const placements = {
  deferred: (html: string) => html,
  blocking: (html: string) =>
    without(html).replace(/<sage-(?!practice)/, `<script src="../..${script}"></script>\n$&`),
  twice: (html: string) => html.replace(tag, '$&$&'),
  alsoAsModule: (html: string) =>
    html.replace(tag, `$&<script type="module" src="../..${script}"></script>\n`),
  async: (html: string) => html.replace(tag, (it) => it.replace('defer', 'async')),
  none: (html: string) => without(html),
};

const tag = /<script src="[^"]*sagebrush\.js" defer><\/script>\n/;
const without = (html: string) => html.replace(tag, '');

/** Removes our stylesheet from the page. */
export const withoutStylesheet = (html: string) => html.replace(/<link [^>]*sagebrush\.css"[^>]*>\n/, '');

/** Serves this repository, and one page as the setting says. */
export async function serve({
  path = trust,
  html = String,
  script: replacement,
  scripts,
  send,
  policy,
}: Setting) {
  const requests: string[] = [];
  const answer = async ({ url = '/' }: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(url, 'http://localhost');
    requests.push(pathname);
    const file = new URL(`.${pathname}`, root);
    const type = types[extname(pathname)];
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    // Links on the pages lead to URLs that do not exist in the repository.
    if (!type) return response.writeHead(200, { 'Content-Type': types['.html'] }).end('<title>Next</title>');
    const made = scripts?.[pathname];
    if (!made && !existsSync(file)) return response.writeHead(404).end();

    response.setHeader('Content-Type', type);
    if (made) return response.end(await made());
    if (pathname === script && replacement !== undefined) return response.end(replacement);
    if (pathname !== path) return response.end(compressed(response, await readFile(file)));
    if (policy) response.setHeader('Content-Security-Policy', policy);
    const text = html(await readFile(file, 'utf8'));
    if (send) return send(response, text);
    return response.end(compressed(response, Buffer.from(text)));
  };

  const server = idleServers.pop() ?? (await startServer());
  server.on('request', answer);
  const stop = () => {
    server.off('request', answer);
    server.closeAllConnections();
    idleServers.push(server);
  };
  return { requests, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

/** Servers between two visits. A browser need not compile again what it gets from the same origin. */
const idleServers: Server[] = [];

async function startServer(): Promise<Server> {
  const server = createServer();
  server.unref();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}

const packed = new Map<string, Buffer>();

/** Compresses as a host would. A low quality is fast enough for pages that are sent once. */
function compressed(response: ServerResponse, body: Buffer): Buffer {
  response.setHeader('Content-Encoding', 'br');
  const key = body.toString();
  if (!packed.has(key))
    packed.set(key, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }));
  return packed.get(key)!;
}
