// Compares every story of the built Storybook with its accepted pictures in ../pictures, pixel by pixel. `looksOf` says in
// which looks.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { isCi } from '../browsers/apt.ts';
import { openCamera, startPinnedBrowser, type Camera } from '../helpers/camera.ts';
import { acceptCommand, mismatches, differenceOf, unusedPictures } from '../helpers/pictures.ts';
import { stories } from '../helpers/storybook.ts';

let browser: Browser | undefined;
let reason = '';
try {
  browser = await startPinnedBrowser();
} catch (error) {
  reason = (error as Error).message.split('\n')[0]!;
}
const camera = browser && (await openCamera(browser));
after(() => camera?.[Symbol.asyncDispose]());

describe('pictures', () => {
  if (camera) compareWith(camera);
  else
    it(`of stories (no pinned browser: ${reason})`, { skip: !isCi }, () => {
      assert.fail(`CI needs the pinned browser: ${reason}`);
    });
});

function compareWith({ page, take }: Camera): void {
  for (const { id, title, name } of stories) {
    it(`${title}: ${name}`, async () => {
      const taken = await take(id);

      const messages = mismatches(id, taken);
      assert.deepEqual(
        messages,
        [],
        `${messages.join('\n')}\nTo accept the new look: ${acceptCommand} -- ${id}\n`,
      );
    });
  }

  it('all have a story and a look', () => {
    assert.deepEqual(unusedPictures(), [], `${acceptCommand} deletes unused pictures`);
  });

  describe('given one story', () => {
    const story = 'elements-consult-cta--banner';
    const lightOf = async (id: string) => (await take(id, ['light'])).get('light')!;

    it('are reproducible, and differ between looks', async () => {
      const first = await take(story);
      await take('elements-consult-cta--dark');

      const second = await take(story);

      for (const [look, picture] of first)
        assert.equal(differenceOf(picture, second.get(look)!), undefined, look);
      const distinct = new Set([...first.values()].map((picture) => picture.toString('base64')));
      assert.equal(distinct.size, 6);
    });

    it('reveal a difference of one shade, and its position', async () => {
      const before = await lightOf(story);
      const action = page.locator('.stage sage-consult-cta a');
      const shade = await action.evaluate((link) => getComputedStyle(link).backgroundColor);
      const [red, green, blue] = shade.match(/\d+/g)!.map(Number) as [number, number, number];
      const button = (await action.boundingBox())!;

      const style = await page.addStyleTag({
        content: `:root { --sage-color-action: rgb(${red}, ${green}, ${blue + 1}) }`,
      });
      const difference = differenceOf(before, await lightOf(story));
      await style.evaluate((node) => (node as Element).remove());

      assert.ok(difference, `nothing differs from ${shade}`);
      assert.ok(difference.pixels > 1000, `${difference.pixels} pixels`);
      assert.deepEqual(
        { width: difference.box.width, height: difference.box.height },
        { width: Math.round(button.width), height: Math.round(button.height) },
      );
    });

    it('reveal a change of size', async () => {
      const before = await lightOf(story);

      const style = await page.addStyleTag({ content: '.stage { padding-block-end: 1px }' });
      const difference = differenceOf(before, await lightOf(story));
      await style.evaluate((node) => (node as Element).remove());

      assert.equal(difference?.box.height, 1);
    });
  });
}
