// The exit, however a reader presses it: with modifier keys, other mouse buttons, and Shift three times.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { describeCases } from '../helpers/cases.ts';
import { action, caseNamed, exit, leaves, pressShift, start } from '../helpers/exits.ts';
import { startBrowser, visit, widgetsRendered } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const modifiers = ['Shift', 'Control', 'Alt', 'Meta'] as const;
describeCases('modifier keys, mouse buttons and both Shift keys', [
  ...modifiers.map(
    (key) =>
      [
        `${key} and click`,
        async () => {
          await using visited = await visit(browser, caseNamed('57-exit-shift-combinations'));
          await leaves(visited, () => action(visited.page).click({ modifiers: [key] }));
        },
      ] as const,
  ),
  ...modifiers
    .map(
      (key) =>
        [
          `${key} and Enter`,
          async () => {
            await using visited = await visit(browser, caseNamed('57-exit-shift-combinations'));
            await action(visited.page).focus();
            await leaves(visited, () => visited.page.keyboard.press(`${key}+Enter`));
          },
        ] as const,
    )
    .filter(([name]) => !name.startsWith('Alt')),
  [
    'a link in an SVG before the exit’s own',
    async () => {
      const { html = String, ...setting } = caseNamed('57-exit-shift-combinations');
      const icon = '<svg width="24" height="24"><a href="https://example.org/"><text>Exit</text></a></svg>';
      await using visited = await visit(browser, {
        ...setting,
        html: (written) => html(written).replace('<sage-exit-page>', `$&${icon}`),
      });
      await leaves(visited, () => action(visited.page).click());
      assert.deepEqual(
        (await visited.violations()).filter((each) => each.startsWith('threw')),
        [],
      );
    },
  ],
  [
    'the middle button',
    async () => {
      await using visited = await visit(browser, caseNamed('57-exit-shift-combinations'));
      await leaves(visited, () => action(visited.page).click({ button: 'middle' }));
    },
  ],
  [
    'left, right, left Shift',
    async () => {
      await using visited = await visit(browser, caseNamed('57-exit-shift-combinations'));
      const { keyboard } = visited.page;
      await leaves(visited, async () => {
        for (const key of ['ShiftLeft', 'ShiftRight', 'ShiftLeft']) await keyboard.press(key);
      });
    },
  ],
  [
    'Shift in a text field',
    async () => {
      await using visited = await visit(browser, caseNamed('57-exit-shift-combinations'));
      await visited.page.getByRole('textbox').focus();
      await leaves(visited, () => pressShift(visited.page));
    },
  ],
  ...(
    [
      ['capital letters', ['Shift+A', 'Shift+B', 'Shift+C']],
      ['selecting', ['Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft']],
      ['Ctrl or Alt with Shift', ['Control+Shift', 'Alt+Shift', 'Control+Shift']],
    ] as const
  ).map(
    ([name, keys]) =>
      [
        `${name} do not count`,
        async () => {
          await using visited = await visit(browser, caseNamed('57-exit-shift-combinations'));
          const { page } = visited;
          await page.getByRole('textbox').focus();
          for (const key of keys) await page.keyboard.press(key);
          await widgetsRendered(page);
          assert.equal((await page.getByRole('status').textContent())!.trim(), '');
        },
      ] as const,
  ),
  [
    'both Shift keys at once count as one press',
    async () => {
      await using visited = await visit(browser, caseNamed('57-exit-shift-combinations'));
      const { page } = visited;
      for (const key of ['ShiftLeft', 'ShiftRight']) await page.keyboard.down(key);
      for (const key of ['ShiftLeft', 'ShiftRight']) await page.keyboard.up(key);
      await widgetsRendered(page);
      assert.match((await page.getByRole('status').textContent())!, /2 more times/);
    },
  ],
]);

describeCases('presses that time out', [
  ...(
    [
      ['en', /^Time is up/],
      ['es', /^Se acabó el tiempo/],
    ] as const
  ).map(
    ([lang, words]) =>
      [
        lang,
        async () => {
          await using visited = await start(browser, `<div lang="${lang}">${exit}</div>`, {
            prepare: (page) => page.clock.install(),
          });
          const { page } = visited;
          await page.waitForFunction(() => customElements.get('sage-exit-page'));
          const status = async () => (await page.getByRole('status').textContent())!.trim();
          await pressShift(page, 2);
          await page.clock.runFor(5100);
          assert.match(await status(), words);
          await page.clock.runFor(5100);
          assert.equal(await status(), '');
        },
      ] as const,
  ),
  ...[390, 320].map(
    (width) =>
      [
        `the message fits at ${width} px`,
        async () => {
          await using visited = await start(browser, exit, { reader: { viewport: { width, height: 640 } } });
          await pressShift(visited.page, 1);
          await widgetsRendered(visited.page);
          const box = (await visited.page.getByRole('status').boundingBox())!;
          assert.ok(box.x >= 0 && box.x + box.width <= width, JSON.stringify(box));
        },
      ] as const,
  ),
]);
