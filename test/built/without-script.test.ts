// The page as its author wrote it, without JavaScript.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { startBrowser, visit, where } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());
const noScript = { reader: { javaScriptEnabled: false } };

describe('the article about trust, without JavaScript', () => {
  it('has all sections of a practice page', async () => {
    await using visited = await visit(browser, noScript);
    const { page } = visited;

    const article = page.getByRole('article');
    const count = (selector: string) => article.locator(selector).count();
    const text = (selector: string) => article.locator(selector).allInnerTexts();
    const links = (selector: string) =>
      article.locator(selector).evaluateAll((found) => found.map((link) => link.getAttribute('href')));

    assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
    const sections = (await text('h2')).length - (await count('sage-consult-cta h2'));
    assert.ok(sections >= 5 && sections <= 9, `${sections} sections`);
    assert.ok((await count('h3')) >= 5);
    assert.equal(await count('blockquote'), 1);
    assert.equal(await count('sage-signs-checklist li'), 8);
    assert.deepEqual(
      await article
        .locator('sage-consult-cta')
        .evaluateAll((all) => all.map((call) => call.getAttribute('layout'))),
      ['card', 'inline', null],
    );
    assert.deepEqual(await links('sage-consult-cta a'), Array(3).fill('/free-consultation'));
    assert.equal(await count('sage-comparison-card[value=individual] li'), 6);
    assert.equal(await count('sage-comparison-card[value=couples] li'), 7);
    assert.deepEqual(await text('sage-state-availability li'), ['Maine', 'Montana', 'Texas']);
    assert.deepEqual(await links('sage-state-availability a'), ['/maine', '/montana', '/texas']);
    assert.deepEqual(await links('a:text("therapist locator")'), [
      'https://www.aamft.org/Directories/Find_a_Therapist.aspx',
    ]);
    assert.equal(await page.locator('script').count(), 1);
  });

  it('cites three sources, the second one twice, with links in both directions', async () => {
    await using visited = await visit(browser, noScript);
    const { page } = visited;

    const sources = await page.getByRole('article').locator('section li').allInnerTexts();
    const fragments = await page
      .locator('article a[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.slice(1)));
    const cited = await page
      .locator('sup a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));

    assert.equal(sources.length, 3);
    for (const [index, words] of [
      ['Rempel', '1985', '49(1), 95–112', 'https://doi.org/10.1037/0022-3514.49.1.95'],
      ['Bowlby', '1980', 'Vol. 3', 'Ainsworth', '1978', 'Patterns of attachment'],
      ['Rodriguez', '2015', 'Øverup', '6(3), 298–319', 'PMC5380380'],
    ].entries())
      for (const word of words) assert.ok(sources[index]!.includes(word), `${word} in ${sources[index]}`);
    assert.deepEqual(cited.filter((href) => href?.startsWith('#note')).sort(), [
      '#note-1',
      '#note-2',
      '#note-2',
      '#note-3',
    ]);
    assert.deepEqual(
      fragments.filter((id) => !ids.includes(id)),
      [],
    );
    assert.equal(new Set(ids).size, ids.length);
  });

  it('names crisis lines next to the couples card and at the end', async () => {
    await using visited = await visit(browser, noScript);
    const { page } = visited;

    const safety = page.locator('sage-comparison-cards + *');
    const ending = page.locator('p', { hasText: 'not for emergencies' });

    assert.match(await safety.innerText(), /not advised where someone is afraid of their partner/);
    const href = (link: string) => page.getByRole('link', { name: link, exact: true }).getAttribute('href');
    assert.equal(
      await safety.getByRole('link', { name: '1-800-799-7233' }).getAttribute('href'),
      'tel:1-800-799-7233',
    );
    assert.match(await ending.innerText(), /988/);
    assert.equal(await href('call 988'), 'tel:988');
    assert.equal(await href('text 988'), 'sms:988');
  });

  for (const width of [1280, 320])
    it(`shows every word and every link at ${width} px`, async () => {
      await using visited = await visit(browser, {
        reader: { ...noScript.reader, viewport: { width, height: 800 } },
      });

      const unseen = await visited.page.locator('main').evaluate((main) => {
        const found: string[] = [];
        const words = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        for (let node = words.nextNode(); node; node = words.nextNode()) {
          if (!node.nodeValue!.trim()) continue;
          const range = new Range();
          range.selectNodeContents(node);
          const inSight = [...range.getClientRects()].some(
            ({ width, height, left, right }) => width && height && left >= 0 && right <= innerWidth + 1,
          );
          const options = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true };
          if (!inSight || !node.parentElement!.checkVisibility(options)) found.push(node.nodeValue!);
        }
        for (const link of main.querySelectorAll('a')) {
          const { width, height } = link.getBoundingClientRect();
          if (!link.getAttribute('href') || !width || !height) found.push(`link: ${link.outerHTML}`);
        }
        return found;
      });

      assert.deepEqual(unseen, []);
    });

  it('has working links', async () => {
    await using visited = await visit(browser, noScript);

    await visited.page.getByRole('link', { name: 'Book a free consultation' }).first().click();

    await visited.page.waitForURL(`${visited.origin}/free-consultation`);
  });
});

describe('states, without JavaScript', () => {
  it('have chips of one height, linked or not, and no empty box where only attributes name them', async () => {
    await using visited = await visit(browser, { ...noScript, path: where });
    const chips = visited.page.locator('main sage-state-availability li');

    const heights = await chips.evaluateAll((all) => all.map((chip) => chip.getBoundingClientRect().height));

    assert.equal(heights.length, 7);
    assert.equal(new Set(heights).size, 1, heights.join());
    assert.equal(await visited.page.locator('sage-state-availability[states]').isVisible(), false);
  });
});
