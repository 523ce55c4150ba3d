// The way off the page, where pages, plugins and habits get in its way: it is left, whole, and Back does not return.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after } from 'node:test';
import type { Page } from 'playwright-core';
import { kindOfFault } from './faults.ts';
import { settled, startBrowser, visit, type Setting } from './harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const tag = '<script src="/dist/sagebrush.js" defer></script>';
const link = '<a href="/neutral" rel="noreferrer">Leave this page</a>';
const exit = `<sage-exit-page>${link}</sage-exit-page>`;
const hook = `<div class="sage-exit-page">${link}</div>`;
const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Sensitive</title>${tag}</head><body>${body}</body></html>`;
const caseNamed = (name: string): Setting => ({ path: `/src/testing/built/cases/${name}.html` });

const action = (page: Page) => page.getByRole('link', { name: 'Leave this page', exact: true });
const start = (body: string, setting: Setting = {}) =>
  visit(browser, { html: () => pageOf(body), ...setting });

/** Leaves the page by an act; then nothing else is open, nothing tells of it, and Back does not lead to it. */
async function leaves({ page, origin }: { page: Page; origin: string }, act: () => Promise<unknown>) {
  const before = await page.evaluate(() => history.length);
  await act();
  await page.waitForURL(/\/neutral$/);
  assert.equal(await page.evaluate(() => document.referrer), '');
  assert.equal(await page.evaluate(() => history.length), before);
  assert.equal(page.context().pages().length, 1);
  assert.ok(page.url().startsWith(origin) || page.url().includes('localhost'));
}

async function pressShift(page: Page, times = 3) {
  for (let time = 0; time < times; time++) await page.keyboard.press('Shift');
}

const inner = (body: string) => pageOf(body).replaceAll('"', '&quot;');

/** A page whose frame holds the exit, from this origin or another. */
async function framed(attributes: string, act: (page: Page) => Promise<unknown>, frames = ['iframe']) {
  await using visited = await start('', {
    prepare: async (page) => {
      await page.route('**/inner.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: pageOf(`${exit}<h1>Inside</h1>`) }),
      );
      await page.route('**/middle.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><title>Middle</title><iframe src="/inner.html" title="Inner"></iframe>',
        }),
      );
      await page.route('**/outer.html', (route) => {
        const { port } = new URL(route.request().url());
        const body = `<!doctype html><title>Sensitive</title><h1>Sensitive</h1><iframe title="Embed" ${attributes.replaceAll('OTHER', `http://localhost:${port}`)}></iframe>`;
        return route.fulfill({ contentType: 'text/html', body });
      });
    },
  });
  const { page, origin } = visited;
  await page.goto(`${origin}/outer.html`);
  let place = page.frameLocator(frames[0]);
  for (const frame of frames.slice(1)) place = place.frameLocator(frame);
  await place.getByRole('link', { name: 'Leave this page' }).waitFor();
  await act(page);
  return page;
}
const click =
  (frames = ['iframe']) =>
  async (page: Page) => {
    let place = page.frameLocator(frames[0]);
    for (const frame of frames.slice(1)) place = place.frameLocator(frame);
    await leaves({ page, origin: new URL(page.url()).origin }, () =>
      place.getByRole('link', { name: 'Leave this page' }).click(),
    );
  };
const twice = ['iframe', 'iframe'];

kindOfFault('the exit in a frame', [
  ['of the same site', () => framed('src="/inner.html"', click())],
  ['of another site', () => framed('src="OTHER/inner.html"', click())],
  ['in srcdoc', () => framed(`srcdoc="${inner(exit)}"`, click())],
  ['a frame in a frame', () => framed('src="/middle.html"', click(twice), twice)],
  ['a frame in a frame of another site', () => framed('src="OTHER/middle.html"', click(twice), twice)],
  ['with target=_top', () => framed(`srcdoc="${inner(exit.replace('<a', '<a target="_top"'))}"`, click())],
  [
    'with target=_parent',
    () => framed(`srcdoc="${inner(exit.replace('<a', '<a target="_parent"'))}"`, click()),
  ],
  [
    'by Shift',
    () =>
      framed('src="/inner.html"', async (page) => {
        await page.frameLocator('iframe').getByRole('heading').click();
        await leaves({ page, origin: new URL(page.url()).origin }, () => pressShift(page));
      }),
  ],
  ...['allow-scripts allow-same-origin'].map(
    (sandbox) =>
      [
        `that may not move the page, sandbox="${sandbox}": the frame is left`,
        () =>
          framed(`sandbox="${sandbox}" src="/inner.html"`, async (page) => {
            await page.frameLocator('iframe').getByRole('link', { name: 'Leave this page' }).click();
            await page.waitForFunction(() => frames.length === 1);
            await page.frames()[1]!.waitForURL(/\/neutral$/);
            assert.ok(await page.getByRole('heading', { name: 'Sensitive' }).isVisible());
          }),
      ] as const,
  ),
]);

const swaps: Record<string, (html: string) => void> = {
  'the new one before the old one, which then goes': (html) => {
    const old = document.querySelector('[id=exit]')!;
    old.insertAdjacentHTML('beforebegin', html);
    old.remove();
  },
  'the new one behind the old one': (html) => {
    const old = document.querySelector('[id=exit]')!;
    old.insertAdjacentHTML('afterend', html);
    old.remove();
  },
  replaced: (html) => {
    document.querySelector('[id=exit]')!.outerHTML = html;
  },
  moved: () => document.body.append(document.querySelector('[id=exit]')!),
  'taken out and put back': () => {
    const old = document.querySelector('[id=exit]')!;
    old.remove();
    document.body.prepend(old);
  },
  'cloned, and the old one taken out': () => {
    const old = document.querySelector('[id=exit]')!;
    document.body.append(old.cloneNode(true));
    old.remove();
  },
  'the whole body, twice': (html) => {
    document.body.innerHTML = html;
    document.body.innerHTML = html;
  },
};
kindOfFault(
  'the exit after a page swap',
  Object.entries({ element: exit, hook }).flatMap(([kind, html]) =>
    Object.entries(swaps).map(
      ([name, swap]) =>
        [
          `${name} (${kind})`,
          async () => {
            const marked = html.replace(/^<[a-z-]+/, '$& id="exit"');
            await using visited = await start(`${marked}<h1>Sensitive</h1>`);
            const { page } = visited;
            await page.evaluate(swap, marked);
            await settled(page);
            assert.deepEqual(
              (await visited.deeds()).filter((deed) => deed.includes('one on a page')),
              [],
            );
            await leaves(visited, () => pressShift(page));
          },
        ] as const,
    ),
  ),
);

const modifiers = ['Shift', 'Control', 'Alt', 'Meta'] as const;
kindOfFault('keys held, other buttons, either Shift', [
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
    'in a text field',
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
        `${name} leave nothing`,
        async () => {
          await using visited = await visit(browser, caseNamed('57-exit-shift-combinations'));
          const { page } = visited;
          await page.getByRole('textbox').focus();
          for (const key of keys) await page.keyboard.press(key);
          await settled(page);
          assert.equal((await page.getByRole('status').textContent())!.trim(), '');
        },
      ] as const,
  ),
  [
    'both at once are one press',
    async () => {
      await using visited = await visit(browser, caseNamed('57-exit-shift-combinations'));
      const { page } = visited;
      for (const key of ['ShiftLeft', 'ShiftRight']) await page.keyboard.down(key);
      for (const key of ['ShiftLeft', 'ShiftRight']) await page.keyboard.up(key);
      await settled(page);
      assert.match((await page.getByRole('status').textContent())!, /2 more times/);
    },
  ],
]);

const named = (words: string) => async () => {
  await using visited = await start(
    `<sage-exit-page><a href="/neutral" target="_blank" rel="noreferrer">${words}</a></sage-exit-page>`,
  );
  assert.equal(await action(visited.page).count(), 1, await visited.page.locator('body').ariaSnapshot());
  await leaves(visited, () => action(visited.page).click());
};
const own = 'Leave this page';
kindOfFault('words that plugins add', [
  [
    'the case: a plugin marks every outside link',
    async () => {
      await using visited = await visit(browser, {
        ...caseNamed('58-external-link-plugin-on-exit'),
        reader: { viewport: { width: 800, height: 600 } },
      });
      await settled(visited.page);
      assert.equal(await action(visited.page).count(), 1);
      const book = visited.page.getByRole('link', { name: 'Book now (opens in a new tab)', exact: true });
      assert.equal(await book.count(), 1);
    },
  ],
  ...[
    `${own}<span class="screen-reader-text"> (opens in a new tab)</span>`,
    `${own}<span class="sr-only">Opens in new window</span>`,
    `${own} <span class="visually-hidden">, external site</span>`,
    `${own} <span class="elementor-screen-only">new tab</span><i aria-hidden="true">⧉</i>`,
    `${own} <span class="show-for-sr">external</span>`,
    `${own} <span hidden>(new window)</span>`,
    `${own} (opens in a new tab)`,
    `${own} (opens in new window) (opens in a new tab)`,
    `${own}, opens in a new browser tab`,
    `${own} – link opens in a new window.`,
    `${own} [external link]`,
    `${own} (new window)`,
    `${own} (se abre en otra pestaña)`,
    `${own} se abre en una ventana nueva`,
    `${own} (enlace externo)`,
    `<span class="sr-only">${own}</span>`,
  ].map((words) => [words, named(words)] as const),
]);

kindOfFault('a script that was held back', [
  [
    'the case: a click is held and given again',
    async () => {
      await using visited = await visit(browser, caseNamed('31-delay-js-first-click-on-exit'));
      const { page } = visited;
      await leaves(visited, () => page.getByRole('link', { name: 'Leave this page' }).click());
    },
  ],
  ...Object.entries({ element: exit, hook }).map(
    ([kind, html]) =>
      [
        `a click that is given again on the author’s link (${kind})`,
        async () => {
          await using visited = await start(html);
          await leaves(visited, () =>
            visited.page.evaluate(() => document.querySelector<HTMLElement>('a[rel]')!.click()),
          );
        },
      ] as const,
  ),
]);

kindOfFault('presses that run out', [
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
          await using visited = await start(`<div lang="${lang}">${exit}</div>`, {
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
        `what is said is whole at ${width} pixels`,
        async () => {
          await using visited = await start(exit, { reader: { viewport: { width, height: 640 } } });
          await pressShift(visited.page, 1);
          await settled(visited.page);
          const box = (await visited.page.getByRole('status').boundingBox())!;
          assert.ok(box.x >= 0 && box.x + box.width <= width, JSON.stringify(box));
        },
      ] as const,
  ),
]);

const tall = '<div style="block-size:2000px"></div>';
const check =
  (body: string, expected: RegExp[], width = 390) =>
  async () => {
    await using visited = await start(`${body}<p>In a crisis, call or text 988.</p>${tall}`, {
      reader: { viewport: { width, height: 800 } },
    });
    const { page } = visited;
    await page.evaluate(() => {
      scrollTo(0, 1e4);
      location.hash = '#sage-check';
    });
    const panel = page.getByRole('region', { name: 'Sagebrush check' });
    await panel.waitFor();
    const words = await panel.innerText();
    for (const each of expected) assert.match(words, each);
    if (!expected.some((each) => /view/.test(each.source))) assert.doesNotMatch(words, /not in view/);
  };
const unseen = /not in view when the page opens[^]*Put it first/;
kindOfFault('the self-check of the exit', [
  ['first on the page', check(exit, [/All well/])],
  ['first on the page, as a hook', check(hook, [/All well/])],
  ['last on the page', check(tall + exit, [unseen])],
  ['last on the page, as a hook', check(tall + hook, [unseen])],
  ['below a small phone’s first screen', check(`<div style="block-size:640px"></div>${exit}`, [unseen])],
  ['hidden', check(`<div hidden>${exit}</div>`, [unseen])],
  ['invisible', check(`<div style="visibility:hidden">${exit}</div>`, [unseen])],
  [
    'covered',
    check(`${exit}<div style="position:fixed;inset:0;z-index:2147483647;background:white">Cookies?</div>`, [
      unseen,
    ]),
  ],
  ['without noreferrer', check(exit.replace(' rel="noreferrer"', ''), [/no rel="noreferrer"/])],
]);

kindOfFault(
  'the plugin’s tag, which optimizers are asked to leave alone',
  [
    "'data-cfasync'             => 'false'",
    "'nowprocket'               => '1'",
    "'data-no-optimize'         => '1'",
    "'data-no-defer'            => '1'",
    "'data-noptimize'           => '1'",
    "'data-jetpack-boost'       => 'ignore'",
    "'data-pagespeed-no-defer'  => '1'",
    "'data-wpmeteor-nooptimize' => 'true'",
    "'nitro-exclude'            => '1'",
    "'perfmatters_delay_js_exclusions'",
    "'flying_press_exclude_from_delay:js'",
    "'sgo_js_async_exclude'",
  ].map(
    (line) =>
      [
        line,
        async () => assert.ok(readFileSync('src/wordpress/sagebrush-widgets.php', 'utf8').includes(line)),
      ] as const,
  ),
);
