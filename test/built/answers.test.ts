// What a reader is told who asks "and in my state?": the table in the docs, row by row, and the same by clocks elsewhere.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { rendered, startBrowser, visit, type Setting } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const docs = 'stories/start-here/answers.mdx';
/** The day on which the table is read. */
const day = '2027-03-01T12:00:00Z';

type Row = readonly [said: string, told: string];

/** The rows of the table in the docs. */
function readRows(): Row[] {
  const [, table = ''] = /^\| If you write.*\n.*\n((?:\|.*\n)+)/m.exec(readFileSync(docs, 'utf8')) ?? [];
  const cells = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return cells.flatMap(([, said, told]) => (said && told ? [[said, told] as const] : []));
}

/** The items that a row writes of Texas: each stands in a code of its own, whole or as its attributes alone. */
const itemsIn = (said: string) =>
  [...said.matchAll(/`([^`]+)`/g)].map(([, written]) =>
    written!.startsWith('<li>')
      ? written!
      : `<li ${written!.replace('data-state="TX"', '')} data-state="TX">Texas</li>`,
  );

const asking = (items: readonly string[], now = day, timezoneId = 'UTC'): Setting => ({
  html: () => `<!doctype html><html lang="en"><title>Where</title>
    <sage-practice phone="207-555-0142" outside-url="/elsewhere" services="individual couples">
      <sage-state-availability check><ul><li data-state="ME">Maine</li>${items.join('')}</ul></sage-state-availability>
    </sage-practice>
    <script src="../../dist/sagebrush.js"></script>`,
  prepare: (page) => page.clock.setFixedTime(now),
  reader: { timezoneId },
});

/** What is said once the reader chose Texas; what can be followed or pressed stands in brackets. */
async function told(page: Page): Promise<string> {
  await page.getByLabel('Where will you be during sessions?').selectOption('Texas');
  await rendered(page);
  const answer = page.getByRole('status');
  await answer.evaluate((status) => {
    for (const each of status.querySelectorAll('a, button')) each.replaceWith(`[${each.textContent}] `);
  });
  const words = await answer.evaluate((status) => {
    const lines = [...status.querySelectorAll('p, li, [part=actions]')];
    return lines.map(({ textContent }) => textContent).join(' ');
  });
  return words.replace(/\s+/g, ' ').replace(/ \./g, '.').trim();
}

describe('a reader who asks', () => {
  const rows = readRows();

  it('has a table in the docs', () => assert.ok(rows.length > 12));

  for (const [said, answer] of rows)
    it(`is told “${answer}”, given ${said}`, async () => {
      await using visited = await visit(browser, asking(itemsIn(said)));

      const words = await told(visited.page);

      assert.equal(words, answer);
    });

  const yes = 'Yes, we can meet with you in Texas.';
  const past =
    /^Texas: We last confirmed this license through February 29, 2028\. Please ask us, or check with the board\./;
  const clocks: [zone: string, now: string, answer: string | RegExp][] = [
    ['America/Los_Angeles', '2028-02-29T23:59:00Z', yes],
    ['America/Los_Angeles', '2028-03-01T00:00:00Z', past],
    ['Pacific/Pago_Pago', '2028-03-01T00:00:00Z', past],
    ['Pacific/Kiritimati', '2028-02-29T09:59:00Z', yes],
    ['Pacific/Kiritimati', '2028-02-29T10:00:00Z', past],
    ['Asia/Kolkata', '2028-02-29T18:29:00Z', yes],
    ['Asia/Kolkata', '2028-02-29T18:30:00Z', past],
  ];
  for (const [zone, now, answer] of clocks)
    it(`is told ${answer === yes ? 'yes' : 'no more than it is known'} of a licence to 29 February 2028 in ${zone}, at ${now}`, async () => {
      await using visited = await visit(
        browser,
        asking(['<li data-state="TX" data-until="2028-02-29">Texas</li>'], now, zone),
      );

      const words = await told(visited.page);

      if (typeof answer === 'string') assert.equal(words, answer);
      else assert.match(words, answer);
    });
});
