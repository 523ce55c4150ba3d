// The Vite app in ./vite-app, which installs the package and imports two widgets one by one.
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build, preview, type Rolldown } from 'vite';
import { sizesOf } from '../../scripts/integrity.ts';
import { readWidgets } from '../../scripts/widgets.ts';
import { installPackage, type Consumer } from '../helpers/consumer.ts';
import { accessibilityTree, rendered, startBrowser } from '../helpers/harness.ts';

const widgets = readWidgets()
  .map(({ folder }) => folder)
  .filter((name) => name !== 'practice');

let consumer: Consumer;
before(async () => {
  consumer = await installPackage();
  cpSync('test/pages/vite-app', consumer.folder, { recursive: true });
});
after(() => consumer[Symbol.dispose]());

/** Builds the app, or one with this script. Returns the shipped code and our modules in it. */
async function ship(script?: string) {
  if (script) consumer.write('other.js', script);
  const input = join(consumer.folder, script ? 'other.js' : 'index.html');
  const { output } = (await build({
    root: consumer.folder,
    configFile: false,
    logLevel: 'silent',
    build: { rolldownOptions: { input }, write: !script },
  })) as Rolldown.RolldownOutput;
  const chunks = output.filter((part) => part.type === 'chunk');
  const code = chunks.map((chunk) => chunk.code).join('\n');
  const place = join(consumer.folder, 'node_modules/sagebrush-widgets/dist/');
  const taken = chunks.flatMap(({ modules }) =>
    Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength ? id : [])),
  );
  const asset = output.find(({ fileName }) => fileName.endsWith('.css'));
  return {
    code,
    css: asset?.type === 'asset' ? String(asset.source) : '',
    ownModules: taken.filter((id) => id.startsWith(place)).map((id) => id.slice(place.length)),
    brotli: sizesOf(Buffer.from(code)).brotli,
  };
}

/** Whether minified code defines a widget. Repairs and styles mention other names but do not define them. */
const defines = (code: string, widget: string) => code.includes(`(\`sage-${widget}\`,`);

describe('a Vite app', () => {
  it('renders two widgets that it imports one by one, and receives their events', async () => {
    await ship();
    const server = await preview({
      root: consumer.folder,
      configFile: false,
      preview: { port: 0, host: '127.0.0.1' },
    });
    await using browser = await startBrowser();
    const page = await browser.newPage();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    const address = server.resolvedUrls!.local[0]!;

    await page.goto(address);
    await rendered(page);
    const tree = await accessibilityTree(page);
    const marked = await page.locator('[part~=served]').allInnerTexts();
    await page.getByRole('link', { name: 'Book a free consultation' }).click();
    const answer = await page.locator('output').innerText();
    const where = page.url();
    await server.close();

    assert.match(tree.join('\n'), /Maine and Texas/);
    assert.deepEqual(marked, ['ME', 'TX']);
    assert.equal(answer, `Booking opens here, not at ${address}free-consultation.`);
    assert.equal(where, address);
    assert.deepEqual(messages, []);
  });

  for (const [theme, light, dark] of [
    ['sagebrush.css', '#2b5f4a', '#a6dac0'],
    ['themes/warm.css', '#8a3f1f', '#f0b48f'],
  ])
    it(`keeps the colors of ${theme}, light and dark, if the app's CSS has no color-scheme`, async () => {
      const { css } = await ship(
        `import 'sagebrush-widgets/sagebrush.css'; import 'sagebrush-widgets/${theme}';`,
      );
      await using browser = await startBrowser();
      const page = await browser.newPage();

      await page.setContent(
        `<!doctype html><meta name="color-scheme" content="light dark"><style>${css}</style><sage-consult-cta><p><a href="/book">Book</a></p></sage-consult-cta>`,
      );
      const colors = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        colors.push(await page.getByRole('link').evaluate((link) => getComputedStyle(link).backgroundColor));
      }

      const rgb = (hex: string) =>
        `rgb(${hex
          .match(/\w\w/g)!
          .map((digits) => parseInt(digits, 16))
          .join(', ')})`;
      assert.deepEqual(colors, [rgb(light!), rgb(dark!)]);
    });

  for (const widget of widgets) {
    it(`ships no other widget with 'sagebrush-widgets/${widget}'`, async () => {
      const { code, ownModules, brotli } = await ship(`import 'sagebrush-widgets/${widget}';`);

      console.log(`  Vite ships ${brotli} bytes in Brotli for ${widget}, including Lit.`);
      const others = widgets.filter((other) => other !== widget);
      assert.ok(ownModules.includes(`${widget}/${widget}.js`));
      assert.deepEqual(
        ownModules.filter((id) => others.some((other) => id.startsWith(`${other}/`))),
        [],
      );
      for (const other of others) assert.ok(!defines(code, other), `it defines sage-${other}`);
    });
  }

  it("ships every widget with 'sagebrush-widgets'", async () => {
    const { code, ownModules, brotli } = await ship("import 'sagebrush-widgets';");

    console.log(`  Vite ships ${brotli} bytes in Brotli for all widgets, including Lit.`);
    for (const widget of widgets) {
      assert.ok(ownModules.includes(`${widget}/${widget}.js`), `${widget} is missing`);
      assert.ok(defines(code, widget), `sage-${widget} is not defined`);
    }
  });
});
