// The page in little room: narrow, magnified, and with the text spaced as a reader may need it.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import {
  placements,
  rendered,
  startBrowser,
  trust,
  trustClassic,
  visit,
  widgets,
} from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const rooms: Record<string, BrowserContextOptions> = {
  'on a screen of 320 px': { viewport: { width: 320, height: 640 } },
  'at 400 % of 1280 px': { viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 },
};

describe('in little room', () => {
  for (const path of [trust, trustClassic])
    for (const [room, reader] of Object.entries(rooms))
      it(`is no wider than the screen, ${room}, given ${path.split('/').at(-1)}`, async () => {
        await using visited = await visit(browser, { path, reader });

        const { overflowing, width } = await measure(visited.page);

        assert.deepEqual(overflowing, []);
        assert.equal(width, 320);
      });

  for (const path of [trust, trustClassic])
    it(`loses nothing when text is spaced (WCAG 1.4.12), given ${path.split('/').at(-1)}`, async () => {
      await using visited = await visit(browser, { path, reader: rooms['on a screen of 320 px'] });
      const { page } = visited;
      const before = await heightOfOurs(page);

      await spaceText(page);
      const { overflowing, width } = await measure(page);

      assert.ok((await heightOfOurs(page)) > before, 'nothing was spaced');
      assert.deepEqual(overflowing, []);
      assert.equal(width, 320);
    });

  it('is no wider than the screen without the script', async () => {
    await using visited = await visit(browser, {
      html: placements.none,
      reader: rooms['on a screen of 320 px'],
    });

    assert.equal((await measure(visited.page)).width, 320);
  });
});

const heightOfOurs = (page: Page) =>
  page
    .locator(widgets)
    .evaluateAll((all) => all.reduce((sum, widget) => sum + widget.getBoundingClientRect().height, 0));

/** As a reader's own style does it: everywhere, also within shadow roots. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    for (const root of [document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)])
      root?.adoptedStyleSheets.push(style);
  });
  await rendered(page);
}

/** How wide the page is, and what of us is wider than the screen, is cut off, or lies outside of its own box. */
async function measure(page: Page): Promise<{ width: number; overflowing: string[] }> {
  return page.evaluate((widgets) => {
    const overflowing: string[] = [];
    for (const widget of document.querySelectorAll(widgets)) {
      const outer = widget.getBoundingClientRect();
      const name = (element: Element) => `${widget.localName} ${element.localName}.${element.className}`;
      for (const element of widget.shadowRoot?.querySelectorAll('*') ?? []) {
        const { left, right, width } = element.getBoundingClientRect();
        if (width && (left < 0 || right > innerWidth + 0.5)) overflowing.push(`${name(element)} is too wide`);
        const cuts = getComputedStyle(element).overflowX !== 'visible';
        if (cuts && element.scrollWidth > element.clientWidth) overflowing.push(`${name(element)} cuts`);
      }
      const trees = [widget, widget.shadowRoot ?? widget].map((tree) =>
        document.createTreeWalker(tree, NodeFilter.SHOW_TEXT),
      );
      for (const tree of trees)
        for (let node = tree.nextNode(); node; node = tree.nextNode()) {
          const box = node.parentElement?.closest('a, h2, p, li')?.getBoundingClientRect() ?? outer;
          if (!node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
          const range = new Range();
          range.selectNodeContents(node);
          for (const { left, right, top, bottom, width } of range.getClientRects())
            for (const around of [outer, box])
              if (
                width &&
                (left < around.left - 1 ||
                  right > around.right + 1 ||
                  top < around.top - 1 ||
                  bottom > around.bottom + 1)
              )
                overflowing.push(`"${node.textContent!.trim()}" lies outside of its box`);
        }
    }
    return { width: document.scrollingElement!.scrollWidth, overflowing };
  }, widgets);
}
