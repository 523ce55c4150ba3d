// Every story of the built Storybook, pixel by pixel as it was accepted. The pictures are in ../pictures; `looksOf` says
// which looks a story is taken in.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { isCi } from '../browsers/apt.ts';
import { openCamera, startPinnedBrowser, type Camera } from '../helpers/camera.ts';
import { acceptCommand, complaintsAbout, differenceOf, leftOver } from '../helpers/pictures.ts';
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
    it(`of stories (there is no pinned browser: ${reason})`, { skip: !isCi }, () => {
      assert.fail(`CI needs the pinned browser: ${reason}`);
    });
});

function compareWith({ page, take }: Camera): void {
  for (const { id, title, name } of stories) {
    it(`${title}: ${name}`, async () => {
      const taken = await take(id);

      const complaints = complaintsAbout(id, taken);
      assert.deepEqual(
        complaints,
        [],
        `${complaints.join('\n')}\nIf that is how it is to look: ${acceptCommand} -- ${id}\n`,
      );
    });
  }

  it('are all compared with something', () => {
    assert.deepEqual(leftOver(), [], `${acceptCommand} deletes what is left over`);
  });

  describe('given one story', () => {
    const story = 'elements-consult-cta--banner';
    const lightOf = async (id: string) => (await take(id, ['light'])).get('light')!;

    it('are the same each time', async () => {
      const first = await take(story);
      await take('elements-consult-cta--dark');

      const second = await take(story);

      for (const [look, picture] of first)
        assert.equal(differenceOf(picture, second.get(look)!), undefined, look);
    });

    it('are others in each look', async () => {
      const pictures = [...(await take(story)).values()];

      const distinct = new Set(pictures.map((picture) => picture.toString('base64')));

      assert.equal(distinct.size, 6);
    });

    it('show one shade of a colour, and where', async () => {
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

    it('show that something has grown', async () => {
      const before = await lightOf(story);

      const style = await page.addStyleTag({ content: '.stage { padding-block-end: 1px }' });
      const difference = differenceOf(before, await lightOf(story));
      await style.evaluate((node) => (node as Element).remove());

      assert.equal(difference?.box.height, 1);
    });
  });
}
