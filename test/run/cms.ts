// `npm run test:cms`: pastes our snippets into real places and prints a table of what readers get. The last line is
// `N passed, N failed`. `npm run test:cms -- ghost` adds Ghost, which takes minutes to build. `--only newest` runs
// one part: `sanitizers`; `php`, the plugin without a site; WordPress from `debian`, the `newest` version or the one
// from `npm`; or `ghost`.
import { folderOf, installPackages } from '../cms/cache.ts';
import { startEditors } from '../cms/editors.ts';
import { startGhost } from '../cms/ghost.ts';
import { MissingPlace } from '../cms/missing-place.ts';
import { startPages } from '../cms/pages.ts';
import { checkParagraphs, checkParagraphsIn } from '../cms/paragraphs.ts';
import { startReading, type Read, type Reading } from '../cms/reading.ts';
import { sanitizers } from '../cms/sanitizers.ts';
import { checkShift } from '../cms/shift.ts';
import { allSnippets, asArticle, askBuilder, snippetOf, type Snippet } from '../cms/snippets.ts';
import { Table } from '../cms/table.ts';
import { judge } from '../cms/verdict.ts';
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

async function runParts(parts: readonly string[], total: Tally): Promise<void> {
  const browser = await startBrowser({ isOffline: true });
  await askBuilder(browser);
  const pages = await startPages(folderOf('packages'));
  const table = new Table(total);
  const standards = readStandards();

  const wordPress = (['debian', 'newest', 'npm'] as const).filter((part) => parts.includes(part));
  // In parallel, because each part waits most of the time.
  await Promise.all([
    standards,
    parts.includes('php') && total.step('The plugin in PHP', () => where(readPlugin)),
    parts.includes('sanitizers') && total.step('Sanitizers, Markdown engines and editors', readSanitized),
    wordPress.length && total.step('WordPress', () => where(readWordPress)),
  ]);
  if (parts.includes('ghost')) await total.step('Ghost', () => where(readGhost));

  console.log('');
  table.print();
  await browser.close();
  await pages.stop();

  /**
   * The standard for each snippet: its element on a plain page with the script, and its own words there
   * without the script.
   */
  async function readStandards(): Promise<Map<string, { reference: Reading; written: Reading }>> {
    const read = await startReading(browser);
    return new Map(
      await Promise.all(
        allSnippets.map(async ({ widget, form, html }) => {
          const clean = form === 'link' ? html : snippetOf(widget, 'element').html;
          const [reference, written] = await Promise.all([
            read(pages.publishSnippet(clean), widget),
            read(pages.publishSnippet(html, { script: false }), widget),
          ]);
          return [html, { reference, written }] as const;
        }),
      ),
    );
  }

  /** Records in the table what `found` returns for each snippet. */
  async function readPlace(
    name: string,
    found: (snippet: Snippet, index: number) => Promise<Reading>,
  ): Promise<void> {
    const readings = await Promise.all(allSnippets.map(found));
    for (const [index, snippet] of allSnippets.entries()) {
      const { reference, written } = (await standards).get(snippet.html)!;
      table.note(name, snippet, judge(readings[index]!, reference, written));
    }
  }

  async function readSanitized() {
    const packages = await installPackages('packages');
    const { editors, stop } = await startEditors(browser, pages, packages);
    const read = await startReading(browser);
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
      await readPlace(name, ({ widget }, index) => {
        const key = `${widget} ${given[index]!}`;
        const reading = readings.get(key) ?? read(pages.publishSnippet(given[index]!), widget);
        readings.set(key, reading);
        return reading;
      });
    }
    await stop();
  }

  /** Reports a part that this machine cannot run. It does not count as a failure. */
  async function where(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof MissingPlace)) throw error;
      console.log(`  Not run: ${error.message}`);
      total.notRun.push(error.message);
    }
  }

  async function readPlugin() {
    await prepareWordPress();
    await lintPlugin(total);
    await checkParagraphs(total);
  }

  async function readWordPress() {
    await prepareWordPress();
    const stopDatabase = await startDatabase();
    const readSite = async (source: Source) => {
      const site = await startWordPress(source);
      console.log(`  WordPress ${site.version}, ${site.theme}, PHP ${site.php}`);
      const check = (what: string, work: () => Promise<void>) =>
        total.timed(`WordPress ${site.version}, ${what}`, work);
      // Debian's own version has none of our blocks.
      const hasBlocks = source !== 'debian';
      try {
        await check('places', () => readPlaces(site));
        await check('paragraphs', () => checkParagraphsIn(site, total));
        await check('blocks', () => checkBlocks(site, browser, pages, total));
        await check('settings', () => checkSettings(site, browser, total));
        if (hasBlocks) await check('editing', () => checkEditing(site, browser, total));
        await check('plugin', () => checkPlugin(site, browser, total));
        if (hasBlocks) await check('network', () => checkNetwork(site, total));
      } finally {
        await site.stop();
      }
    };
    await Promise.all(
      wordPress.map((source) => total.step(`WordPress from ${source}`, () => readSite(source))),
    );
    await stopDatabase();
  }

  async function readPlaces(site: WordPress) {
    const read = await startReading(browser);
    for await (const places of wordPressPlaces(site, browser)) {
      await Promise.all(places.map((place) => readArticles(place, read)));
      // One after the other, and not beside the readings: a slow processor is slower the more there is to do.
      for (const place of places) await measureShifts(await place);
    }
  }

  async function readArticles(place: Promise<Place>, read: Read) {
    const { name, posts } = await place;
    await readPlace(name, ({ widget }, index) => read(posts[index]!.url, widget));
  }

  async function measureShifts({ name, posts, isStill }: Place) {
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

  async function readGhost() {
    const ghost = await startGhost();
    console.log(`  Ghost ${ghost.version}, Node.js ${ghost.node}`);
    try {
      const read = await startReading(browser);
      for (const way of ghost.ways) {
        const addresses: string[] = [];
        for (const { widget, form, html } of allSnippets)
          addresses.push(await ghost.publish(way, `${way} ${widget} ${form}`, asArticle(html)));
        await readPlace(`Ghost ${ghost.version}, ${way}`, ({ widget }, index) =>
          read(addresses[index]!, widget),
        );
      }
    } finally {
      await ghost.stop();
    }
  }
}
