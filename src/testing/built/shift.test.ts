// What moves while the page arrives at a slow telephone on a slow line.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { moves, record, recorded, throttle } from './moves.ts';
import { placements, startBrowser, trustClassic, visit, type Setting } from './harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const screens = {
  'a telephone': { width: 390, height: 844 },
  'a desktop': { width: 1280, height: 800 },
};

describe('while the page arrives slowly', () => {
  for (const [screen, viewport] of Object.entries(screens)) {
    const reader = { viewport };

    it(`no text moves by a pixel on ${screen}, given the script still`, async () => {
      const arrival = await arrive({ html: placements.still, reader });

      assert.ok(arrival.frames > 1, 'only the end was seen');
      assert.deepEqual(moves(arrival), []);
      assert.equal(arrival.shift, 0);
    });

    it(`the layout shifts by 0.1 at most on ${screen}, given the script everywhere`, async () => {
      const { shift } = await arrive({ html: placements.everywhere, reader }, `everywhere, ${screen}`);

      assert.ok(
        shift <= 0.1,
        `${shift}: let what the page's CSS gives a widget before the script come nearer to what is drawn`,
      );
    });

    for (const placement of ['still', 'everywhere'] as const)
      it(`is all there in WordPress's classic editor on ${screen}, given the script ${placement}`, async () => {
        const setting = { path: trustClassic, html: placements[placement], reader };

        // Words that come behind their element cannot be drawn in it before they have all come. No gate, but told.
        const { last } = await arrive(setting, `${placement}, classic editor, ${screen}`);

        const heading = last.filter(([, , words]) => words === 'Begin with one conversation');
        assert.equal(heading.length, 1);
      });
  }
});

async function arrive(setting: Setting, name?: string) {
  await using visited = await visit(browser, {
    ...setting,
    prepare: async (page) => {
      await throttle(page);
      await record(page);
    },
  });
  const arrival = await recorded(visited.page);
  const pixels = moves(arrival).map((move) => move.pixels);
  const most = Math.max(0, ...pixels.filter((distance) => distance < Infinity));
  if (name)
    console.log(
      `  ${name}: shift ${arrival.shift.toFixed(3)}, up to ${Math.round(most)} px, ${pixels.length} texts`,
    );
  return arrival;
}
