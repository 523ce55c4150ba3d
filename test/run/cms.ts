// `npm run test:cms`: pastes our snippets into real places and prints a table of what readers get. The last line is
// `N passed, N failed`. `npm run test:cms -- ghost` adds Ghost, which takes minutes to build. `--only newest` runs
// one part: `sanitizers`; `php`, the plugin without a site; WordPress from `debian`, the `newest` version or the one
// from `npm`; or `ghost`.
import type { Browser } from 'playwright-core';
import { folderOf, installPackages } from '../cms/cache.ts';
import { Comparison } from '../cms/comparison.ts';
import { startEditors } from '../cms/editors.ts';
import { startGhost } from '../cms/ghost.ts';
import { MissingPlace } from '../cms/missing-place.ts';
import { startPages, type Pages } from '../cms/pages.ts';
import { checkParagraphs, checkParagraphsIn } from '../cms/paragraphs.ts';
import { startReading, type Reading } from '../cms/reading.ts';
import { sanitizers } from '../cms/sanitizers.ts';
import { checkShift } from '../cms/shift.ts';
import { allSnippets, asArticle, askBuilder, snippetOf } from '../cms/snippets.ts';
import { Table } from '../cms/table.ts';
import { checkBlocks } from '../cms/wordpress-blocks.ts';
import { checkEditing } from '../cms/wordpress-editing.ts';
import { checkNetwork } from '../cms/wordpress-network.ts';
import { wordPressPlaces, type Place } from '../cms/wordpress-places.ts';
import { checkPlugin, lintPlugin } from '../cms/wordpress-plugin.ts';
import { checkSettings } from '../cms/wordpress-settings.ts';
import {
  prepareWordPress,
  startDatabase,
  startWordPress,
  type Source,
  type WordPress,
} from '../cms/wordpress.ts';
import { startBrowser } from '../helpers/harness.ts';
import { runSuite } from './suite.ts';
import type { Tally } from './tally.ts';

await runSuite({ usual: ['sanitizers', 'php', 'debian', 'newest'], slow: ['npm', 'ghost'] }, runParts);

/** What the parts share. */
interface Run {
  readonly browser: Browser;
  readonly pages: Pages;
  readonly total: Tally;
  readonly comparison: Comparison;
}

async function runParts(parts: readonly string[], total: Tally): Promise<void> {
  const browser = await startBrowser({ isOffline: true });
  await askBuilder(browser);
  const pages = await startPages(folderOf('packages'));
  const table = new Table(total);
  const comparison = new Comparison(browser, pages, table);
  const run = { browser, pages, total, comparison };

  const sources = (['debian', 'newest', 'npm'] as const).filter((part) => parts.includes(part));
  // In parallel, because each part waits most of the time.
  await Promise.all([
    comparison.standards,
    parts.includes('php') &&
      total.step('The plugin in PHP', () => ifPossible(total, () => readPlugin(total))),
    parts.includes('sanitizers') &&
      total.step('Sanitizers, Markdown engines and editors', () => readSanitized(run)),
    sources.length && total.step('WordPress', () => ifPossible(total, () => readWordPress(run, sources))),
  ]);
  if (parts.includes('ghost')) await total.step('Ghost', () => ifPossible(total, () => readGhost(run)));

  console.log('');
  table.print();
  await browser.close();
  await pages.stop();
}

/** Reports a part that this machine cannot run. It does not count as a failure. */
async function ifPossible(total: Tally, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof MissingPlace)) throw error;
    console.log(`  Not run: ${error.message}`);
    total.notRun.push(error.message);
  }
}

async function readSanitized({ browser, pages, comparison }: Run): Promise<void> {
  const packages = await installPackages('packages');
  const { editors, stop } = await startEditors(browser, pages, packages);
  await using reader = await startReading(browser);
  const places: Record<string, (html: string) => string | Promise<string>> = {
    'plain page': (html) => html,
    ...(await sanitizers(packages)),
    ...editors,
  };
  // Many places store the same HTML: read it once.
  const readings = new Map<string, Promise<Reading>>();
  for (const [name, through] of Object.entries(places)) {
    const given: string[] = [];
    for (const { html } of allSnippets) given.push(await through(html));
    await comparison.readPlace(name, ({ widget }, index) => {
      const key = `${widget} ${given[index]!}`;
      const reading = readings.get(key) ?? reader.read(pages.publishSnippet(given[index]!), widget);
      readings.set(key, reading);
      return reading;
    });
  }
  await stop();
}

async function readPlugin(total: Tally): Promise<void> {
  await prepareWordPress();
  await lintPlugin(total);
  await checkParagraphs(total);
}

async function readWordPress(run: Run, sources: readonly Source[]): Promise<void> {
  await prepareWordPress();
  const stopDatabase = await startDatabase();
  await Promise.all(
    sources.map((source) => run.total.step(`WordPress from ${source}`, () => readSite(run, source))),
  );
  await stopDatabase();
}

async function readSite(run: Run, source: Source): Promise<void> {
  const { browser, pages, total } = run;
  const site = await startWordPress(source);
  console.log(`  WordPress ${site.version}, ${site.theme}, PHP ${site.php}`);
  const check = (what: string, work: () => Promise<void>) =>
    total.timed(`WordPress ${site.version}, ${what}`, work);
  // Debian's own version has none of our blocks.
  const hasBlocks = source !== 'debian';
  try {
    await check('places', () => readPlaces(run, site));
    await check('paragraphs', () => checkParagraphsIn(site, total));
    await check('blocks', () => checkBlocks(site, browser, pages, total));
    await check('settings', () => checkSettings(site, browser, total));
    if (hasBlocks) await check('editing', () => checkEditing(site, browser, total));
    await check('plugin', () => checkPlugin(site, browser, total));
    if (hasBlocks) await check('network', () => checkNetwork(site, total));
  } finally {
    await site.stop();
  }
}

async function readPlaces(run: Run, site: WordPress): Promise<void> {
  await using reader = await startReading(run.browser);
  const readArticles = async (place: Promise<Place>) => {
    const { name, posts } = await place;
    await run.comparison.readPlace(name, ({ widget }, index) => reader.read(posts[index]!.url, widget));
  };
  for await (const places of wordPressPlaces(site, run.browser)) {
    await Promise.all(places.map(readArticles));
    // One after the other, and not beside the readings: a slow processor is slower the more there is to do.
    for (const place of places) await measureShifts(run, await place);
  }
}

async function measureShifts({ browser, total }: Run, { name, posts, isStill }: Place): Promise<void> {
  for (const widget of measured(name)) {
    const { url } = posts[allSnippets.indexOf(snippetOf(widget, 'element'))]!;
    await checkShift(browser, total, `${name}, ${widget}`, url, isStill ? 0.5 : Infinity);
  }
}

/** The snippets whose layout shifts are measured. */
function measured(place: string): string[] {
  // The Visual tab keeps no elements.
  if (/Custom HTML|Visual tab, plugin$/.test(place)) return ['consult-cta'];
  return /classic editor.*, plugin$/.test(place) ? ['consult-cta', 'comparison-cards', 'page'] : [];
}

async function readGhost({ browser, comparison }: Run): Promise<void> {
  const ghost = await startGhost();
  console.log(`  Ghost ${ghost.version}, Node.js ${ghost.node}`);
  try {
    await using reader = await startReading(browser);
    for (const way of ghost.ways) {
      const addresses: string[] = [];
      for (const { widget, form, html } of allSnippets)
        addresses.push(await ghost.publish(way, `${way} ${widget} ${form}`, asArticle(html)));
      await comparison.readPlace(`Ghost ${ghost.version}, ${way}`, ({ widget }, index) =>
        reader.read(addresses[index]!, widget),
      );
    }
  } finally {
    await ghost.stop();
  }
}
