// `npm run test:cms`: pastes our snippets into real places and prints a table of what readers get. The last line is
// `N passed, N failed`. `npm run test:cms -- ghost` adds Ghost, which takes minutes to build. `--only newest` runs
// one part: `sanitizers`; `php`, the plugin without a site; WordPress from `debian`, the `newest` version or the one
// from `npm`; or `ghost`.
import { installPackages } from '../cms/cache.ts';
import { startEditors } from '../cms/editors.ts';
import { startGhost } from '../cms/ghost.ts';
import { MissingPlace } from '../cms/missing-place.ts';
import { startPages } from '../cms/pages.ts';
import { checkParagraphs, checkParagraphsIn } from '../cms/paragraphs.ts';
import { startReading, type Reading } from '../cms/reading.ts';
import { sanitizers } from '../cms/sanitizers.ts';
import { checkShift } from '../cms/shift.ts';
import { allSnippets, asArticle, askBuilder, snippetOf, type Snippet } from '../cms/snippets.ts';
import { Table } from '../cms/table.ts';
import { judge } from '../cms/verdict.ts';
import { checkBlocks } from '../cms/wordpress-blocks.ts';
import { checkEditing } from '../cms/wordpress-editing.ts';
import { checkNetwork } from '../cms/wordpress-network.ts';
import { wordPressPlaces } from '../cms/wordpress-places.ts';
import { checkPlugin, lintPlugin } from '../cms/wordpress-plugin.ts';
import { checkSettings } from '../cms/wordpress-settings.ts';
import { prepareWordPress, startDatabase, startWordPress, type Source } from '../cms/wordpress.ts';
import { startBrowser } from '../helpers/harness.ts';
import { runSuite } from './suite.ts';
import type { Tally } from './tally.ts';

await runSuite({ usual: ['sanitizers', 'php', 'debian', 'newest'], slow: ['npm', 'ghost'] }, runParts);

async function runParts(parts: readonly string[], total: Tally): Promise<void> {
  const packages = await installPackages('packages');
  const browser = await startBrowser();
  await askBuilder(browser);
  const pages = await startPages(packages);
  const table = new Table(total);
  const standards = await readStandards();

  const wordPress = (['debian', 'newest', 'npm'] as const).filter((part) => parts.includes(part));
  if (parts.includes('php')) await total.step('The plugin in PHP', () => where(readPlugin));
  // In parallel, because each part uses one core.
  await Promise.all([
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
    const found = new Map<string, { reference: Reading; written: Reading }>();
    for (const snippet of allSnippets) {
      const { widget, form, html } = snippet;
      const clean = form === 'link' ? html : snippetOf(widget, 'element').html;
      const reference = await read(pages.publishSnippet(clean), widget);
      const written = await read(pages.publishSnippet(html, { script: false }), widget);
      found.set(html, { reference, written });
    }
    return found;
  }

  /** Records in the table what `found` returns for each snippet. */
  async function readPlace(
    name: string,
    found: (snippet: Snippet, index: number) => Promise<Reading>,
  ): Promise<void> {
    for (const [index, snippet] of allSnippets.entries()) {
      const { reference, written } = standards.get(snippet.html)!;
      table.note(name, snippet, judge(await found(snippet, index), reference, written));
    }
  }

  async function readSanitized() {
    const { editors, stop } = await startEditors(browser, pages, packages);
    const read = await startReading(browser);
    const places: Record<string, (html: string) => string | Promise<string>> = {
      'plain page': (html) => html,
      ...(await sanitizers(packages)),
      ...editors,
    };
    // Many places store the same HTML: read it once.
    const readings = new Map<string, Reading>();
    for (const [name, through] of Object.entries(places))
      await readPlace(name, async ({ widget, html }) => {
        const given = await through(html);
        const key = `${widget} ${given}`;
        const reading = readings.get(key) ?? (await read(pages.publishSnippet(given), widget));
        readings.set(key, reading);
        return reading;
      });
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
      try {
        const read = await startReading(browser);
        for await (const { name, posts, isStill } of wordPressPlaces(site, browser)) {
          const addresses = posts.map(({ url }) => url);
          await readPlace(name, ({ widget }, index) => read(addresses[index]!, widget));
          for (const widget of measured(name)) {
            const address = addresses[allSnippets.indexOf(snippetOf(widget, 'element'))]!;
            await checkShift(browser, total, `${name}, ${widget}`, address, isStill ? 0.5 : Infinity);
          }
        }
        await checkParagraphsIn(site, total);
        await checkBlocks(site, browser, pages, total);
        await checkSettings(site, browser, total);
        // Debian's own version has none of our blocks.
        const hasBlocks = source !== 'debian';
        if (hasBlocks) await checkEditing(site, browser, total);
        await checkPlugin(site, browser, total);
        if (hasBlocks) await checkNetwork(site, total);
      } finally {
        await site.stop();
      }
    };
    try {
      await Promise.all(wordPress.map(readSite));
    } finally {
      await stopDatabase();
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
