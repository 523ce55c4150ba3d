// Around the snippet builder's form: the preview beside it, the finished page, and the way back.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { add, field, open, openFilledIn, preview, write } from '../helpers/builder.ts';
import { startBrowser } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const phone = { viewport: { width: 390, height: 844 } };
const focusedId = () => document.activeElement?.id;

describe('the preview of the snippet builder', () => {
  it('stands beside the form, and stays in view while the form scrolls', async () => {
    await using builder = await openFilledIn(browser, { reader: { viewport: { width: 1000, height: 700 } } });
    const { page } = builder;
    const boxOf = async () => (await page.locator('.look').boundingBox())!;
    const before = await boxOf();

    await field(page, 'copy').scrollIntoViewIfNeeded();

    assert.deepEqual(await boxOf(), before);
    assert.deepEqual([before.y, before.height], [0, 700]);
    assert.ok(
      await page.locator('main').evaluate((main, x) => main.getBoundingClientRect().right < x, before.x),
    );
  });

  for (const reducedMotion of ['no-preference', 'reduce'] as const)
    it(`follows and highlights the piece that is being edited, given motion: ${reducedMotion}`, async () => {
      await using builder = await openFilledIn(browser, { reader: { reducedMotion } });
      const { page } = builder;
      const last = await page.locator('main > .step > .pieces > .piece').count();
      await field(page, `piece-${last - 1}-title`).focus();

      await preview(page)
        .locator(`[data-piece="${last - 1}"]`)
        .first()
        .evaluate(async (piece) => {
          const isHighlighted = () =>
            piece.getAnimations().some(({ effect }) => effect?.getTiming().duration === 1500);
          const isInView = () => piece.getBoundingClientRect().top < innerHeight - 40;
          while (!isHighlighted() || !isInView()) await new Promise((resolve) => setTimeout(resolve, 50));
        });
    });

  it('shows a piece as soon as it has text', async () => {
    await using builder = await open(browser);
    const { page } = builder;

    await add(page, 'Text');
    await page.getByText('“Text” appears here once you have filled it in.').waitFor();
    await write(page, 2, '<p>How trust grows</p>');

    await preview(page).getByText('How trust grows').waitFor();
    assert.equal(await page.getByText('appears here once').count(), 0);
    assert.deepEqual(await builder.violations(), []);
  });

  it('takes turns with the form on a phone, and keeps its place', async () => {
    await using builder = await openFilledIn(browser, { reader: phone });
    const { page } = builder;
    await field(page, 'script').fill('/own.js');
    const scroll = await page.evaluate(() => scrollY);
    await page.locator('.look[inert]').waitFor({ state: 'attached' });

    await page.getByRole('button', { name: 'See the preview' }).click();

    assert.equal(await page.evaluate(focusedId), 'look');
    await page.locator('main[inert]').waitFor();
    const { height } = (await page.locator('.switch button').boundingBox())!;
    assert.ok(height >= 44, `${height}`);

    await page.keyboard.press('Escape');

    assert.equal(await page.evaluate(() => document.activeElement?.textContent.trim()), 'See the preview');
    assert.equal(await field(page, 'script').inputValue(), '/own.js');
    assert.equal(await page.evaluate(() => scrollY), scroll);
    await page.locator('.look[inert]').waitFor({ state: 'attached' });
  });

  it('covers the form in full size', async () => {
    await using builder = await openFilledIn(browser);
    const { page } = builder;

    await page.getByRole('button', { name: 'Full size' }).click();
    await page.getByLabel('Width', { exact: true }).selectOption('Desktop, 1280 px');

    const { width } = (await page.locator('iframe').boundingBox())!;
    assert.ok(width > 1100, `${width}`);
    await page.getByRole('button', { name: 'Back to the form' }).click();
    await page.getByRole('button', { name: 'Full size' }).and(page.locator(':focus')).waitFor();
  });
});
