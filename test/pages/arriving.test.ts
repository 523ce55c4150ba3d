// The page on a connection that stalls in the middle of a widget, a link or a word. What does a reader see at each stall?
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
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
} from '../helpers/harness.ts';
import { movedText, record, recorded } from '../helpers/moves.ts';

const browser = await startBrowser();
after(() => browser.close());

/** The connection stalls after each of these, in this order. */
const stops = [
  'Telehealth for adults and couples</p>',
  '<sage-consult-cta layout="card">',
  '<h2>You can meet',
  'us first</h2>',
  'counseling fits.</p>\n',
  '<p><a href="/hello">Say hel',
  'lo to us</a>',
  '</p>\n<p><small>By tele',
  'Nothing to prepare.</small></p>',
  '<h2>What trust is made of</h2>',
  'could use some care</h2>\n<p>',
  'long after the day has ended.</li>\n<li>You ask',
  'cannot say quite when it went.</li>\n</ul>',
  'with no promise to go on.</p>',
  '<a href="/hello">Say hello to us</a></p>',
  'You look at your own history',
  '<sage-comparison-card value="couples">',
  '<li data-row="First sessions">Each of you',
  'during their sessions:</p>',
  '<ul>\n<li data-state="OH">',
  'Ohio</a></li>',
  'Begin with one conversation</h2>',
  '<a href="/hello">Say hello to us</a></p>',
  'The consultation is not for emergencies.',
];

/** Replaces the practice's states and the author's words, so that defaults differ from what the author wrote. */
const inOtherWords = (html: string) =>
  html
    .replace('states="ME MT TX"', 'states="VT"')
    .replaceAll(
      '<a href="/free-consultation">Book a free consultation</a>',
      '<a href="/hello">Say hello to us</a>',
    )
    .replace('<li data-state="ME"><a href="/maine">Maine', '<li data-state="OH"><a href="/ohio">Ohio')
    .replace('<li data-state="MT"><a href="/montana">Montana', '<li data-state="UT"><a href="/utah">Utah')
    .replace('<li data-state="TX"><a href="/texas">Texas', '<li data-state="IA"><a href="/iowa">Iowa');

describe('while the page arrives in pieces', () => {
  for (const path of [trust, trustClassic])
    for (const placement of ['blocking', 'async'] as const)
      it(`renders no defaults and no duplicates, given ${path.split('/').at(-1)} with script: ${placement}`, async () => {
        const html = (written: string) => inOtherWords(placements[placement](written));
        await using whole = await visit(browser, { path, html });

        const { seen, duplicates, lines, violations } = await arriveInPieces(path, html);

        assert.deepEqual(duplicates, []);
        assert.deepEqual(
          seen.filter((words) => words.startsWith('Book a free')),
          [],
        );
        assert.deepEqual(lines, await accessibilityTree(whole.page));
        assert.deepEqual(violations, []);
      });

  it('moves no text, given a blocking all-in-one script', async () => {
    const { moved } = await arriveInPieces(trust, (written) =>
      inOtherWords(placements.blocking(written)).replace('sagebrush.js', 'sagebrush-all.js'),
    );

    assert.deepEqual(moved, []);
  });
});

async function arriveInPieces(path: string, html: (written: string) => string) {
  let arrived: (page: Page) => void;
  const arrival = new Promise<Page>((resolve) => (arrived = resolve));
  const duplicates: string[] = [];

  const send = async (response: ServerResponse, text: string) => {
    let sent = 0;
    for (const [index, stop] of stops.entries()) {
      const start = text.indexOf(stop, sent);
      if (start < 0) throw new Error(`"${stop}" does not follow the previous stop.`);
      const end = start + stop.length;
      response.write(text.slice(sent, end));
      sent = end;

      const page = await arrival;
      await paintedUpTo(page, text.slice(0, end));
      // The script follows the first stop.
      if (index > 0) await defined(page);
      duplicates.push(...(await duplicatesIn(page)).map((words) => `${words} (at ${stop})`));
    }
    response.end(text.slice(sent));
  };

  await using visited = await visit(browser, { path, html, send, early: true, prepare: record });
  const { page } = visited;
  arrived!(page);
  await rendered(page);
  duplicates.push(...(await duplicatesIn(page)));
  const whole = await recorded(page);
  const words = [...new Set(whole.seen.map(([, , text]) => text))];
  const [lines, violations] = [await accessibilityTree(page), await visited.violations()];
  return { seen: words, moved: movedText(whole), duplicates, lines, violations };
}

/** Waits until the browser has parsed and painted up to the end of this HTML. */
async function paintedUpTo(page: Page, html: string): Promise<void> {
  const text = html.slice(html.indexOf('<body')).replace(/<[^>]*>/g, '');
  await page.waitForFunction(
    (end) => document.body?.textContent.trim().endsWith(end),
    text.trim().slice(-12),
  );
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((painted) => requestAnimationFrame(painted));
  });
}

const defined = (page: Page) => page.waitForFunction(() => customElements.get('sage-state-availability'));

/** Words that appear more often than the author wrote them. Row labels come from attributes. */
async function duplicatesIn(page: Page): Promise<string[]> {
  const shown = (await recorded(page)).last.map(([, , words]) => words);
  const written = await page.evaluate(() => {
    const found: string[] = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-row]'))
      found.push(`${dataset.row}:`);
    while (nodes.nextNode()) found.push(nodes.currentNode.nodeValue!.replace(/\s+/g, ' ').trim());
    return found;
  });
  const count = (list: string[], words: string) => list.filter((each) => each === words).length;
  return [...new Set(shown)].filter((words) => count(shown, words) > Math.max(1, count(written, words)));
}
