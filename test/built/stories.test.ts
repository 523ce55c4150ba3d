// Every story and docs page of the built Storybook, in Chromium: it renders, its play passes, axe finds nothing in light
// and dark, nothing is wider than 320 px, and the console says what the story says that it will.
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

// Only colours differ in dark, so axe looks at nothing else there. Forced colours are the reader's own: in them axe has
// nothing to compare.
const looks = {
  light: { media: { colorScheme: 'light' }, options: audit },
  dark: { media: { colorScheme: 'dark' }, options: { runOnly: ['color-contrast'] } },
} as const;

// A docs page shows one example under the other, each of which would be a page's only one. What it shows in a frame is a
// story, which is audited as one.
const auditOfDocs = {
  ...audit,
  rules: { ...audit.rules, 'landmark-unique': { enabled: false } },
  iframes: false,
};

let server: Served;
let browser: Browser;
let page: Page;
let address: string;
/** What the console of the page has said since the story was shown. */
let said: string[] = [];
const otherHosts = new Set<string>();
let warningsOf: Record<string, string[]>;

before(async () => {
  server = await serveStorybook();
  address = server.address;
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  // Our warnings end with the element that they are about.
  page.on('console', (message) => said.push(message.text().replace(/ JSHandle@node$/, '')));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(address))
      otherHosts.add(request.url());
  });

  await openStories(page, address);
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
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

        assert.deepEqual(found, [], 'axe has nothing to say');
        assert.deepEqual(
          tooWide,
          [],
          'nothing is wider than 320 px, or than the width that the story asks for',
        );
        assert.deepEqual(
          said.sort(),
          [...warningsOf[id]!].sort(),
          'the console says what the story says it will',
        );
      });
    }
  });

  describe('every docs page', () => {
    for (const { id, title } of docs) {
      it(title, async () => {
        await page.emulateMedia(looks.light.media);
        said = [];
        await showDocs(page, id);
        const words = await page.locator('#storybook-docs').innerText();
        const broken = page.locator('.sb-errordisplay:visible, #storybook-docs [class*="error" i]:visible');
        const links = await page
          .locator('#storybook-docs a[href]:not(.stage a)')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));

        assert.ok(words.length > 400, `there is something to read, and not only "${words}"`);
        assert.equal(await broken.count(), 0, 'no block of the page has failed');
        assert.doesNotMatch(words, /No code available|Unable to render|undefined|\[object Object\]/);
        assert.deepEqual(await deadLinks(links), []);
        assert.deepEqual(await objections('#storybook-docs', auditOfDocs), []);
        const foretold = Object.values(warningsOf).flat();
        assert.deepEqual(
          said.filter((text) => !foretold.includes(text)),
          [],
          'the console says nothing that a story did not foretell',
        );
      });
    }
  });

  describe('given a control in the panel', () => {
    const id = 'elements-consult-cta--from-attributes';
    const cta = () => page.locator('.stage sage-consult-cta');

    it('writes those of the checklist and of the cards', async () => {
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

    it('writes its value as an attribute, and none when it is left empty', async () => {
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

  it('keeps the properties of the elements reactive, as it compiles them', async () => {
    await showStory('elements-consult-cta--from-attributes');

    const words = await page.locator('.stage sage-consult-cta').evaluate(async (element) => {
      const cta = element as HTMLElement & { label: string; updateComplete: Promise<unknown> };
      cta.label = 'Other words';
      await cta.updateComplete;
      return cta.shadowRoot!.querySelector('[part=action]')!.textContent;
    });

    assert.equal(words, 'Other words');
  });

  it('has axe object to a control without a name', async () => {
    await showStory(stories[0]!.id);

    await page.evaluate(() => document.querySelector('.stage')!.append(document.createElement('input')));

    assert.deepEqual(await complaints(), unlabelled);
  });

  it('has axe object to a control without a name within the checklist', async () => {
    await showStory('elements-signs-checklist--signs');

    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('.stage sage-signs-checklist')!;
      shadowRoot!.querySelector('label span')!.remove();
    });

    assert.deepEqual(await complaints(), unlabelled);
  });

  it('has axe object, in each look, to words that are too pale', async () => {
    await showStory(stories[0]!.id);

    await page.evaluate(() => {
      const words = document.createElement('p');
      words.textContent = 'Pale';
      words.style.color = 'light-dark(#ddd, #333)';
      document.querySelector('.stage')!.append(words);
    });

    assert.deepEqual(await complaints(), ['light color-contrast', 'dark color-contrast']);
  });

  it('serves the plain demo page, and the script that it names', async () => {
    const demo = await fetch(`${address}/stories/pages/trust.html`);
    const source = /src="([^"]*sagebrush\.js)"/.exec(await demo.text())![1]!;

    assert.equal((await fetch(new URL(source, demo.url))).status, 200);
  });

  it('names no import that the package does not have', async () => {
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

  it('asks nothing of other hosts', () => {
    assert.deepEqual([...otherHosts], []);
  });
});

const unlabelled = ['light label'];

/** The looks and rules of what axe objects to. */
async function complaints(): Promise<string[]> {
  const found = await auditInEveryLook();
  return found.map((finding) => finding.split(' · ').slice(0, 2).join(' '));
}

async function showStory(id: string): Promise<void> {
  await page.emulateMedia(looks.light.media);
  said = [];
  const failure = await show(page, id);
  assert.equal(failure, '', 'it renders, and its play passes');
}

/** Changes what the panel would, and waits until it is rendered. */
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
    found.push(
      ...(await objections('#storybook-root', options)).map((objection) => `${look} · ${objection}`),
    );
  }
  return found;
}

/** What axe has to say of a part of the page. */
async function objections(part: string, options: object): Promise<string[]> {
  const violations = await page.evaluate(
    async ([part, options]) =>
      (await axe.run(part, { ...options, resultTypes: ['violations'], preload: false })).violations,
    [part, options] as const,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => [id, help, html, failureSummary].join(' · ')),
  );
}

/** Runs in the page: what stands out of the story's own width, or of the window's. */
function whatIsTooWide(): string[] {
  const boxes = [document.documentElement, document.querySelector('.stage')!];
  return boxes
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ localName, scrollWidth, clientWidth }) => `${localName}: ${scrollWidth} px in ${clientWidth} px`);
}

/** The links that lead to nothing: other pages of Storybook, files beside it, places within the page. */
async function deadLinks(links: string[]): Promise<string[]> {
  const dead: string[] = [];
  for (const link of new Set(links)) {
    const entry = /\?path=\/(?:docs|story)\/([\w-]+)/.exec(link)?.[1];
    const alive = entry
      ? entry in entries
      : link.startsWith('#')
        ? await page.evaluate((id) => !!document.getElementById(id), decodeURIComponent(link.slice(1)))
        : /^(https?|mailto):/.test(link) || (await fetch(new URL(link, `${address}/`))).ok;
    if (!alive) dead.push(link);
  }
  return dead;
}
