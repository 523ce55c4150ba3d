// The answers to "and in my state?": every row of the table in the docs, and the same in other time zones.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { rendered, startBrowser, visit, type Setting } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const docs = 'stories/start-here/answers.mdx';
/** The test date for the table. */
const day = '2027-03-01T12:00:00Z';

type Row = readonly [written: string, answer: string];

/** The rows of the table in the docs. */
function readRows(): Row[] {
  const [, table = ''] = /^\| If you write.*\n.*\n((?:\|.*\n)+)/m.exec(readFileSync(docs, 'utf8')) ?? [];
  const cells = table.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return cells.flatMap(([, written, answer]) => (written && answer ? [[written, answer] as const] : []));
}

/** The Texas items in a table cell. Each is in its own backticks: a whole `<li>`, or only its attributes. */
const itemsIn = (cell: string) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) =>
    code!.startsWith('<li>')
      ? code!
      : `<li ${code!.replace('data-state="TX"', '')} data-state="TX">Texas</li>`,
  );

const settingFor = (items: readonly string[], now = day, timezoneId = 'UTC'): Setting => ({
  html: () => `<!doctype html><html lang="en"><title>Where</title>
    <sage-practice phone="207-555-0142" outside-url="/elsewhere" services="individual couples">
      <sage-state-availability check><ul><li data-state="ME">Maine</li>${items.join('')}</ul></sage-state-availability>
    </sage-practice>
    <script src="../../dist/sagebrush.js"></script>`,
  prepare: (page) => page.clock.setFixedTime(now),
  reader: { timezoneId },
});

/** The answer after a reader chooses Texas, with links and buttons in brackets. */
async function answerFor(page: Page): Promise<string> {
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

describe('the answer to a reader in Texas', () => {
  const rows = readRows();

  it('is documented in a table', () => assert.ok(rows.length > 12));

  for (const [written, answer] of rows)
    it(`is “${answer}”, given ${written}`, async () => {
      await using visited = await visit(browser, settingFor(itemsIn(written)));

      const words = await answerFor(visited.page);

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
    it(`is ${answer === yes ? 'yes' : 'that the license may have expired'}, given a license until 29 February 2028, in ${zone} at ${now}`, async () => {
      await using visited = await visit(
        browser,
        settingFor(['<li data-state="TX" data-until="2028-02-29">Texas</li>'], now, zone),
      );

      const words = await answerFor(visited.page);

      if (typeof answer === 'string') assert.equal(words, answer);
      else assert.match(words, answer);
    });
});
