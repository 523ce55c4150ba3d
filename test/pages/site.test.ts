// The static site (`npm run site`), in a folder on a server and without any other network. It contains Storybook.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { makeSite } from '../../scripts/make-site.ts';
import { startBrowser } from '../helpers/harness.ts';
import { serveFolder, type Served } from '../helpers/storybook.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const pages = [
  'index.html',
  'downloads/index.html',
  'demo/trust.html',
  'demo/where.html',
  'demo/practice.html',
  'builder/index.html',
];

let server: Served;
let browser: Browser;
const wrong = new Set<string>();

before(async () => {
  makeSite(folder);
  server = await serveFolder(folder, '/some/site');
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  server?.stop();
  rmSync(folder, { recursive: true });
});

/** Opens a page of the site, and records what is missing or requested from elsewhere. */
async function open(path: string, reader: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...reader });
  await page.route(/^https?:/, (route) => {
    if (route.request().url().startsWith(server.address)) return route.continue();
    wrong.add(`requested ${route.request().url()}`);
    return route.abort('internetdisconnected');
  });
  page.on('response', (response) => response.ok() || wrong.add(`${response.status()} ${response.url()}`));
  await page.goto(`${server.address}/${path}`);
  return page;
}

describe('the site', () => {
  for (const [name, path, heading] of [
    ['See a page', 'demo/trust.html', 'How trust grows, and how it grows back'],
    ['a practice that asks where you are', 'demo/where.html', ''],
    ['Make your own', 'builder/index.html', ''],
    ['Each file', 'downloads/index.html', 'Downloads'],
  ] as const)
    it(`links to ${path} as “${name}”`, async () => {
      const page = await open('index.html');

      await page.getByRole('link', { name }).click();

      await page.waitForURL(`${server.address}/${path}`);
      await page.getByRole('heading', { level: 1, name: heading }).first().waitFor();
      await page.waitForLoadState('networkidle');
      await page.close();
    });

  it('links to the docs', async () => {
    const page = await open('index.html');

    await page.getByRole('link', { name: 'Read the docs' }).click();

    const canvas = page.frameLocator('#storybook-preview-iframe');
    await canvas.getByRole('heading', { name: 'Sagebrush Widgets' }).waitFor();
    await page.close();
  });

  it('shows working widgets on the demo pages', async () => {
    for (const path of ['demo/trust.html', 'demo/where.html']) {
      const page = await open(path);

      await page.waitForFunction(() => customElements.get('sage-comparison-cards'));
      await page.waitForLoadState('networkidle');
      await page.close();
    }
  });

  it('has no dead link, and none that leaves its folder', async () => {
    const dead: string[] = [];
    for (const path of pages) {
      const page = await open(path);
      const links = await page.locator('a[href]').evaluateAll((all) =>
        (all as HTMLAnchorElement[])
          .filter(({ origin }) => origin === location.origin)
          .map(({ href, hash, pathname }) => {
            const isHere = pathname === location.pathname;
            return {
              href,
              pathname,
              leads: !isHere || !hash || !!document.getElementById(decodeURIComponent(hash.slice(1))),
            };
          }),
      );
      await page.close();
      for (const { href, pathname, leads } of links) {
        const file = pathname.replace('/some/site/', '');
        const isFile = !file.startsWith('/') && /\.\w+$/.test(file) && existsSync(join(folder, file));
        if (!leads || !isFile) dead.push(`${path}: ${href}`);
      }
      assert.ok(path.startsWith('demo/') || links.length, `${path} has no link`);
    }

    assert.deepEqual(dead, []);
  });

  it('offers each file with its hash', async () => {
    const page = await open('downloads/index.html');
    const offered = await page
      .locator('.files li')
      .evaluateAll((items) =>
        items.map(
          (item) =>
            [
              item.querySelector('a')!.getAttribute('href')!,
              item.querySelector('code')!.textContent,
            ] as const,
        ),
      );
    await page.close();

    const built = globSync('dist/{sagebrush*.{js,css},locales/*.js,themes/*.css}');
    assert.deepEqual(
      built.map((file) => file.replaceAll('\\', '/').slice('dist/'.length)).sort(),
      offered
        .map(([file]) => file)
        .filter((file) => !file.endsWith('.zip'))
        .sort(),
    );
    for (const [file, integrity] of offered) {
      const bytes = readFileSync(join(folder, 'downloads', file));
      assert.equal(integrity, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, file);
    }
  });

  it('downloads all files in one zip', async () => {
    const page = await open('index.html');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'All files in one zip' }).click(),
    ]);
    const zip = unzipSync(readFileSync(await download.path()));
    await page.close();

    assert.equal(download.suggestedFilename(), 'sagebrush-widgets.zip');
    for (const file of ['sagebrush.js', 'sagebrush-exit.js', 'locales/es.js', 'themes/warm.css', 'LICENSE'])
      assert.ok(zip[`sagebrush-widgets/${file}`]?.length, file);
  });

  for (const path of ['index.html', 'downloads/index.html', 'demo/practice.html'])
    for (const reader of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { viewport: { width: 320, height: 640 } },
    ] as const)
      it(`passes axe on ${path}, given ${JSON.stringify(reader)}`, async () => {
        const page = await open(path, reader);
        await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });

        const found = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run(): Promise<{ violations: { help: string }[] }> };
          };
          return (await axe.run()).violations.map(({ help }) => help);
        });
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        await page.close();

        assert.deepEqual(found, []);
        assert.ok(excess <= 0, `${path} is ${excess} px too wide`);
      });

  it('requested no missing files, and nothing from other hosts', () => {
    assert.deepEqual([...wrong], []);
  });
});
