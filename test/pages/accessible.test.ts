// The pages in light, dark and forced colors, at 320 px, and in print.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, describe, it } from 'node:test';
import { audit } from '../../.storybook/audit.ts';
import {
  inPage,
  donde,
  home,
  placements,
  accessibilityTree,
  rendered,
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

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}
interface Axe {
  run(context: Document, options: object): Promise<{ violations: Finding[]; passes: Finding[] }>;
}

interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'none' | 'active';
  readonly width?: number;
  /** The options for axe. Unlike the stories, this is a whole page, so the landmark rules apply. */
  readonly options: object;
}

const looks = {
  'in light colors': { options: { runOnly: audit.runOnly } },
  // Only colors differ.
  'in dark colors': { colorScheme: 'dark', options: { runOnly: ['color-contrast'] } },
  // Axe sees the painted backgrounds but not the painted text colors, so skip contrast.
  'in forced colors': {
    forcedColors: 'active',
    options: { runOnly: audit.runOnly, rules: { 'color-contrast': { enabled: false } } },
  },
  'at 320 px': { width: 320, options: { runOnly: audit.runOnly } },
} as const satisfies Record<string, Look>;
type LookName = keyof typeof looks;
const lookNames = Object.keys(looks) as LookName[];

describe('axe finds nothing', () => {
  const pages: [name: string, setting: Setting, seenIn: LookName[]][] = [
    ['the page', {}, lookNames],
    ['the page without script', { html: placements.none }, lookNames],
    ["the page in WordPress's classic editor", { path: trustClassic }, ['in light colors']],
    ['the page of a practice', { path: where }, lookNames],
    ['the front page of a practice', { path: home }, ['in dark colors', 'at 320 px']],
    ['the page of a practice in Spanish', { path: donde }, ['at 320 px']],
    ['the page of a practice without script', { path: where, html: placements.none }, ['in light colors']],
  ];
  for (const [name, setting, seenIn] of pages)
    it(`on ${name}`, async (test) => {
      // A transition could show axe a color halfway.
      await using visited = await visit(browser, { ...setting, reader: { reducedMotion: 'reduce' } });
      const { page } = visited;
      await page.addScriptTag({ path: axe });
      for (const look of seenIn)
        await test.test(look, async () => {
          const { colorScheme = 'light', forcedColors = 'none', width = 1280, options }: Look = looks[look];
          await page.emulateMedia({ colorScheme, forcedColors });
          await page.setViewportSize({ width, height: 800 });
          await rendered(page);

          const { violations, passes } = await page.evaluate(
            (options) => (globalThis as unknown as { axe: Axe }).axe.run(document, options),
            { ...options, resultTypes: ['violations'] },
          );

          const found = violations.flatMap(({ help, nodes }) =>
            nodes.map(({ target, failureSummary }) => `${help}: ${target.join(' ')}: ${failureSummary}`),
          );
          assert.deepEqual(found, []);
          assert.ok(passes.length > (look === 'in dark colors' ? 0 : 20), 'axe checked almost nothing');
        });
    });
});

describe('axe finds nothing after a reader has chosen', () => {
  for (const state of ['Texas', 'Maine', 'Vermont', 'Montana', 'Ohio'])
    it(`couples therapy in ${state}`, async () => {
      await using visited = await visit(browser, {
        path: where,
        reader: { viewport: { width: 320, height: 640 } },
      });
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

  it('prints no question that nobody can answer on paper', async () => {
    await using visited = await visit(browser, { path: where });
    const { page } = visited;
    const states = page.locator('sage-state-availability[check]');
    const question = 'Where will you be during sessions?';
    await states.getByLabel(question).selectOption('TX');
    const onScreen = await accessibilityTree(states);

    await page.emulateMedia({ media: 'print' });
    const printed = await accessibilityTree(states);

    const isQuestion = (line: string) => line.includes(question);
    const isAnswer = (line: string) => line.includes('Yes, we can meet with you in Texas');
    assert.ok(onScreen.some(isQuestion));
    assert.ok(printed.some(isAnswer));
    assert.deepEqual(printed.filter(isQuestion), []);
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
