// The exit, despite pages, plugins and user habits that interfere: it leaves completely, and Back does not return.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after } from 'node:test';
import type { Page } from 'playwright-core';
import { describeCases } from '../helpers/cases.ts';
import { widgetsRendered, startBrowser, visit, type Setting } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const tag = '<script src="/dist/sagebrush.js" defer></script>';
const link = '<a href="/neutral" rel="noreferrer">Leave this page</a>';
const exit = `<sage-exit-page>${link}</sage-exit-page>`;
const hook = `<div class="sage-exit-page">${link}</div>`;
const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Sensitive</title>${tag}</head><body>${body}</body></html>`;
const caseNamed = (name: string): Setting => ({ path: `/test/pages/cases/${name}.html` });

const action = (page: Page) => page.getByRole('link', { name: 'Leave this page', exact: true });
const start = (body: string, setting: Setting = {}) =>
  visit(browser, { html: () => pageOf(body), ...setting });

/** Leaves the page. After that, no other tab is open, there is no referrer, and Back does not return. */
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

/** Opens the test page with other attributes for the frame that contains the exit, which may be cross-site. */
async function framed(
  attributes: string,
  act: (page: Page) => Promise<unknown>,
  frames: readonly [string, ...string[]] = ['iframe'],
) {
  await using visited = await visit(browser, {
    ...caseNamed('56-exit-in-a-frame'),
    html: (written) => written.replace('src="frame.html"', attributes),
  });
  const { page } = visited;
  // The same server under its other name is another site.
  await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[data-other]');
    if (frame) frame.src = new URL(frame.dataset.other!, document.URL.replace('127.0.0.1', 'localhost')).href;
  });
  let place = page.frameLocator(frames[0]);
  for (const frame of frames.slice(1)) place = place.frameLocator(frame);
  await place.getByRole('link', { name: 'Leave this page' }).waitFor();
  await act(page);
  return page;
}
const click =
  (frames: readonly [string, ...string[]] = ['iframe']) =>
  async (page: Page) => {
    let place = page.frameLocator(frames[0]);
    for (const frame of frames.slice(1)) place = place.frameLocator(frame);
    await leaves({ page, origin: new URL(page.url()).origin }, () =>
      place.getByRole('link', { name: 'Leave this page' }).click(),
    );
  };
const nested = ['iframe', 'iframe'] as const;

describeCases('the exit in a frame', [
  [
    'whose page navigates slowly',
    () =>
      framed('src="frame.html"', async (page) => {
        // Answer the top-level navigation only after the frame has navigated.
        const held: (() => Promise<void>)[] = [];
        await page.route('**/neutral', async (route) => {
          if (route.request().frame() === page.mainFrame()) held.push(() => route.continue());
          else await Promise.all([route.continue(), ...held.map((go) => go())]);
        });
        await click()(page);
      }),
  ],
  [
    'without a user gesture',
    () =>
      framed('data-other="frame.html"', async (page) => {
        await page
          .frames()[1]!
          .evaluate(() =>
            document.querySelector('sage-exit-page')!.shadowRoot!.querySelector<HTMLElement>('a')!.click(),
          );
        await Promise.any([page.waitForURL(/\/neutral$/), page.frames()[1]!.waitForURL(/\/neutral$/)]);
      }),
  ],
  ['the reported case: same site, target=_top', () => framed('src="frame.html"', click())],
  ['cross-site', () => framed('data-other="frame.html"', click())],
  ['in srcdoc', () => framed(`srcdoc="${inner(exit)}"`, click())],
  ['a frame in a frame', () => framed('src="frame-in-frame.html"', click(nested), nested)],
  [
    'a frame in a frame of another site',
    () => framed('data-other="frame-in-frame.html"', click(nested), nested),
  ],
  ['with target=_top', () => framed(`srcdoc="${inner(exit.replace('<a', '<a target="_top"'))}"`, click())],
  [
    'with target=_parent',
    () => framed(`srcdoc="${inner(exit.replace('<a', '<a target="_parent"'))}"`, click()),
  ],
  [
    'with Shift',
    () =>
      framed('src="frame.html"', async (page) => {
        await page.frameLocator('iframe').getByRole('heading').click();
        await leaves({ page, origin: new URL(page.url()).origin }, () => pressShift(page));
      }),
  ],
  [
    'sandboxed, with allow-top-navigation',
    () => framed('sandbox="allow-scripts allow-top-navigation" src="frame.html"', click()),
  ],
  [
    'sandboxed, with allow-top-navigation-by-user-activation',
    () => framed('sandbox="allow-scripts allow-top-navigation-by-user-activation" src="frame.html"', click()),
  ],
  ...['allow-scripts allow-same-origin', 'allow-scripts'].map(
    (sandbox) =>
      [
        `with sandbox="${sandbox}": only the frame leaves`,
        () =>
          framed(`sandbox="${sandbox}" src="frame.html"`, async (page) => {
            await page.frameLocator('iframe').getByRole('link', { name: 'Leave this page' }).click();
            await page.waitForFunction(() => frames.length === 1);
            await page.frames()[1]!.waitForURL(/\/neutral$/);
            assert.equal(await page.frames()[1]!.title(), 'Next');
            assert.ok(await page.getByRole('heading', { name: 'Sensitive' }).isVisible());
          }),
      ] as const,
  ),
]);

const swaps: Record<string, (html: string) => void> = {
  'new one inserted before, old one removed': (html) => {
    const old = document.querySelector('[id=exit]')!;
    old.insertAdjacentHTML('beforebegin', html);
    old.remove();
  },
  'new one inserted after, old one removed': (html) => {
    const old = document.querySelector('[id=exit]')!;
    old.insertAdjacentHTML('afterend', html);
    old.remove();
  },
  replaced: (html) => {
    document.querySelector('[id=exit]')!.outerHTML = html;
  },
  moved: () => document.body.append(document.querySelector('[id=exit]')!),
  'removed and added back': () => {
    const old = document.querySelector('[id=exit]')!;
    old.remove();
    document.body.prepend(old);
  },
  'cloned, old one removed': () => {
    const old = document.querySelector('[id=exit]')!;
    document.body.append(old.cloneNode(true));
    old.remove();
  },
  'the whole body, twice': (html) => {
    document.body.innerHTML = html;
    document.body.innerHTML = html;
  },
};
describeCases(
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
            await widgetsRendered(page);
            assert.deepEqual(
              (await visited.violations()).filter((violation) => violation.includes('one on a page')),
              [],
            );
            await leaves(visited, () => pressShift(page));
          },
        ] as const,
    ),
  ),
);

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

const named = (words: string) => async () => {
  await using visited = await start(
    `<sage-exit-page><a href="/neutral" target="_blank" rel="noreferrer">${words}</a></sage-exit-page>`,
  );
  assert.equal(await action(visited.page).count(), 1, await visited.page.locator('body').ariaSnapshot());
  await leaves(visited, () => action(visited.page).click());
};
const own = 'Leave this page';
describeCases('text that plugins add', [
  [
    'the reported case: a plugin marks every external link',
    async () => {
      await using visited = await visit(browser, {
        ...caseNamed('58-external-link-plugin-on-exit'),
        reader: { viewport: { width: 800, height: 600 } },
      });
      await widgetsRendered(visited.page);
      assert.equal(await action(visited.page).count(), 1);
      const book = visited.page.getByRole('link', { name: /^Book now ?\(opens in a new tab\)$/ });
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

describeCases('a delayed script', [
  [
    'the reported case: a click is captured and replayed',
    async () => {
      await using visited = await visit(browser, caseNamed('31-delay-js-first-click-on-exit'));
      const { page } = visited;
      await leaves(visited, () => page.getByRole('link', { name: 'Leave this page' }).click());
    },
  ],
  ...Object.entries({ element: exit, hook }).map(
    ([kind, html]) =>
      [
        `a click replayed on the author’s link (${kind})`,
        async () => {
          await using visited = await start(html);
          await leaves(visited, () =>
            visited.page.evaluate(() => document.querySelector<HTMLElement>('a[rel]')!.click()),
          );
        },
      ] as const,
  ),
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
        `the message fits at ${width} px`,
        async () => {
          await using visited = await start(exit, { reader: { viewport: { width, height: 640 } } });
          await pressShift(visited.page, 1);
          await widgetsRendered(visited.page);
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
describeCases('the exit in the self-check', [
  ['first on the page', check(exit, [/All well/])],
  ['first on the page, as a hook', check(hook, [/All well/])],
  ['last on the page', check(tall + exit, [unseen])],
  ['last on the page, as a hook', check(tall + hook, [unseen])],
  ['below a small phone’s first screen', check(`<div style="block-size:640px"></div>${exit}`, [unseen])],
  ['hidden', check(`<div hidden>${exit}</div>`, [unseen])],
  ['invisible', check(`<div style="opacity:0">${exit}</div>`, [unseen])],
  [
    'covered',
    check(`${exit}<div style="position:fixed;inset:0;z-index:2147483647;background:white">Cookies?</div>`, [
      unseen,
    ]),
  ],
  ['without noreferrer', check(exit.replace(' rel="noreferrer"', ''), [/no rel="noreferrer"/])],
]);

describeCases(
  'the plugin’s script tag opts out of optimizers',
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
