// Adds each element and hook to the page and removes it, thousands of times. Nothing may be left.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { startBrowser, visit } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const call = '<h2>Talk</h2><p><a href="/book">Book</a></p>';
const card = (inside: string) =>
  `<sage-comparison-card value="${inside}"><p>${inside}</p></sage-comparison-card>`;
const article =
  '<p>Trust<sup><a href="#n">1</a></sup></p><ol><li id="n">A note, doi:10.1000/xyz123.</li></ol>';

/** Minimal examples that still render, listen and observe as much as they can. */
const kinds: Record<string, string> = {
  'sage-practice': '<sage-practice page states="ME" services="couples"></sage-practice>',
  'sage-consult-cta': `<sage-consult-cta>${call}</sage-consult-cta>`,
  'sage-signs-checklist': '<sage-signs-checklist><ul><li>One</li></ul></sage-signs-checklist>',
  'sage-comparison-cards': `<sage-comparison-cards choosable>${card('a')}${card('b')}</sage-comparison-cards>`,
  'sage-footnoted-article': `<sage-footnoted-article>${article}</sage-footnoted-article>`,
  'sage-state-availability': '<sage-state-availability states="ME" check></sage-state-availability>',
  'sage-exit-page': '<sage-exit-page><a href="/weather">Leave</a></sage-exit-page>',
  'a block with a class': `<div class="sage-consult-cta">${call}</div>`,
  'an article with data-sage': `<article data-sage="footnoted-article">${article}</article>`,
  'a list with a class': '<ul class="sage-signs-checklist"><li>One</li></ul>',
  'a link by its address': '<p><a href="/book?sage=consult-cta">Book</a></p>',
  'a call driven out of its element': `<p><sage-consult-cta></p>${call}<p></sage-consult-cta></p>`,
};
/** Kinds of element that a page can have only one of. */
const alone = ['sage-practice', 'sage-exit-page'];

/** Adds and removes, mostly without a pause. Every tenth time, waits until everything has rendered. */
const ways = {
  '1,000 times the same nodes of each kind, 12,000 in all': { times: 1000, size: 10, isReused: true },
  '200 times new nodes of each kind': { times: 200, size: 20, isReused: false },
};

describe('elements and hooks that are added and removed', () => {
  for (const [way, { times, size, isReused }] of Object.entries(ways))
    it(`leave no node, listener or observer, ${way}`, async () => {
      await using visited = await visitEmptyPage();
      const leaks: string[] = [];

      for (const [kind, html] of Object.entries(kinds)) {
        const setting = { html, size: alone.includes(kind) ? 1 : size, isReused };
        const { counts, isLeaking } = await countLeaks(visited.page, { ...setting, times });
        console.log(`  ${kind}, ${way}: ${counts}`);
        if (isLeaking) leaks.push(`${kind}: ${counts}`);
      }

      assert.deepEqual(leaks, []);
      assert.deepEqual(await visited.violations(), []);
    });

  // Previews load at the reader's first event. Some pages change without one, such as an editor's preview.
  it('are not kept by an article that still waits for its reader', async () => {
    await using visited = await visitEmptyPage('sagebrush.js');
    const { page } = visited;
    const cdp = await page.context().newCDPSession(page);
    const swap = async (times: number) => {
      for (let time = 0; time < times; time++) {
        await page.evaluate((html) => {
          document.querySelector('main')!.innerHTML = html;
        }, kinds['sage-footnoted-article']!);
        await page.locator('[role=doc-noteref]').waitFor();
      }
      await page.evaluate(() => document.querySelector('main')!.replaceChildren());
      return countsOf(page, cdp);
    };

    const before = await swap(5);
    const later = await swap(20);

    assert.ok(later.nodes <= before.nodes + 20, `${before.nodes} → ${later.nodes} nodes`);
  });

  it('are reported if they leak', async () => {
    await using visited = await visitEmptyPage();
    await visited.page.evaluate(() => {
      class Leaking extends HTMLElement {
        connectedCallback() {
          addEventListener('resize', () => this.title);
        }
      }
      customElements.define('a-forgetful-one', Leaking);
    });

    const html = '<a-forgetful-one></a-forgetful-one>';
    const { isLeaking } = await countLeaks(visited.page, { html, times: 1000, size: 10, isReused: false });

    assert.ok(isLeaking);
  });
});

const visitEmptyPage = (script = 'sagebrush-all.js') =>
  visit(browser, {
    alone: true,
    html: () =>
      `<!doctype html><html lang="en"><title>Cycles</title><main></main><script src="../../dist/${script}"></script>`,
  });

/** Counts before and after, and reports whether more is left than the browser's own noise. */
async function countLeaks(page: Page, cycles: Cycles): Promise<{ counts: string; isLeaking: boolean }> {
  const cdp = await page.context().newCDPSession(page);
  await page.evaluate(run, { ...cycles, times: 10 * cycles.size });
  const before = await countsOf(page, cdp);
  const start = performance.now();
  await page.evaluate(run, cycles);
  const seconds = (performance.now() - start) / 1000;
  const later = await countsOf(page, cdp);
  await cdp.detach();

  const counts = names.map((name) => `${before[name]} → ${later[name]} ${name}`).join(', ');
  return {
    counts: `${counts} (${seconds.toFixed(1)} s)`,
    isLeaking: names.some((name) => later[name] > before[name] + 20),
  };
}

const names = ['nodes', 'listeners', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const;
type Counts = Record<(typeof names)[number], number>;

/** Counts what is in the page after garbage collection. */
async function countsOf(page: Page, cdp: CDPSession): Promise<Counts> {
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
  // Idle callbacks hold their element until they run. They run in order.
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => setTimeout(idle))));
  await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  const instancesOf = async (name: string) => {
    const { result } = await cdp.send('Runtime.evaluate', { expression: `${name}.prototype` });
    const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
    const { result: length } = await cdp.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: 'function () { return this.length }',
    });
    await cdp.send('Runtime.releaseObject', { objectId: objects.objectId! });
    return length.value as number;
  };
  return {
    nodes,
    listeners: jsEventListeners,
    MutationObserver: await instancesOf('MutationObserver'),
    ResizeObserver: await instancesOf('ResizeObserver'),
    IntersectionObserver: await instancesOf('IntersectionObserver'),
  };
}

interface Cycles {
  readonly html: string;
  readonly times: number;
  readonly size: number;
  readonly isReused: boolean;
}

/** Runs in the page. */
async function run({ html, times, size, isReused }: Cycles): Promise<void> {
  const main = document.querySelector('main')!;
  const template = document.createElement('template');
  template.innerHTML = html.repeat(size);
  const made = () => [...document.importNode(template.content, true).childNodes];
  const same = made();
  for (let round = 0; round * size < times; round++) {
    main.append(...(isReused ? same : made()));
    // Observers and updates run in microtasks. A task runs after all of them.
    if (!isReused || round % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
    main.replaceChildren();
  }
}
