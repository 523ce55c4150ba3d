// The pages in light, dark and forced colors, at 320 px, and in print.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, describe, it } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import { audit } from '../../.storybook/audit.ts';
import {
  inPage,
  donde,
  home,
  placements,
  accessibilityTree,
  startBrowser,
  trust,
  trustClassic,
  visit,
  where,
  type Setting,
} from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

// In forced colors, axe sees the painted backgrounds but not the painted text colors, so skip contrast there. Unlike the
// stories, this is a whole page, so the landmark rules apply.
const rulesIn = (look: string) => ({ 'color-contrast': { enabled: look !== 'in forced colors' } });

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}
interface Axe {
  run(context: Document, options: object): Promise<{ violations: Finding[]; passes: Finding[] }>;
}

const looks: Record<string, BrowserContextOptions> = {
  'in light colors': { colorScheme: 'light' },
  'in dark colors': { colorScheme: 'dark' },
  'in forced colors': { forcedColors: 'active' },
  'at 320 px': { viewport: { width: 320, height: 640 } },
};

describe('axe finds nothing', () => {
  const pages: [name: string, setting: Setting, looks: string[]][] = [
    ['the page', {}, Object.keys(looks)],
    ['the page without script', { html: placements.none }, Object.keys(looks)],
    ["the page in WordPress's classic editor", { path: trustClassic }, ['in light colors']],
    ['the page of a practice', { path: where }, Object.keys(looks)],
    ['the front page of a practice', { path: home }, ['in dark colors', 'at 320 px']],
    ['the page of a practice in Spanish', { path: donde }, ['at 320 px']],
    ['the page of a practice without script', { path: where, html: placements.none }, ['in light colors']],
  ];
  for (const [name, setting, seenIn] of pages)
    for (const look of seenIn)
      it(`on ${name}, ${look}`, async () => {
        await using visited = await visit(browser, { ...setting, reader: looks[look] });
        await visited.page.addScriptTag({ path: axe });

        const { violations, passes } = await visited.page.evaluate(
          (options) => (globalThis as unknown as { axe: Axe }).axe.run(document, options),
          { runOnly: audit.runOnly, rules: rulesIn(look), resultTypes: ['violations'] },
        );

        const found = violations.flatMap(({ help, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${help}: ${target.join(' ')}: ${failureSummary}`),
        );
        assert.deepEqual(found, []);
        assert.ok(passes.length > 20, 'axe checked almost nothing');
      });
});

describe('axe finds nothing after a reader has chosen', () => {
  for (const state of ['Texas', 'Maine', 'Vermont', 'Montana', 'Ohio'])
    it(`couples therapy in ${state}`, async () => {
      await using visited = await visit(browser, { path: where, reader: looks['at 320 px'] });
      const { page } = visited;
      await page.getByRole('radio', { name: 'Couples therapy' }).check();
      await page.getByLabel('Where will you be during sessions?').selectOption(state);
      await page.addScriptTag({ path: axe });

      const { violations } = await page.evaluate(
        (options) => (globalThis as unknown as { axe: Axe }).axe.run(document, options),
        { runOnly: audit.runOnly, resultTypes: ['violations'] },
      );

      assert.deepEqual(
        violations.flatMap(({ help, nodes }) => nodes.map(({ target }) => `${help}: ${target.join(' ')}`)),
        [],
      );
    });
});

describe('in print', () => {
  for (const path of [trust, trustClassic])
    it(`prints the URL of each action and state, given ${path.split('/').at(-1)}`, async () => {
      await using visited = await visit(browser, { path });
      const { page } = visited;

      await page.emulateMedia({ media: 'print' });
      const printed = await Promise.all(
        (
          await page.locator(inPage('sage-consult-cta, sage-comparison-cards, sage-state-availability')).all()
        ).map(accessibilityTree),
      );

      const links = printed.flat().filter((line) => line.includes('link'));
      const call = '- link "Book a free consultation (/free-consultation)":';
      const link = (name: string, href: string) => `- link "${name} (${href})":`;
      const cards = ['individual', 'couples'].map((kind) =>
        link(`About ${kind} counseling`, `/${kind}-counseling`),
      );
      assert.deepEqual(links, [
        call,
        call,
        ...cards,
        link('Maine', '/maine'),
        link('Montana', '/montana'),
        link('Texas', '/texas'),
        call,
      ]);
    });

  it('prints all words and no controls except checkboxes', async () => {
    await using visited = await visit(browser);
    const { page } = visited;
    const onScreen = await accessibilityTree(page);

    await page.emulateMedia({ media: 'print' });
    const printed = await accessibilityTree(page);

    const withoutAddresses = plain(printed).map((line) => line.replace(/ \((https?:|\/)[^)]*\)/, ''));
    const isTool = (line: string) => /^- (button|status)|Nothing you mark is sent/.test(line);
    assert.equal(onScreen.filter(isTool).length, 5);
    assert.deepEqual(
      withoutAddresses,
      plain(onScreen.slice(2).filter((line) => !isTool(line))),
      'everything except the skip link, the checklist tools and the back-links',
    );
    // A reader can tick a box with a pen.
    assert.deepEqual(
      printed.filter((line) => /^- (button|combobox|textbox|radio)/.test(line)),
      [],
    );
  });
});

/** Removes back-links, and the difference between items with one line and with several. */
const plain = (lines: string[]): string[] =>
  lines
    .join('\n')
    .replace(
      /- link "Back to the text[^\n]*\n- \/url: [^\n]*\n(- text: ↩\uFE0E\n)?(- superscript: [^\n]*\n)?/g,
      '',
    )
    .replace(/- listitem:\n- text: /g, '- listitem: ')
    .split('\n');
