// Every story and docs page of the built Storybook, in Chromium: it renders, its play function passes, axe finds nothing in
// light and dark mode, nothing is wider than 320 px, and the console has only the warnings that the story declares.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { audit } from '../../.storybook/audit.ts';
import { startBrowser } from '../helpers/harness.ts';
import {
  docs,
  entries,
  openStories,
  serveStorybook,
  showDocs,
  showStory as show,
  stories,
  type Served,
} from '../helpers/storybook.ts';

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

declare global {
  var axe: { run(context: unknown, options: unknown): Promise<{ violations: Finding[] }> };
}

// Only colors differ in dark mode, so axe checks only contrast there. In forced colors, axe cannot measure contrast.
const looks = {
  light: { media: { colorScheme: 'light' }, options: audit },
  dark: { media: { colorScheme: 'dark' }, options: { runOnly: ['color-contrast'] } },
} as const;

// A docs page has several examples, each with landmarks that must be unique on a page. Examples in frames are stories, which
// are audited separately.
const auditOfDocs = {
  ...audit,
  rules: { ...audit.rules, 'landmark-unique': { enabled: false } },
  iframes: false,
};

let server: Served;
let browser: Browser;
let page: Page;
let address: string;
/** The console messages since the story was shown. */
let messages: string[] = [];
const otherHosts = new Set<string>();
let warningsOf: Record<string, string[]>;

before(async () => {
  server = await serveStorybook();
  address = server.address;
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  // Our warnings end with their element.
  page.on('console', (message) => messages.push(message.text().replace(/ JSHandle@node$/, '')));
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(address))
      otherHosts.add(request.url());
  });

  await load(looks.light);
  warningsOf = await page.evaluate(async () =>
    Object.fromEntries(
      Object.entries(await __STORYBOOK_PREVIEW__.extract()).map(([id, story]) => [
        id,
        story.parameters.warnings ?? [],
      ]),
    ),
  );
});

after(async () => {
  await browser?.close();
  server?.stop();
});

describe('Storybook', () => {
  describe('every story', () => {
    for (const { id, title, name } of stories) {
      it(`${title}: ${name}`, async () => {
        const { width, height } = page.viewportSize()!;

        await showStory(id);
        const found = await auditInEveryLook();
        await page.setViewportSize({ width: 320, height });
        const tooWide = await page.evaluate(whatIsTooWide);
        await page.setViewportSize({ width, height });

        assert.deepEqual(found, [], 'axe finds nothing');
        assert.deepEqual(tooWide, [], 'nothing is wider than 320 px, or than its own width');
        // Warnings about links come when the page is idle, which may be late on a busy machine.
        for (let turn = 0; turn < 200 && messages.length < warningsOf[id]!.length; turn++)
          await page.waitForTimeout(100);
        assert.deepEqual(
          messages.sort(),
          [...warningsOf[id]!].sort(),
          'the console has the warnings that the story declares',
        );
      });
    }
  });

  describe('every docs page', () => {
    for (const { id, title } of docs) {
      it(title, async () => {
        await page.emulateMedia(looks.light.media);
        messages = [];
        await showDocs(page, id);
        const words = await page.locator('#storybook-docs').innerText();
        const broken = page.locator('.sb-errordisplay:visible, #storybook-docs [class*="error" i]:visible');
        const links = await page
          .locator('#storybook-docs a[href]:not(.stage a)')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));

        assert.ok(words.length > 400, `the page has only "${words}"`);
        assert.equal(await broken.count(), 0, 'no block of the page failed');
        assert.doesNotMatch(words, /No code available|Unable to render|undefined|\[object Object\]/);
        assert.doesNotMatch(words, /\|\s*:?--/, 'tables are tables');
        assert.deepEqual(await deadLinks(links), []);
        assert.deepEqual(await auditFindings('#storybook-docs', auditOfDocs), []);
        const declared = Object.values(warningsOf).flat();
        assert.deepEqual(
          messages.filter((text) => !declared.includes(text)),
          [],
          'the console has only warnings that a story declares',
        );
      });
    }
  });

  // Storybook chooses the colors of docs pages when it loads.
  describe('every docs page, loaded in dark mode', () => {
    before(() => load(looks.dark));
    after(() => load(looks.light));

    for (const { id, title } of docs)
      it(title, async () => {
        await showDocs(page, id);
        const { scheme, white } = await page.locator('#storybook-docs').evaluate((root) => ({
          scheme: getComputedStyle(root).colorScheme,
          white: [...root.querySelectorAll('.sbdocs, .sbdocs *:not(.stage, .stage *)')]
            .filter((each) => getComputedStyle(each).backgroundColor === 'rgb(255, 255, 255)')
            .map(({ outerHTML }) => outerHTML.slice(0, 100)),
        }));

        assert.equal(scheme, 'dark');
        assert.deepEqual(white, [], 'nothing besides examples is white');
        assert.deepEqual(
          await auditFindings('#storybook-docs', { ...looks.dark.options, iframes: false }),
          [],
        );
      });
  });

  describe('given a control in the panel', () => {
    const id = 'elements-consult-cta--from-attributes';
    const cta = () => page.locator('.stage sage-consult-cta');

    it('updates the checklist and the cards', async () => {
      const signs = 'elements-signs-checklist--from-attribute';
      await showStory(signs);
      await changeControls(signs, { signs: 'One | Two', level: 4 });
      assert.equal(await page.locator('.stage sage-signs-checklist').getByRole('checkbox').count(), 2);
      assert.equal(await page.locator('.stage sage-signs-checklist h4').count(), 1);

      const cards = 'elements-comparison-cards--from-attributes';
      await showStory(cards);
      await changeControls(cards, { couples: '', heading: 'Alone' });
      assert.equal(await page.locator('.stage sage-comparison-card').count(), 1);
      assert.equal(await page.locator('.stage sage-comparison-cards h2').innerText(), 'Alone');
    });

    it('sets its attribute, and removes it when empty', async () => {
      await showStory(id);

      await changeControls(id, { layout: 'card', heading: 'Another heading', level: 3 });
      assert.equal(await cta().getAttribute('layout'), 'card');
      assert.equal(await cta().locator('h3').innerText(), 'Another heading');

      await changeControls(id, { layout: '', heading: '', level: null });
      assert.equal(await cta().getAttribute('layout'), null);
      assert.equal(await cta().getAttribute('heading'), null);
      assert.equal(await cta().locator('h2, h3').count(), 0);
    });
  });

  it('compiles elements with reactive properties', async () => {
    await showStory('elements-consult-cta--from-attributes');

    const words = await page.locator('.stage sage-consult-cta').evaluate(async (element) => {
      const cta = element as HTMLElement & { label: string; updateComplete: Promise<unknown> };
      cta.label = 'Other words';
      await cta.updateComplete;
      return cta.shadowRoot!.querySelector('[part=action]')!.textContent;
    });

    assert.equal(words, 'Other words');
  });

  it('lets axe report a control without a name', async () => {
    await showStory(stories[0]!.id);

    await page.evaluate(() => document.querySelector('.stage')!.append(document.createElement('input')));

    assert.deepEqual(await auditIssues(), unlabelled);
  });

  it('lets axe report a control without a name in the checklist', async () => {
    await showStory('elements-signs-checklist--signs');

    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('.stage sage-signs-checklist')!;
      shadowRoot!.querySelector('label span')!.remove();
    });

    assert.deepEqual(await auditIssues(), unlabelled);
  });

  it('lets axe report low contrast, in each look', async () => {
    await showStory(stories[0]!.id);

    await page.evaluate(() => {
      const words = document.createElement('p');
      words.textContent = 'Pale';
      words.style.color = 'light-dark(#ddd, #333)';
      document.querySelector('.stage')!.append(words);
    });

    assert.deepEqual(await auditIssues(), ['light color-contrast', 'dark color-contrast']);
  });

  it('serves the plain demo page and its script', async () => {
    const demo = await fetch(`${address}/stories/pages/trust.html`);
    const source = /src="([^"]*sagebrush\.js)"/.exec(await demo.text())![1]!;

    assert.equal((await fetch(new URL(source, demo.url))).status, 200);
  });

  it('names only imports that the package exports', async () => {
    const { exports } = JSON.parse(await readFile('package.json', 'utf8')) as {
      exports: Record<string, unknown>;
    };
    const text = await readFile('stories/start-here/developers.mdx', 'utf8');

    const named = [...text.matchAll(/['`]sagebrush-widgets(\/[\w.-]+)?['`]/g)].map(
      ([, path = '']) => `.${path}`,
    );

    assert.ok(named.length > 5);
    assert.deepEqual(
      named.filter((path) => !(path in exports)),
      [],
    );
  });

  it('requests nothing from other hosts', () => {
    assert.deepEqual([...otherHosts], []);
  });
});

const unlabelled = ['light label'];

/** The looks and rules of axe's findings. */
async function auditIssues(): Promise<string[]> {
  const found = await auditInEveryLook();
  return found.map((finding) => finding.split(' · ').slice(0, 2).join(' '));
}

async function load({ media }: (typeof looks)[keyof typeof looks]): Promise<void> {
  await page.emulateMedia(media);
  await openStories(page, address);
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
}

async function showStory(id: string): Promise<void> {
  await page.emulateMedia(looks.light.media);
  messages = [];
  const failure = await show(page, id);
  assert.equal(failure, '', 'it renders, and its play function passes');
}

/** Changes the controls in the panel, and waits until the story has rendered. */
async function changeControls(storyId: string, updatedArgs: object): Promise<void> {
  await page.evaluate(
    (change) =>
      new Promise<void>((resolve) => {
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
        const finish = () => {
          channel.off('storyRendered', finish);
          resolve();
        };
        channel.on('storyRendered', finish);
        channel.emit('updateStoryArgs', change);
      }),
    { storyId, updatedArgs },
  );
}

async function auditInEveryLook(): Promise<string[]> {
  const found: string[] = [];
  for (const [look, { media, options }] of Object.entries(looks)) {
    await page.emulateMedia(media);
    found.push(...(await auditFindings('#storybook-root', options)).map((finding) => `${look} · ${finding}`));
  }
  return found;
}

/** What axe finds in a part of the page. */
async function auditFindings(part: string, options: object): Promise<string[]> {
  const violations = await page.evaluate(
    async ([part, options]) =>
      (await axe.run(part, { ...options, resultTypes: ['violations'], preload: false })).violations,
    [part, options] as const,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => [id, help, html, failureSummary].join(' · ')),
  );
}

/** Elements wider than the story or the viewport. Runs in the page. */
function whatIsTooWide(): string[] {
  const boxes = [document.documentElement, document.querySelector('.stage')!];
  return boxes
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ localName, scrollWidth, clientWidth }) => `${localName}: ${scrollWidth} px in ${clientWidth} px`);
}

/** Links that lead nowhere: Storybook pages, files next to it, ids in the page. */
async function deadLinks(links: string[]): Promise<string[]> {
  const dead: string[] = [];
  for (const link of new Set(links)) {
    const entry = /\?path=\/(?:docs|story)\/([\w-]+)/.exec(link)?.[1];
    const exists = entry
      ? entry in entries
      : link.startsWith('#')
        ? await page.evaluate((id) => !!document.getElementById(id), decodeURIComponent(link.slice(1)))
        : /^(https?|mailto):/.test(link) || (await fetch(new URL(link, `${address}/`))).ok;
    if (!exists) dead.push(link);
  }
  return dead;
}
