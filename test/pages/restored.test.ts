// Going to another page and back, with the page in the back/forward cache.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { accessibilityTree, widgetsRendered, startBrowser, visit } from '../helpers/harness.ts';

const browser = await startBrowser({ keepsPages: true });
after(() => browser.close());

const content = `<main>
  <sage-practice book-url="/book" outside-url="/elsewhere" states="ME TX">
    <sage-signs-checklist><ul><li>You wait</li><li>You worry</li></ul></sage-signs-checklist>
    <sage-state-availability check></sage-state-availability>
    <sage-consult-cta></sage-consult-cta>
  </sage-practice>
  <sage-footnoted-article>
    <p>Trust grows.<sup><a href="#note">1</a></sup></p>
    <h2>Notes</h2>
    <ol><li id="note">A note.</li></ol>
  </sage-footnoted-article>
  <div class="sage-consult-cta"><h2>Talk with us</h2><p><a href="/talk">Book a talk</a></p></div>
</main>`;

describe('a page from the back/forward cache', () => {
  it('is unchanged after Back, and keeps working', async () => {
    await using visited = await visit(browser, {
      html: () =>
        `<!doctype html><html lang="en"><title>A page</title>${content}<script src="../../dist/sagebrush.js"></script>`,
    });
    const { page } = visited;
    const box = page.getByRole('checkbox', { name: 'You worry' });
    const state = page.getByLabel('Where will you be during sessions?');
    const html = () => page.evaluate(() => document.body.outerHTML);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'Kept' : 'Loaded anew')),
    );
    await box.check();
    await state.selectOption('Texas');
    await page.evaluate(() => (document.title = 'Left'));
    await widgetsRendered(page);
    const [read, written] = [await accessibilityTree(page), await html()];

    await page.goto(`${visited.origin}/elsewhere`);
    // `page.goBack()` would wait for a page load.
    await page.evaluate(() => setTimeout(() => history.back()));
    await page.waitForFunction(() => /Kept|anew|A page/.test(document.title));

    assert.equal(await page.title(), 'Kept');
    assert.deepEqual(await accessibilityTree(page), read);
    assert.ok(read.includes('- checkbox "You worry" [checked]'), read.join('\n'));
    assert.equal(await html(), written);

    await box.uncheck();
    await state.selectOption('Ohio');
    await page.getByRole('link', { name: 'Note 1', exact: true }).press('Enter');
    await page.locator('main').evaluate((main) => main.append(main.lastElementChild!.cloneNode(true)));
    await widgetsRendered(page);

    assert.ok(!(await box.isChecked()));
    assert.equal(await page.getByRole('link', { name: 'Find care elsewhere' }).count(), 2);
    assert.ok(await page.getByRole('note', { name: 'Note 1' }).isVisible());
    assert.equal(await page.getByRole('link', { name: 'Book a talk' }).count(), 2);
    assert.deepEqual(await visited.violations(), []);
  });
});
