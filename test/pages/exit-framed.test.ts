// The exit in a frame leaves with the whole page, if the frame may.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { describeCases } from '../helpers/cases.ts';
import { caseNamed, exit, leaves, pageOf, pressShift } from '../helpers/exits.ts';
import { startBrowser, visit } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const inner = (body: string) => pageOf(body).replaceAll('"', '&quot;');

/** Selectors of frames, each in the one before. */
type Frames = readonly [string, ...string[]];

const frameIn = (page: Page, [outermost, ...others]: Frames): FrameLocator =>
  others.reduce((frame, selector) => frame.frameLocator(selector), page.frameLocator(outermost));

/** Opens the test page with other attributes for the frame that contains the exit, which may be cross-site. */
async function framed(
  attributes: string,
  act: (page: Page) => Promise<unknown>,
  frames: Frames = ['iframe'],
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
  await frameIn(page, frames).getByRole('link', { name: 'Leave this page' }).waitFor();
  await act(page);
  return page;
}
/** Leaves through the link in the innermost frame. */
const leave =
  (activate: (link: Locator) => Promise<unknown>, frames: Frames = ['iframe']) =>
  async (page: Page) => {
    const link = frameIn(page, frames).getByRole('link', { name: 'Leave this page' });
    await leaves({ page, origin: new URL(page.url()).origin }, () => activate(link));
  };
const click = (frames?: Frames) => leave((link) => link.click(), frames);
/** For frames of another site: on a busy machine, Chromium may not find the link under the pointer there. */
const pressEnter = (frames?: Frames) => leave((link) => link.press('Enter'), frames);
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
  ['cross-site', () => framed('data-other="frame.html"', pressEnter())],
  ['in srcdoc', () => framed(`srcdoc="${inner(exit)}"`, click())],
  ['a frame in a frame', () => framed('src="frame-in-frame.html"', click(nested), nested)],
  [
    'a frame in a frame of another site',
    () => framed('data-other="frame-in-frame.html"', pressEnter(nested), nested),
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
