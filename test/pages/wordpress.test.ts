// The page after WordPress's classic editor: elements are empty, each in a paragraph, with their content after them.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import {
  inPage,
  placements,
  accessibilityTree,
  startBrowser,
  trustClassic,
  visit,
} from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());
const widgets = 'sage-consult-cta, sage-state-availability, sage-signs-checklist, sage-comparison-cards';

describe("the article in WordPress's classic editor", () => {
  for (const placement of ['deferred', 'blocking'] as const)
    describe(`given script: ${placement}`, () => {
      const setting = { path: trustClassic, html: placements[placement] };

      it('reads the same as the clean page, each widget and the whole', async () => {
        await using clean = await visit(browser);
        await using visited = await visit(browser, setting);

        const [expected, found] = [clean.page, visited.page].map((page) => page.locator(inPage(widgets))) as [
          Locator,
          Locator,
        ];

        assert.equal(await found.count(), 7);
        for (let index = 0; index < 7; index++)
          assert.deepEqual(
            await accessibilityTree(found.nth(index)),
            await accessibilityTree(expected.nth(index)),
          );
        assert.deepEqual(await accessibilityTree(visited.page), await accessibilityTree(clean.page));
        assert.deepEqual(await visited.violations(), []);
      });

      it('has widgets of the same width as the clean page, and of the same height within a line', async () => {
        // The classic page asks for wider cards.
        const wide = (html: string) => html.replace('<sage-comparison-cards', '$& class="alignwide"');
        await using clean = await visit(browser, { html: wide });
        await using visited = await visit(browser, setting);

        const boxes = (page: Page) =>
          page
            .locator(inPage(widgets))
            .evaluateAll((all) => all.map((widget) => widget.getBoundingClientRect().toJSON() as DOMRect));
        const [expected, found] = [await boxes(clean.page), await boxes(visited.page)];

        // The page's heading styles do not reach the copies of its headings.
        const line = 32;
        for (const [index, { width, height }] of expected.entries()) {
          assert.equal(found[index]!.width, width);
          assert.ok(
            Math.abs(found[index]!.height - height) < line,
            `${found[index]!.height} px, not ${height}`,
          );
        }
      });
    });

  it('hides only what a widget shows', async () => {
    await using visited = await visit(browser, { path: trustClassic });

    const { hidden, shown } = await visited.page.evaluate((selector) => {
      const text = (node: Node) => node.textContent!.replace(/\s+/g, ' ').trim();
      const deepText = (root?: ParentNode | null): string =>
        root
          ? text(root) +
            [...root.querySelectorAll('*')].map(({ shadowRoot }) => deepText(shadowRoot)).join(' ')
          : '';
      const roots = [...document.querySelectorAll(selector)];
      const blocks = [...document.querySelectorAll('main :is(h2, h3, p, li)')];
      const unseen = blocks.filter((block) => text(block) && !block.getClientRects().length);
      return {
        hidden: unseen.map(text),
        shown: roots.map(({ shadowRoot }) => deepText(shadowRoot)).join(' '),
      };
    }, widgets);

    assert.equal(hidden.length, 4 + 2 + 4 + 4 + 11 + 19, hidden.join('\n'));
    assert.deepEqual(
      hidden.filter((words) => !shown.includes(words)),
      [],
    );
  });

  it('has the same links as the clean page', async () => {
    await using visited = await visit(browser, { path: trustClassic });
    const { page } = visited;
    await page.evaluate(() =>
      addEventListener('sage-consult-open', ({ detail }) => console.log(`opened ${detail.href}`)),
    );

    await page.getByRole('link', { name: 'Book a free consultation' }).first().press('Enter');

    await page.waitForURL(`${visited.origin}/free-consultation`);
  });
});
