// The exit, despite pages and plugins that interfere: it leaves completely, and Back does not return.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after } from 'node:test';
import { describeCases } from '../helpers/cases.ts';
import { action, caseNamed, exit, hook, leaves, pressShift, start } from '../helpers/exits.ts';
import { startBrowser, visit, widgetsRendered } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

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
            await using visited = await start(browser, `${marked}<h1>Sensitive</h1>`);
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

const named = (words: string) => async () => {
  await using visited = await start(
    browser,
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
          await using visited = await start(browser, html);
          await leaves(visited, () =>
            visited.page.evaluate(() => document.querySelector<HTMLElement>('a[rel]')!.click()),
          );
        },
      ] as const,
  ),
]);

const tall = '<div style="block-size:2000px"></div>';
const check =
  (body: string, expected: RegExp[], width = 390) =>
  async () => {
    await using visited = await start(browser, `${body}<p>In a crisis, call or text 988.</p>${tall}`, {
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
    if (!expected.some((each) => /see it/.test(each.source))) assert.doesNotMatch(words, /can’t see it/);
  };
const unseen = /can’t see it when the page opens[^]*Put it first/;
describeCases('the exit in the self-check', [
  ['first on the page', check(exit, [/No problems found/])],
  ['first on the page, as a hook', check(hook, [/No problems found/])],
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
        async () => assert.ok(readFileSync('src/wordpress/optimizers.php', 'utf8').includes(line)),
      ] as const,
  ),
);
