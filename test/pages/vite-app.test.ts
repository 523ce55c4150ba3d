// The Vite app in ./vite-app, which installs the package and imports two widgets one by one.
import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
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
  const sheets = output.filter((part) => part.type === 'asset' && part.fileName.endsWith('.css'));
  const code = chunks.map((chunk) => chunk.code).join('\n');
  const place = join(consumer.folder, 'node_modules/sagebrush-widgets/dist/');
  const taken = chunks.flatMap(({ modules }) =>
    Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength ? id : [])),
  );
  return {
    code,
    css: sheets.map((sheet) => String((sheet as Rolldown.OutputAsset).source)).join('\n'),
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

  // Vite rewrites `light-dark()`, and no rule of this app sets `color-scheme`.
  for (const theme of ['no theme', 'warm'])
    it(`keeps all colors in light and dark, given ${theme}`, async () => {
      const files = ['sagebrush.css', ...(theme === 'warm' ? ['themes/warm.css'] : [])];
      const written = files.map((file) => readFileSync(`dist/${file}`, 'utf8')).join('\n');
      const { css } = await ship(files.map((file) => `import 'sagebrush-widgets/${file}';`).join('\n'));
      await using browser = await startBrowser();
      const page = await browser.newPage();
      const colors = async (rules: string, scheme: string) => {
        await page.setContent(
          `<html style="color-scheme: ${scheme}"><style>${rules}</style><sage-consult-cta><h2>Meet us</h2><p><a href="/book">Book</a></p></sage-consult-cta>`,
        );
        return page.locator('sage-consult-cta, a').evaluateAll((all) =>
          all.map((each) => {
            const { backgroundColor, borderColor, color } = getComputedStyle(each);
            return { backgroundColor, borderColor, color };
          }),
        );
      };

      for (const scheme of ['light', 'dark'])
        assert.deepEqual(await colors(css, scheme), await colors(written, scheme), scheme);
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
