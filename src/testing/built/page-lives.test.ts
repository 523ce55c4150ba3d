import assert from 'node:assert/strict';
import { after } from 'node:test';
import { kindOfFault, type Try } from './faults.ts';
import { settled, startBrowser, visit } from './harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const offs = ['false', 'FALSE', ' false ', 'no', 'off', '0'];
const ons = ['', 'true', 'check'];

async function hasPicker(value: string, how: 'attribute' | 'property'): Promise<[boolean, unknown]> {
  await using visited = await visit(browser, {
    html: () =>
      `<!doctype html><html lang="en"><title>x</title><script src="/dist/sagebrush.js"></script><body></body></html>`,
  });
  const { page } = visited;
  await page.evaluate(
    ([written, way]) => {
      const badge = document.createElement('sage-state-availability');
      badge.setAttribute('states', 'ME TX');
      if (way === 'attribute') badge.setAttribute('check', written!);
      else Object.assign(badge, { check: written });
      document.body.append(badge);
    },
    [value, how],
  );
  await settled(page);
  const check = await page
    .locator('sage-state-availability')
    .evaluate((badge) => Reflect.get(badge, 'check'));
  return [(await page.getByRole('combobox').count()) === 1, check];
}

kindOfFault('booleans as written', [
  ...offs.flatMap((value) =>
    (['attribute', 'property'] as const).map((how): Try => [
      `check="${value}" as ${how}`,
      async () => assert.deepEqual(await hasPicker(value, how), [false, false]),
    ]),
  ),
  ...ons.map((value): Try => [
    `check="${value}"`,
    async () => assert.deepEqual(await hasPicker(value, 'attribute'), [true, true]),
  ]),
]);

kindOfFault('questions asked once', [
  [
    'a page refuses news of a license',
    async () => {
      await using visited = await visit(browser, {
        html: () =>
          `<!doctype html><html lang="en"><title>x</title><script src="/dist/sagebrush.js"></script><body><sage-practice><sage-state-availability check><ul><li data-state="TX">Texas</li><li>Maine</li></ul></sage-state-availability><sage-consult-cta><a href="/book">Book</a></sage-consult-cta></sage-practice></body></html>`,
      });
      const { page } = visited;
      await page.locator('select').selectOption('TX');
      await settled(page);
      await page.evaluate(() => {
        Object.assign(globalThis, { asked: 0 });
        document.addEventListener('sage-state-choose', (event) => {
          (globalThis as unknown as { asked: number }).asked++;
          event.preventDefault();
        });
        document.querySelector('li')!.dataset.status = 'ended';
      });
      await settled(page);
      await settled(page);

      assert.equal(await page.evaluate('asked'), 1);
      assert.equal(await page.getByText('Yes, we can meet').count(), 0);
    },
  ],
]);
