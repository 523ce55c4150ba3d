// What readers should get of each snippet, and how that compares with what they get in a place.
import type { Browser } from 'playwright-core';
import type { Pages } from './pages.ts';
import { startReading, type Reading } from './reading.ts';
import { allSnippets, snippetOf, type Snippet } from './snippets.ts';
import type { Table } from './table.ts';
import { judge } from './verdict.ts';

interface Standard {
  /** The snippet's element on a plain page with the script. */
  readonly reference: Reading;
  /** Its own words there without the script. */
  readonly written: Reading;
}

export class Comparison {
  /** Resolves when the standard for each snippet is known, by its HTML. */
  readonly standards: Promise<ReadonlyMap<string, Standard>>;
  readonly #table: Table;

  constructor(browser: Browser, pages: Pages, table: Table) {
    this.standards = readStandards(browser, pages);
    this.#table = table;
  }

  /** Records in the table what `found` returns for each snippet. */
  async readPlace(name: string, found: (snippet: Snippet, index: number) => Promise<Reading>): Promise<void> {
    const readings = await Promise.all(allSnippets.map(found));
    const standards = await this.standards;
    for (const [index, snippet] of allSnippets.entries()) {
      const { reference, written } = standards.get(snippet.html)!;
      this.#table.note(name, snippet, judge(readings[index]!, reference, written));
    }
  }
}

async function readStandards(browser: Browser, pages: Pages): Promise<ReadonlyMap<string, Standard>> {
  await using reader = await startReading(browser);
  return new Map(
    await Promise.all(
      allSnippets.map(async ({ widget, form, html }) => {
        const clean = form === 'link' ? html : snippetOf(widget, 'element').html;
        const [reference, written] = await Promise.all([
          reader.read(pages.publishSnippet(clean), widget),
          reader.read(pages.publishSnippet(html, { script: false }), widget),
        ]);
        return [html, { reference, written }] as const;
      }),
    ),
  );
}
