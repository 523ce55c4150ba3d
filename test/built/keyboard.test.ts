// Using the page with only a keyboard.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import {
  placements,
  accessibilityTree,
  rendered,
  startBrowser,
  trustClassic,
  visit,
  where,
} from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

describe('the keyboard', () => {
  const [call, cards] = ['/free-consultation', ['/individual-counseling', '/couples-counseling']];
  const pages = [
    ['the page', {}, cards],
    ['the page with a blocking script', { html: placements.blocking }, cards],
    // On this page, the note is in a preview, which is a copy.
    ["the page in WordPress's classic editor", { path: trustClassic }, ['#safety', ...cards]],
  ] as const;
  for (const [name, setting, here] of pages)
    it(`reaches every link and control of ${name} once, in order, with visible focus`, async () => {
      await using visited = await visit(browser, setting);
      const { page } = visited;
      // Previews open on focus and have tab stops of their own.
      await page.locator('sage-footnoted-article').evaluateAll((all) => {
        for (const each of all) (each as HTMLElement & { preview: string }).preview = 'none';
      });
      const places = (await accessibilityTree(page)).flatMap(
        (line) => /^- (?:\/url: "?|(?:checkbox|button) ")([^"]*)/.exec(line)?.[1] ?? [],
      );

      const stops = await tabThrough(page);

      assert.ok(places.length > 30);
      assert.deepEqual(
        stops.map(({ place }) => place),
        places,
      );
      assert.deepEqual(
        stops.filter(({ isOurs }) => isOurs).map(({ place }) => place.replace(/^You .*/, 'a sign')),
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
        stops.filter(({ isVisible }) => !isVisible),
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
    it(`stays on the page if it cancels sage-consult-open, given ${press}`, async () => {
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
      // Follow another link. A navigation that had started would finish before this one.
      await page.getByRole('link', { name: 'Maine', exact: true }).first().click();
      await page.waitForURL(`${visited.origin}/maine`);

      assert.ok(!visited.requests.includes('/free-consultation'));
      await page.goBack();
    });

  it('dispatches an event with the full URL before a call is followed', async () => {
    await using visited = await visit(browser);
    const { page } = visited;

    const received = page.evaluate(
      () =>
        new Promise((resolve) =>
          document.addEventListener('sage-consult-open', (event) => {
            event.preventDefault();
            resolve([event.detail, event.cancelable, event.composed]);
          }),
        ),
    );
    await page.getByRole('link', { name: 'Book a free consultation' }).last().press('Enter');

    assert.deepEqual(await received, [{ href: `${visited.origin}/free-consultation` }, true, true]);
  });
});

describe('the keyboard on a practice page', () => {
  it('chooses a service with the arrow keys and a state by typing, without moving the focus', async () => {
    await using visited = await visit(browser, { path: where });
    const { page } = visited;
    const call = page.locator('sage-consult-cta').first();
    const placeOfFocus = () =>
      page.evaluate(
        () =>
          document.activeElement?.shadowRoot?.activeElement?.getAttribute('value') ??
          document.activeElement?.localName,
      );

    await page.getByRole('radio', { name: 'Not sure yet' }).focus();
    await page.keyboard.press('ArrowUp');
    const inCards = await placeOfFocus();
    const afterCare = await call.getByRole('link').first().innerText();
    await page.getByLabel('Where will you be during sessions?').focus();
    await page.keyboard.type('Texas');
    await page.keyboard.press('Tab');
    await rendered(page);

    assert.equal(inCards, 'couples');
    assert.equal(afterCare, 'Book a free couples consultation');
    assert.equal(
      await call.getByRole('link').first().innerText(),
      'Book a free couples consultation in Texas',
    );
    assert.equal(
      await call.getByRole('link').first().getAttribute('href'),
      'https://example.org/book/couples',
    );
  });

  it('moves from "Change state" to the question', async () => {
    await using visited = await visit(browser, { path: where });
    const { page } = visited;
    const question = page.getByLabel('Where will you be during sessions?');
    await question.selectOption('Ohio');

    await page
      .locator('sage-consult-cta')
      .last()
      .getByRole('button', { name: 'Change state' })
      .press('Enter');

    assert.ok(
      await question.evaluate((select) => (select.getRootNode() as ShadowRoot).activeElement === select),
    );
  });

  it('reaches every link and control once, in order, with visible focus', async () => {
    await using visited = await visit(browser, { path: where });
    const { page } = visited;
    const links = (await accessibilityTree(page)).flatMap(
      (line) => /^- \/url: "?([^"]*)/.exec(line)?.[1] ?? [],
    );

    const stops = await tabThrough(page);

    const places = stops.map(({ place }) => place);
    assert.deepEqual(
      places.filter((place) => /^(#|https?:|tel:|sms:)/.test(place)),
      links,
    );
    assert.deepEqual(
      places.filter((place) => !/^(#|https?:|tel:|sms:)/.test(place)),
      ['Not sure yet', 'Where will you be during sessions?'],
    );
    assert.deepEqual(
      stops.filter(({ isVisible }) => !isVisible),
      [],
    );
  });
});

interface Stop {
  readonly place: string;
  readonly isOurs: boolean;
  readonly isVisible: boolean;
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
      // The focus ring is on a control or on its label.
      const isRinged = (element: Element) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        return (
          outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor)
        );
      };
      const { width, height, top, bottom } = focused.getBoundingClientRect();
      return {
        place: focused.getAttribute('href') ?? (label ?? focused).textContent.trim(),
        isOurs:
          focused.getRootNode() instanceof ShadowRoot ||
          !!focused.closest('sage-consult-cta, sage-comparison-card, sage-state-availability'),
        isVisible:
          (isRinged(focused) || (!!label && isRinged(label))) &&
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
