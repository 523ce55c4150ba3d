// The page with the built script, for every position and number of script tags.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { placements, accessibilityTree, rendered, startBrowser, trust, visit } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());
const script = '/dist/sagebrush.js';

describe('the article about trust', () => {
  for (const placement of ['deferred', 'blocking'] as const)
    describe(`given script: ${placement}`, () => {
      const setting = { html: placements[placement] };

      it('has three calls, each with one link', async () => {
        await using visited = await visit(browser, setting);
        const { page } = visited;

        const calls = page.locator('sage-consult-cta');
        const actions = page.getByRole('link', { name: 'Book a free consultation', exact: true });

        assert.equal(await calls.count(), 3);
        assert.equal(await actions.count(), 3);
        for (let index = 0; index < 3; index++) {
          assert.deepEqual(linksIn(await accessibilityTree(calls.nth(index))), [
            'Book a free consultation → /free-consultation',
          ]);
          assert.ok(await actions.nth(index).isVisible());
        }
      });

      it('lists the states, each with a link', async () => {
        await using visited = await visit(browser, setting);
        const { page } = visited;

        const badge = page.getByRole('banner').getByText('Available in Maine, Montana, and Texas');
        const list = page.locator('sage-state-availability[layout=list]');

        assert.ok(await badge.isVisible());
        assert.equal(await list.getByRole('listitem').count(), 3);
        assert.deepEqual(linksIn(await accessibilityTree(list)), [
          'Maine → /maine',
          'Montana → /montana',
          'Texas → /texas',
        ]);
      });

      it('loads only the files that it needs, and has no violations', async () => {
        await using visited = await visit(browser, setting);

        const { requests } = visited;

        assert.deepEqual(requests.filter((path) => path !== '/favicon.ico').sort(), [
          ...['cards', 'checklist', 'notes'].map((part) => script.replace('.js', `-${part}.js`)),
          '/dist/sagebrush.css',
          script,
          trust.replace('html', 'css'),
          trust,
        ]);
        assert.deepEqual(await visited.violations(), []);
      });
    });

  it('links markers and references in both directions', async () => {
    await using visited = await visit(browser);
    const article = visited.page.locator('sage-footnoted-article');

    const links = linksIn(await accessibilityTree(article))
      .filter((link) => link.includes('#'))
      .map((link) => link.replaceAll('"', ''));

    assert.deepEqual(links, [
      ...[1, 2, 3, 2].map((note) => `Note ${note} → #note-${note}`),
      'note on safety → #safety',
      'Back to the text, note 1 → #sage-ref-1',
      'Back to the text, note 2, place 1 → #sage-ref-2',
      'Back to the text, note 2, place 2 → #sage-ref-2-2',
      'Back to the text, note 3 → #sage-ref-3',
    ]);
    assert.equal(await article.getByRole('region', { name: 'References' }).getByRole('listitem').count(), 3);
  });

  it('keeps every word in order, compared with the page without the script', async () => {
    await using plain = await visit(browser, { html: placements.none });
    await using visited = await visit(browser);

    const [written, shown] = [await accessibilityTree(plain.page), await accessibilityTree(visited.page)];

    const labels = /(Who comes|Focus|First sessions|In a session|A good fit): /;
    // Without the script, the stylesheet adds these labels if there is space for a column.
    const byStyle = /(Who comes|Focus|First sessions|In a session|A good fit):? /;
    // The list of signs becomes a group of checkboxes. The rows of the cards are a list of their own.
    const isFrame = (line: string) => /^- (list|status):?$|^- group /.test(line);
    const isCheckboxLabel = (line: string) =>
      shown.includes(line.replace(/^- text: (.*)$/, '- checkbox "$1"'));
    const words = (lines: string[]) =>
      withoutNotes(lines)
        .filter((line) => !isFrame(line) && !(line.startsWith('- text') && isCheckboxLabel(line)))
        .map((line) => line.replace(/^- (listitem|checkbox):? /, '').replaceAll('"', ''));
    const added = [
      ...['Clear', 'Print with marks', 'Print without marks'].map((tool) => `- button ${tool}`),
      '- paragraph: Nothing you mark is sent or saved. Anyone can read a printout.',
    ];
    assert.deepEqual(
      words(shown)
        .filter((line) => !added.includes(line))
        .map((line) => line.replace(labels, '')),
      words(written).map((line) => line.replace(byStyle, '')),
    );
    assert.equal(shown.filter((line) => labels.test(line)).length, 10);
  });

  for (const placement of ['twice', 'alsoAsModule'] as const)
    it(`is the same given the script ${placement === 'twice' ? 'twice' : 'as a module too'}`, async () => {
      await using once = await visit(browser);
      await using visited = await visit(browser, { html: placements[placement] });

      const [before, again] = [await accessibilityTree(once.page), await accessibilityTree(visited.page)];

      assert.equal(await visited.page.locator('script').count(), 2);
      assert.deepEqual(again, before);
      assert.deepEqual(await visited.violations(), []);
    });

  it('is the same given a second script that is added later', async () => {
    await using visited = await visit(browser);
    const { page } = visited;
    const before = await accessibilityTree(page);

    await page.addScriptTag({ url: script });
    await page.addScriptTag({ url: `${script}?again`, type: 'module' });
    await rendered(page);

    assert.ok(visited.requests.filter((path) => path === script).length > 1);
    assert.deepEqual(await accessibilityTree(page), before);
    assert.deepEqual(await visited.violations(), []);
  });
});

/** Removes note markers, back-links and the notes section: the script gives these other names. */
function withoutNotes(lines: string[]): string[] {
  const link = /- link [^\n]*:\n- \/url: "?#(sage-)?(note|ref)-[^\n]*\n(- text: "?(?:\d|↩\uFE0E)+"?\n)?/g;
  return lines
    .join('\n')
    .replace(link, '')
    .split('\n')
    .filter((line) => !line.startsWith('- region'));
}

function linksIn(lines: string[]): string[] {
  const links = lines.join('\n').matchAll(/- link "(.*)":\n- \/url: (.*)/g);
  return [...links].map(([, name, url]) => `${name} → ${url}`);
}
