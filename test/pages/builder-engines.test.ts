// The builder from end to end, in Chromium and Firefox: make a page and a theme, save, copy and paste them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags } from '../browsers/browsers.ts';
import { hashIncludes, path } from '../helpers/builder.ts';
import { serve, trust } from '../helpers/harness.ts';

// `npm test` sets the available ones, and fails if a required one is missing.
const engines = Object.entries({
  chrome: process.env.SAGE_CHROMIUM,
  firefox: process.env.SAGE_FIREFOX,
} as const);

const start = (browser: string, executablePath: string): Promise<Browser> =>
  launch({
    browser: browser as 'chrome' | 'firefox',
    executablePath,
    args: browser === 'chrome' ? chromiumFlags : [],
    timeout: 120_000,
  });

/** Fills in a field as a user does: selects its value and types over it. */
async function fill(page: Page, id: string, value: string): Promise<void> {
  const field = await page.waitForSelector(`#${id}`);
  await field!.evaluate((each) => (each as HTMLInputElement).select());
  await field!.type(value);
}

const press = async (page: Page, selector: string) => {
  const button = await page.waitForSelector(selector);
  await button!.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  await button!.click();
};

const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (each) => (each as HTMLElement).innerText);

/** The computed style of the first call. */
function looks() {
  const call = document.querySelector('sage-consult-cta')!;
  const link = call.querySelector('a') ?? call.shadowRoot!.querySelector('[part=action]')!;
  const [surface, action] = [call, link].map((each) => getComputedStyle(each));
  return [
    surface!.backgroundColor,
    surface!.borderTopLeftRadius,
    action!.backgroundColor,
    action!.color,
    link.textContent.trim(),
  ];
}

const previewOf = async (page: Page) => {
  const frame = await page.waitForSelector('iframe');
  return await frame!.contentFrame();
};

/** Waits until the preview shows this radius, then reads its style. */
async function previewStyle(page: Page, radius: string) {
  const frame = await previewOf(page);
  await frame.waitForFunction(
    (radius) => {
      const surface = document.querySelector('sage-consult-cta');
      return surface && getComputedStyle(surface).borderTopLeftRadius === radius;
    },
    {},
    radius,
  );
  return frame.evaluate(looks);
}

describe('the snippet builder, from end to end', () => {
  for (const [name, executable] of engines.filter(([, executable]) => executable))
    it(`makes a page and a theme that look the same when pasted, in ${name}`, async () => {
      const browser = await start(name, executable!);
      const builder = await serve({ path });
      try {
        const page = await browser.newPage();
        await page.setViewport({ width: 1280, height: 900 });
        await page.goto(builder.origin + path);
        await fill(page, 'practice-name', 'Sagebrush');
        await fill(page, 'practice-book-url', '/book');
        await fill(page, 'practice-states', 'ME');
        await fill(page, 'script', '/dist/sagebrush.js');
        await page.waitForFunction(() =>
          document.querySelector('.verdict')!.textContent.includes('Ready to copy.'),
        );

        // Choose a brand color, then one with too little contrast, then accept the suggestion.
        await fill(page, 'brand', '#5b3a8c');
        const summaries = await page.$$('section[aria-labelledby=theme] summary');
        for (const summary of summaries) await summary.click();
        await fill(page, 'color-on-action-light', '#9070c0');
        await page.waitForFunction(() =>
          document.querySelector('.verdict')!.textContent.includes('2 things need'),
        );
        const before = await textOf(page, '#pair-on-action-action-light');
        await press(page, '#pair-on-action-action-light button');
        await page.waitForFunction(() =>
          document.querySelector('.verdict')!.textContent.includes('Ready to copy.'),
        );
        const after = await textOf(page, '#pair-on-action-action-light');
        // Use the slider with the keyboard.
        const slider = await page.waitForSelector('[aria-label="Corner radius, by slider"]');
        await slider!.focus();
        for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
        const preview = await previewStyle(page, '11px');

        assert.match(before, /\d\.\d:1 on the button: too little\. It needs 4\.5:1\.\s+Use #\w{6}, \d\.\d:1/);
        assert.match(after, /^(4\.[5-9]|[5-9]\.\d):1 on the button ✓/);
        assert.equal(preview[0], 'rgb(246, 243, 253)');
        assert.equal(preview[2], 'rgb(91, 58, 140)');

        // Paste what the buttons copy into a bare page.
        const [once, text] = await page.$$eval('.copies > .copy textarea', (all) =>
          all.map(({ value }) => value),
        );
        await press(page, '.copies > .copy button');
        await page.waitForFunction(() =>
          /Copied|Ctrl\+C/.test(document.querySelector('.copies > .copy [role=status]')!.textContent),
        );
        const bare = await serve({
          html: () =>
            `<!doctype html><html lang="en"><head><title>Pasted</title>${once}</head><body>${text}</body></html>`,
        });
        const pasted = await browser.newPage();
        await pasted.goto(bare.origin + trust);
        await pasted.waitForFunction(() => document.querySelector('sage-consult-cta')?.matches(':defined'));
        assert.deepEqual(await pasted.evaluate(looks), preview);
        await pasted.close();
        bare.stop();

        // The URL restores everything.
        await page.waitForFunction(hashIncludes, {}, '"--sage-radius":"11px"');
        const again = await browser.newPage();
        await again.goto(await page.evaluate(() => location.href));
        assert.deepEqual(await previewStyle(again, '11px'), preview);
        assert.equal(await again.$eval('#brand', (each) => (each as HTMLInputElement).value), '#5b3a8c');
      } finally {
        await browser.close();
        builder.stop();
      }
    });
});
