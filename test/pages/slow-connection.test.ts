// Layout shift on a slow phone and a slow connection, without sagebrush.css: none with a blocking script, little with others.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { movedText, record, recorded, throttle } from '../helpers/moves.ts';
import {
  placements,
  startBrowser,
  trustClassic,
  visit,
  withoutStylesheet,
  type Setting,
} from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const screens = {
  'a telephone': { width: 390, height: 844 },
  'a desktop': { width: 1280, height: 800 },
};

/** Without the stylesheet, and with the all-in-one script. */
const inOne = (html: string) => html.replaceAll('/sagebrush.js', '/sagebrush-all.js');
const bare = {
  blocking: (html: string) => inOne(placements.blocking(withoutStylesheet(html))),
  deferred: (html: string) => inOne(withoutStylesheet(html)),
};
/** Without the stylesheet, separate parts shift the page more than one file. Only ever lower this limit. */
const maxShiftWithParts = 0.15;

describe('on a slow connection, without the stylesheet', () => {
  for (const [screen, viewport] of Object.entries(screens)) {
    const reader = { viewport };

    it(`no text moves on ${screen}, given a blocking script`, async () => {
      const arrival = await arrive({ html: bare.blocking, reader });

      assert.ok(arrival.frames > 1, 'only one frame was recorded');
      assert.deepEqual(movedText(arrival), []);
      assert.equal(arrival.shift, 0);
    });

    it(`the layout shifts by 0.1 at most on ${screen}, given a deferred script`, async () => {
      const { shift } = await arrive({ html: bare.deferred, reader }, `deferred, ${screen}`);

      assert.ok(
        shift <= 0.1,
        `${shift}: make the CSS of unrendered widgets match the rendered layout more closely`,
      );
    });

    it(`the layout shifts by ${maxShiftWithParts} at most on ${screen}, given a script whose parts load later`, async () => {
      const { shift } = await arrive({ html: withoutStylesheet, reader }, `in parts, ${screen}`);

      assert.ok(shift <= maxShiftWithParts, `${shift}`);
    });

    for (const placement of ['blocking', 'deferred'] as const)
      it(`everything renders in WordPress's classic editor on ${screen}, given script: ${placement}`, async () => {
        const setting = { path: trustClassic, html: bare[placement], reader };

        // Widgets cannot render content that follows them until all of it has arrived. Report the shift, without a limit.
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
  const pixels = movedText(arrival).map((move) => move.pixels);
  const most = Math.max(0, ...pixels.filter((distance) => distance < Infinity));
  if (name)
    console.log(
      `  ${name}: shift ${arrival.shift.toFixed(3)}, up to ${Math.round(most)} px, ${pixels.length} texts`,
    );
  return arrival;
}
