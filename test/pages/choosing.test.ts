// Choosing a card with the keyboard, in the built script: one radio group, one tab stop, arrow keys.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { startBrowser, visit } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const card = (value: string, heading: string) =>
  `<sage-comparison-card value="${value}"><h3>${heading}</h3><ul><li data-row="Who">You</li></ul><p><a href="/${value}">About ${heading}</a></p></sage-comparison-card>`;
const cards = `<sage-comparison-cards choosable>${card('individual', 'For one')}${card('couples', 'For two')}</sage-comparison-cards>`;
const asHooks = cards
  .replace(/<sage-comparison-cards choosable>/, '<div class="sage-comparison-cards" data-choosable>')
  .replace(/<sage-comparison-card value/g, '<div class="sage-comparison-card" data-value')
  .replace(/<\/sage-comparison-cards?>/g, '</div>');
const written = {
  'as elements': cards,
  'by class': asHooks,
  'by attributes': '<sage-comparison-cards choosable individual="One" couples="Two"></sage-comparison-cards>',
};

describe('the choice between cards', () => {
  for (const [name, html] of Object.entries(written))
    it(`moves with the arrow keys, given cards ${name}`, async () => {
      await using visited = await visit(browser, {
        html: (page) => page.replace(/(<article[^>]*>)[\s\S]*<\/article>/, `$1${html}</article>`),
      });
      const { page } = visited;
      const group = page.getByRole('group', { name: 'Which of these fits you?' });
      const radios = group.getByRole('radio');
      await radios.first().waitFor();
      const chosen = () => radios.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).checked));

      await radios.last().focus();
      await page.keyboard.press('ArrowDown');
      const first = await chosen();
      await page.keyboard.press('ArrowRight');
      const second = await chosen();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      const unsure = await chosen();

      assert.deepEqual(first, [true, false, false]);
      assert.deepEqual(second, [false, true, false]);
      assert.deepEqual(unsure, [false, false, true]);
      assert.equal(await page.getByText('Which of these fits you?').isVisible(), true);
    });
});
