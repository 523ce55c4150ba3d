// The author's nodes do not change: code that reads the page back finds what the author wrote.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import {
  placements,
  accessibilityTree,
  rendered,
  startBrowser,
  trust,
  trustClassic,
  visit,
  widgets,
} from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());
const emptyScript = { script: '' };

describe("the page's own nodes", () => {
  for (const path of [trust, trustClassic])
    for (const placement of ['deferred', 'blocking'] as const)
      describe(`given ${path.split('/').at(-1)} with script: ${placement}`, () => {
        const setting = { path, html: placements[placement] };

        it('serialize as with an empty script, and clone without a trace', async () => {
          await using plain = await visit(browser, { ...setting, ...emptyScript });
          await using visited = await visit(browser, setting);

          const traces = await visited.page.evaluate(() => {
            // Nothing upgrades in this document.
            const copy = document.implementation.createHTMLDocument().importNode(document.body, true);
            const roots = [...copy.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
            const saved = document.body.getHTML({ serializableShadowRoots: true });
            return [
              copy.outerHTML !== document.body.outerHTML,
              roots.length,
              saved !== document.body.innerHTML,
            ];
          });

          assert.ok(await isRendered(visited.page));
          assert.deepEqual(traces, [false, 0, false]);
          assert.equal(await visited.page.evaluate(asWritten), await plain.page.evaluate(asWritten));
        });

        it('serialize as before after the widgets are removed and added back', async () => {
          await using visited = await visit(browser, setting);
          const { page } = visited;
          const before = await page.locator('body').evaluate((body) => body.outerHTML);
          const readBefore = await accessibilityTree(page);

          const counts = await page.evaluate(async (selector) => {
            const detached = [...document.querySelectorAll(selector)].filter(
              ({ parentElement }) => !parentElement!.matches('sage-comparison-cards'),
            );
            const places = detached.map((widget) => {
              const [from, next, html] = [widget.parentNode!, widget.nextSibling, widget.outerHTML];
              return { widget, from, next, html };
            });
            for (const { widget } of places) widget.remove();
            await new Promise((painted) => requestAnimationFrame(painted));
            const changed = places.filter(({ widget, html }) => widget.outerHTML !== html);
            for (const { widget, from, next } of places) from.insertBefore(widget, next);
            return { taken: places.length, changed: changed.length };
          }, `sage-practice, ${widgets}`);
          await rendered(page);

          assert.ok(counts.taken >= 8);
          assert.equal(counts.changed, 0);
          assert.equal(await page.locator('body').evaluate((body) => body.outerHTML), before);
          assert.deepEqual(await accessibilityTree(page), readBefore);
          assert.deepEqual(await visited.violations(), []);
        });
      });
});

/** The page's HTML while the article, which alone changes the author's nodes, is detached. Runs in the page. */
function asWritten(): string {
  const article = document.querySelector('sage-footnoted-article')!;
  const place = document.createComment('article');
  article.replaceWith(place);
  const html = document.documentElement.outerHTML.replace('<!--article-->', () => article.outerHTML);
  place.replaceWith(article);
  return html;
}

const isRendered = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('sage-signs-checklist')].every(({ shadowRoot }) => shadowRoot),
  );
