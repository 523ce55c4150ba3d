// The page in small viewports: narrow, zoomed, and with wider text spacing.
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

const viewports: Record<string, BrowserContextOptions> = {
  'on a screen of 320 px': { viewport: { width: 320, height: 640 } },
  'at 400 % of 1280 px': { viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 },
};

describe('the page in a small viewport', () => {
  for (const path of [trust, trustClassic])
    for (const [size, reader] of Object.entries(viewports))
      it(`is no wider than the screen, ${size}, given ${path.split('/').at(-1)}`, async () => {
        await using visited = await visit(browser, { path, reader });

        const { overflowing, width } = await measure(visited.page);

        assert.deepEqual(overflowing, []);
        assert.equal(width, 320);
      });

  for (const path of [trust, trustClassic])
    it(`loses no text with wider text spacing (WCAG 1.4.12), given ${path.split('/').at(-1)}`, async () => {
      await using visited = await visit(browser, { path, reader: viewports['on a screen of 320 px'] });
      const { page } = visited;
      const before = await heightOfWidgets(page);

      await spaceText(page);
      const { overflowing, width } = await measure(page);

      assert.ok((await heightOfWidgets(page)) > before, 'the spacing did not change');
      assert.deepEqual(overflowing, []);
      assert.equal(width, 320);
    });

  it('is no wider than the screen without the script', async () => {
    await using visited = await visit(browser, {
      html: placements.none,
      reader: viewports['on a screen of 320 px'],
    });

    assert.equal((await measure(visited.page)).width, 320);
  });
});

const heightOfWidgets = (page: Page) =>
  page
    .locator(widgets)
    .evaluateAll((all) => all.reduce((sum, widget) => sum + widget.getBoundingClientRect().height, 0));

/** Sets the text spacing everywhere, also in shadow roots, as a user stylesheet would. */
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

/** The width of the page, and everything in the widgets that is too wide, clipped or outside its box. */
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
        if (cuts && element.scrollWidth > element.clientWidth)
          overflowing.push(`${name(element)} clips its content`);
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
                overflowing.push(`"${node.textContent!.trim()}" is outside its box`);
        }
    }
    return { width: document.scrollingElement!.scrollWidth, overflowing };
  }, widgets);
}
