// The ring at the start of a badge: its pixels in each direction, and the space it leaves where it is not drawn.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { startBrowser, visit } from '../helpers/harness.ts';
import { core, look, pageOf, tag } from '../helpers/parts.ts';

const browser = await startBrowser();
after(() => browser.close());

const red = [255, 0, 0];
const visitBadge = (attributes: string) =>
  visit(browser, {
    html: () =>
      pageOf(
        `<sage-state-availability style="--sage-color-accent: red" ${attributes}><ul><li>Maine</li></ul></sage-state-availability>`,
        look + tag(core),
      ),
  });

/** The distances in px from the box's left edge and from its right edge at which its first line shows red. */
async function ringIn(page: Page) {
  const { data, width, height } = PNG.sync.read(await page.locator('sage-state-availability').screenshot());
  const middle = Math.round(height / 2) * width;
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) => {
    const from = (middle + x) * 4;
    return red.every((value, at) => Math.abs(data[from + at]! - value) < 20);
  });
  return { left: columns.at(0), right: columns.length ? width - columns.at(-1)! - 1 : undefined };
}

/** The space in px on either side of the words. */
const spaces = (page: Page) =>
  page.locator('sage-state-availability').evaluate((badge) => {
    const [outer, inner] = [badge, badge.firstElementChild!].map((each) => each.getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
    ];
    return { left: inner.left - outer.left, right: outer.right - inner.right };
  });

describe("a badge's ring", () => {
  for (const [direction, side, other] of [
    ['ltr', 'left', 'right'],
    ['rtl', 'right', 'left'],
  ] as const)
    it(`is in front of the words, given dir=${direction}`, async () => {
      await using visited = await visitBadge(`dir="${direction}"`);

      const [ring, space] = [await ringIn(visited.page), await spaces(visited.page)];

      assert.ok(ring[side]! > 12 && ring[side]! < 22, `${ring[side]} px from the edge`);
      assert.ok(ring[other]! > space[other] + 20, 'nothing below the words');
    });

  it('is not below the words if only CSS sets the direction', async () => {
    await using visited = await visitBadge('');
    await visited.page.addStyleTag({ content: 'body { direction: rtl }' });

    const [ring, space] = [await ringIn(visited.page), await spaces(visited.page)];

    assert.ok(ring.left! > 12 && ring.left! < space.left - 10, `${ring.left} px of ${space.left} px`);
  });

  it('stays on a background color of the page', async () => {
    await using visited = await visitBadge('class="tinted"');
    await visited.page.addStyleTag({ content: '.tinted { background-color: #fed }' });

    assert.ok((await ringIn(visited.page)).left! > 12);
  });

  for (const [where, media] of Object.entries({
    'in print': { media: 'print' },
    'in forced colors': { forcedColors: 'active' },
  } as const))
    it(`is not drawn ${where}, and no space is left for it`, async () => {
      await using visited = await visitBadge('');
      await visited.page.emulateMedia(media);

      const { left, right } = await spaces(visited.page);

      assert.equal((await ringIn(visited.page)).left, undefined);
      assert.ok(Math.abs(left - right) < 1, `${left} px and ${right} px`);
    });
});
