// The page without a mouse.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { placements, readAloud, startBrowser, trustClassic, visit } from './harness.ts';

const browser = await startBrowser();
after(() => browser.close());

describe('the keyboard', () => {
  const [call, cards] = ['/free-consultation', ['/individual-counseling', '/couples-counseling']];
  const pages = [
    ['the page', {}, cards],
    ['the page, script still', { html: placements.still }, cards],
    // There the note is a copy.
    ["the page in WordPress's classic editor", { path: trustClassic }, ['#safety', ...cards]],
  ] as const;
  for (const [name, setting, here] of pages)
    it(`comes to every link and control of ${name} once, in its order, and shows where it is`, async () => {
      await using visited = await visit(browser, setting);
      const { page } = visited;
      // One would open where the keys come slowly, and have stops of its own.
      await page.locator('sage-footnoted-article').evaluateAll((all) => {
        for (const each of all) (each as HTMLElement & { preview: string }).preview = 'none';
      });
      const places = (await readAloud(page)).flatMap(
        (line) => /^- (?:\/url: "?|(?:checkbox|button) ")([^"]*)/.exec(line)?.[1] ?? [],
      );

      const stops = await tabThrough(page);

      assert.ok(places.length > 30);
      assert.deepEqual(
        stops.map(({ place }) => place),
        places,
      );
      assert.deepEqual(
        stops.filter(({ ours }) => ours).map(({ place }) => place.replace(/^You .*/, 'a sign')),
        [
          call,
          ...Array(8).fill('a sign'),
          ...['Clear', 'Print with marks', 'Print without marks'],
          ...here.filter((place) => place.startsWith('#')),
          call,
          ...here.filter((place) => place.startsWith('/')),
          ...['/maine', '/montana', '/texas', call],
        ],
      );
      assert.deepEqual(
        stops.filter(({ seen }) => !seen),
        [],
      );
    });

  it('follows a call with Enter', async () => {
    await using visited = await visit(browser);
    const { page } = visited;

    await page.getByRole('link', { name: 'Book a free consultation' }).nth(1).focus();
    await page.keyboard.press('Enter');

    await page.waitForURL(`${visited.origin}/free-consultation`);
  });

  for (const press of ['Enter', 'click'] as const)
    it(`stays where a page says so of sage-consult-open, given ${press}`, async () => {
      await using visited = await visit(browser);
      const { page } = visited;
      await page.evaluate(() =>
        document.addEventListener('sage-consult-open', (event) => {
          event.preventDefault();
          document.title = `${event.target instanceof Element && event.target.localName} ${event.detail.href}`;
        }),
      );

      const action = page.getByRole('link', { name: 'Book a free consultation' }).first();
      await (press === 'click' ? action.click() : action.press(press));
      await page.waitForFunction(() => document.title.startsWith('sage-'));
      // A navigation that had begun would be over before this one ends.
      await page.getByRole('link', { name: 'Maine', exact: true }).first().click();
      await page.waitForURL(`${visited.origin}/maine`);

      assert.ok(!visited.asked.includes('/free-consultation'));
      await page.goBack();
    });

  it('says the whole address before a call is followed', async () => {
    await using visited = await visit(browser);
    const { page } = visited;

    const heard = page.evaluate(
      () =>
        new Promise((resolve) =>
          document.addEventListener('sage-consult-open', (event) => {
            event.preventDefault();
            resolve([event.detail, event.cancelable, event.composed]);
          }),
        ),
    );
    await page.getByRole('link', { name: 'Book a free consultation' }).last().press('Enter');

    assert.deepEqual(await heard, [{ href: `${visited.origin}/free-consultation` }, true, true]);
  });
});

interface Stop {
  readonly place: string;
  readonly ours: boolean;
  readonly seen: boolean;
}

async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      if (!focused || focused === document.body) return null;
      const label = (focused as HTMLInputElement).labels?.[0];
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(label ?? focused);
      const { width, height, top, bottom } = focused.getBoundingClientRect();
      return {
        place: focused.getAttribute('href') ?? (label ?? focused).textContent.trim(),
        ours: focused.getRootNode() instanceof ShadowRoot,
        seen:
          outlineStyle !== 'none' &&
          parseFloat(outlineWidth) >= 2 &&
          !/, 0\)$|transparent/.test(outlineColor) &&
          width * height > 0 &&
          top >= 0 &&
          bottom <= innerHeight,
      };
    });
    if (!stop) return stops;
    stops.push(stop);
  }
  return stops;
}
