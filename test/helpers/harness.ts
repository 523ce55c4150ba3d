// Pages as a reader's browser meets them: a server of this repository, a browser, and what came of a visit.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
  type Request,
} from 'playwright-core';
import { chromiumFlags, findChromium, findWholeChromium } from '../browsers/browsers.ts';
import { watch } from './watch.ts';

const root = new URL('../../', import.meta.url);
const script = '/dist/sagebrush.js';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

export const trust = '/stories/pages/trust.html';
export const trustClassic = '/stories/pages/trust-classic.html';
/** Of an invented practice: everything there that a reader can choose. */
export const where = '/stories/pages/where.html';
/** Its front page. */
export const home = '/stories/pages/home.html';
/** The page where all can be chosen, in Spanish. */
export const donde = '/stories/pages/donde.html';

/** All elements that render. */
export const widgets =
  'sage-consult-cta, sage-state-availability, sage-signs-checklist, sage-comparison-cards, sage-comparison-card';

/** A selector for these elements in the page itself, and not for those that repairs put into a shadow root. */
export const inPage = (tags: string): string =>
  `xpath=//*[${tags
    .split(', ')
    .map((tag) => `self::${tag}`)
    .join(' or ')}]`;

/** How a page is sent, and to whom. */
export interface Setting {
  /** Its path in the repository; else the article about trust. */
  path?: string;
  /** What becomes of its HTML before it is sent, such as another placement of the script. */
  html?: (written: string) => string;
  /** Sends the HTML itself, in its own time. */
  send?: (response: ServerResponse, html: string) => Promise<void>;
  /** What stands in our script, in place of what was built. */
  script?: string;
  /** Its Content-Security-Policy. */
  policy?: string;
  /** The reader's browser: viewport, script, colours. */
  reader?: BrowserContextOptions;
  /** Leaves closed shadow roots closed. Else they are opened, so that tests see what a reader sees. */
  closed?: boolean;
  /** What is to be set up before the page is asked for. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Comes back as soon as the page begins to arrive, not when everything is there and rendered. */
  early?: boolean;
}

/** A visit to one page, in a context of its own. It ends with `await using`. */
export interface Visit extends AsyncDisposable {
  readonly page: Page;
  readonly origin: string;
  /** The paths that the server was asked for. */
  readonly asked: readonly string[];
  /** All that a page is not to do and did: what it said, threw, stored, asked of others, or was forbidden. */
  deeds(): Promise<string[]>;
}

/** @param options `keepsPages`: a page that is left stays as it is, for when its reader comes back */
export async function startBrowser({ keepsPages = false } = {}): Promise<Browser> {
  const find = async () =>
    keepsPages
      ? (await findWholeChromium({ install: true })).path
      : process.env.SAGE_CHROMIUM || (await findChromium()).path;
  return chromium.launch({
    executablePath: await find(),
    args: [...chromiumFlags, ...(keepsPages ? ['--enable-features=BackForwardCache'] : [])],
    // Playwright turns it off.
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
  });
}

export async function visit(browser: Browser, setting: Setting = {}): Promise<Visit> {
  const { asked, origin, stop } = await serve(setting);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...setting.reader });
  const page = await context.newPage();
  const deeds = await watch(page, origin);
  countParts(page);
  if (!setting.closed) await page.addInitScript(openRoots);
  await setting.prepare?.(page);
  await page.goto(origin + (setting.path ?? trust), { waitUntil: setting.early ? 'commit' : 'load' });
  const runsScript = setting.reader?.javaScriptEnabled ?? true;
  if (!setting.early && runsScript) await rendered(page);

  const close = async () => {
    await context.close();
    await stop();
  };
  return { page, origin, asked, deeds, [Symbol.asyncDispose]: close };
}

/** Runs in the page, before anything else, so that tests see what a reader sees. */
export function openRoots(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}

/** Waits until all widgets have rendered what they know, and the browser has painted it. */
export async function rendered(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await settled(page);
}

/** The same, where the page is known to be loaded. */
export async function settled(page: Page): Promise<void> {
  let seen: number | undefined;
  do {
    seen = partsOf.get(page)?.asked;
    await partsOf.get(page)?.all();
    await page.evaluate(async () => {
      // Also those in the roots of plain HTML that asks for a widget.
      const within = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((each) => [
          each,
          ...(each.shadowRoot ? within(each.shadowRoot) : []),
        ]);
      const widgets = within(document) as (Element & { updateComplete?: unknown })[];
      await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
      for (let frame = 0; frame < 2; frame++) await new Promise((painted) => requestAnimationFrame(painted));
    });
    // What was rendered may have asked for more, which may be here by now.
  } while (partsOf.get(page)?.asked !== seen);
}

/** The files of ours that are on their way to a page. */
const partsOf = new WeakMap<Page, { readonly asked: number; all(): Promise<void> }>();

/** Has `rendered` wait for them too. To be called before the page is asked for. */
export function countParts(page: Page): void {
  const pending = new Set<Request>();
  let asked = 0;
  let wake = () => {};
  const end = (request: Request) => {
    if (pending.delete(request) && !pending.size) wake();
  };
  page.on('request', (request) => {
    if (/\/(sagebrush[\w-]*|locales\/\w+)\.(js|css)/.test(request.url())) {
      pending.add(request);
      asked += 1;
    }
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  const all = () =>
    new Promise<void>((done) => {
      wake = done;
      if (!pending.size) done();
    });
  partsOf.set(page, {
    get asked() {
      return asked;
    },
    all,
  });
}

/** What a screen reader has of a page: a line for every role, name, state and destination. */
export async function readAloud(part: Page | Locator): Promise<string[]> {
  const snapshot = await ('goto' in part ? part.locator('body') : part).ariaSnapshot();
  // What the widgets render for a link in its paragraph has none around it, and what an editor left behind is empty.
  const lines = snapshot.split('\n').map((line) => line.trim());
  return lines.filter((line) => !/^- paragraph:?$/.test(line));
}

/** The page with the script where, and as often as, it is placed. */
export const placements = {
  everywhere: (html: string) => html,
  still: (html: string) =>
    without(html).replace(/<sage-(?!practice)/, `<script src="../..${script}"></script>\n$&`),
  twice: (html: string) => html.replace(tag, '$&$&'),
  asModuleToo: (html: string) =>
    html.replace(tag, `$&<script type="module" src="../..${script}"></script>\n`),
  async: (html: string) => html.replace(tag, (it) => it.replace('defer', 'async')),
  none: (html: string) => without(html),
};

const tag = /<script src="[^"]*sagebrush\.js" defer><\/script>\n/;
const without = (html: string) => html.replace(tag, '');

/** The page without our stylesheet. */
export const withoutLook = (html: string) => html.replace(/<link [^>]*sagebrush\.css"[^>]*>\n/, '');

/** A server of this repository, which sends one page as the setting says. */
export async function serve({ path = trust, html = String, script: ours, send, policy }: Setting) {
  const asked: string[] = [];
  const answer = async ({ url = '/' }: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(url, 'http://localhost');
    asked.push(pathname);
    const file = new URL(`.${pathname}`, root);
    const type = types[extname(pathname)];
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    // Where the page's links lead. They are not part of the repository.
    if (!type) return response.writeHead(200, { 'Content-Type': types['.html'] }).end('<title>Next</title>');
    if (!existsSync(file)) return response.writeHead(404).end();

    response.setHeader('Content-Type', type);
    if (pathname === script && ours !== undefined) return response.end(ours);
    if (pathname !== path) return response.end(compressed(response, await readFile(file)));
    if (policy) response.setHeader('Content-Security-Policy', policy);
    const text = html(await readFile(file, 'utf8'));
    if (send) return send(response, text);
    return response.end(compressed(response, Buffer.from(text)));
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const stop = () =>
    new Promise((stopped) => {
      server.close(stopped);
      server.closeAllConnections();
    });
  return { asked, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

const packed = new Map<string, Buffer>();

/** Compressed, as a host sends a page: at a level that takes a moment, since many pages are sent once. */
function compressed(response: ServerResponse, body: Buffer): Buffer {
  response.setHeader('Content-Encoding', 'br');
  const key = body.toString();
  if (!packed.has(key))
    packed.set(key, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }));
  return packed.get(key)!;
}
