// The docs pages, where play functions do not run: each example must show the state that it names, and the numbers of
// an anatomy must cover nothing.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { startBrowser, widgetsRendered } from '../helpers/harness.ts';
import { openStories, serveStorybook, showDocs, stories, type Served } from '../helpers/storybook.ts';

let server: Served;
let browser: Browser;
let page: Page;

before(async () => {
  server = await serveStorybook();
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  // Each frame on a docs page loads all of Storybook.
  page.setDefaultTimeout(90_000);
  await openStories(page, server.address);
});
after(async () => {
  await browser?.close();
  server?.stop();
});

let shown = '';

/** Shows a docs page, unless it is already open. */
const show = async (id: string) => {
  if (shown !== id) await showDocs(page, id);
  shown = id;
};

const docsOf = (story: string) => `${story.split('--')[0]}--docs`;

/** An example on the docs page of its element. Some have a frame of their own. */
async function exampleOf(id: string): Promise<Locator> {
  await show(docsOf(id));
  const block = page.locator(`[id="story--${id}"], [id="story--${id}--primary"]`);
  await block.locator('.stage, iframe').first().waitFor();
  // Frames load lazily, near the viewport.
  await block.scrollIntoViewIfNeeded();
  const frame = block.locator('iframe[id^="iframe--"]');
  const within: Locator | FrameLocator = (await frame.count()) ? frame.contentFrame() : block;
  return within.locator('.stage');
}

/** What a reader sees in an example that names its state. */
const states: [story: string, words: RegExp][] = [
  ['elements-consult-cta--answering', /Book a free couples consultation in Texas/],
  ['elements-consult-cta--not-served', /Sorry, we can’t meet with you in Ohio.*Find care elsewhere/s],
  ['elements-state-availability--checked-and-served', /Yes, we can meet with you in Texas.*Ana Ruiz/s],
  ['elements-state-availability--checked-in-part', /In Maine, .*Individual therapy/s],
  ['elements-state-availability--checked-and-pending', /Montana yet/],
  [
    'elements-state-availability--checked-and-past',
    /We last confirmed this license through January 31, 2026/,
  ],
  ['elements-state-availability--checked-and-not-served', /Sorry, we can’t .*Ohio.*Find care elsewhere/s],
  ['elements-state-availability--map-with-check', /Montana yet/],
  ['elements-footnoted-article--preview', /Go to note 1/],
  ['elements-exit-page--shift-pressed', /Press Shift 2 more times/],
];

describe('a docs page', () => {
  for (const [story, words] of states)
    it(`shows the state that an example names: ${story}`, async () => {
      const example = await exampleOf(story);

      await example
        .getByText(words)
        .or(example.filter({ hasText: words }))
        .first()
        .waitFor();
    });

  it('leaves the page where it opens, whatever its examples show', async () => {
    const id = 'elements-state-availability--docs';
    await page.goto(`${server.address}/iframe.html?viewMode=docs&id=${id}&globals=a11y.manual:!true`);
    shown = id;
    await page.getByText('Montana yet').first().waitFor();

    assert.equal(await page.evaluate(() => scrollY), 0);
  });
});

describe('the anatomy of a widget', () => {
  for (const width of [1200, 390])
    for (const { id } of stories.filter(({ id }) => id.endsWith('--anatomy')))
      it(`has numbers that cover nothing: ${id}, at ${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${server.address}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`);
        await page.locator('.marks > b').first().waitFor();

        // On a large screen, a preview has no button that closes it.
        const hidden = id.startsWith('elements-footnoted') ? ['::part(close)'] : [];
        // The numbers follow the parts that they are next to.
        for (const end = Date.now() + 10_000; ;) {
          await widgetsRendered(page);
          const { listed, ...seen } = await page.locator('.stage').evaluate(readNumbers);
          const wanted = { numbers: listed, unseen: hidden, covered: [], broken: [] };
          if (Date.now() < end && !isDeepStrictEqual(seen, wanted)) continue;
          assert.ok(listed.length > 0);
          assert.deepEqual(seen, wanted);
          break;
        }
      });
});

/** The numbers in a picture and in its list, and those that cover words or do not fit into their circle. */
function readNumbers(example: Element) {
  const wordsIn = (root: Node): DOMRect[] => {
    if (root instanceof Text) {
      const range = document.createRange();
      range.selectNode(root);
      return root.data.trim() ? [...range.getClientRects()] : [];
    }
    const inside = root instanceof Element && root.shadowRoot ? [...root.shadowRoot.childNodes] : [];
    return [...inside, ...root.childNodes].flatMap(wordsIn);
  };
  const texts = (selector: string) =>
    [...example.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
  const words = [...example.querySelectorAll('.specimen > :not(.marks)')].flatMap(wordsIn);
  const badges = [...example.querySelectorAll('.marks > b')];
  const covers = (badge: Element) => {
    const { left, right, top, bottom } = badge.getBoundingClientRect();
    return words.some(
      (word) => word.left < right && word.right > left && word.top < bottom && word.bottom > top,
    );
  };
  const named = (found: Element[]) => found.map(({ textContent }) => textContent);
  const isBroken = (badge: Element) => {
    const range = document.createRange();
    range.selectNodeContents(badge);
    const [box, text] = [badge.getBoundingClientRect(), range.getBoundingClientRect()];
    return text.left < box.left || text.right > box.right || text.height > box.height;
  };
  return {
    listed: texts('li.seen > b'),
    numbers: texts('.marks > b'),
    unseen: texts('li.unseen code:first-child'),
    covered: named(badges.filter(covers)),
    broken: named([...example.querySelectorAll('b')].filter(isBroken)),
  };
}
