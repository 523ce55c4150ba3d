// The markup and styles that site builders put around a pasted snippet. Each place comes from the vendor's
// documentation and from public pages; `npm run test:cms` runs Ghost and WordPress themselves.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { accessibilityTree, rendered, startBrowser, visit, type Visit } from '../helpers/harness.ts';
import { movedText, record, recorded } from '../helpers/moves.ts';

const browser = await startBrowser();
after(() => browser.close());

const snippet = (name: string) => readFileSync(`stories/snippets/${name}.html`, 'utf8').trim();
const content = `${snippet('consult-cta.element')}\n${snippet('state-availability.element')}`;
const attributes = `${snippet('consult-cta.attributes')}\n${snippet('state-availability.attributes')}`;

interface Place {
  /** Where it is documented. */
  readonly source: string;
  /** The box around the snippet. */
  readonly box: (html: string) => string;
  /** The rules that apply to its content. */
  readonly rules: string;
  /** Whether elements may have only attributes and no content. */
  readonly isEmpty?: boolean;
}

const places: Readonly<Record<string, Place>> = {
  'Squarespace, a Code block': {
    source: 'https://support.squarespace.com/hc/en-us/articles/206543167-Code-blocks',
    box: (html) =>
      `<div class="fluid-engine"><div class="fe-block"><div class="sqs-block code-block sqs-block-code" data-block-type="23"><div class="sqs-block-content">${html}</div></div></div></div>`,
    rules: `.fluid-engine { display: grid; grid-template-columns: minmax(0, 1fr); }
      .fe-block { display: flex; flex-direction: column; justify-content: flex-start; }
      .sqs-block { padding: 17px; position: relative; }
      h2 { font-size: 2.4rem; line-height: 1.2; margin: 2rem 0; }
      p { margin: 1rem 0; white-space: pre-wrap; }
      .sqs-block-content > :first-child { margin-top: 0; }
      a { color: inherit; text-decoration: underline; }`,
  },
  'Webflow, a Code Embed in rich text': {
    source: 'https://help.webflow.com/hc/en-us/articles/33961332238611-Custom-code-embed',
    box: (html) =>
      `<div class="w-richtext"><p>Before.</p><div class="w-embed">${html}</div><p>After.</p></div>`,
    rules: `* { box-sizing: border-box; }
      .w-embed::before, .w-embed::after { content: " "; grid-area: 1 / 1 / 2 / 2; display: table; }
      .w-embed::after { clear: both; }
      .w-richtext > :not(div):first-child, .w-richtext > div:first-child > :first-child { margin-top: 0 !important; }
      .w-richtext > :last-child, .w-richtext ul li:last-child { margin-bottom: 0 !important; }
      h2 { margin: 20px 0 10px; font: bold 32px/36px sans-serif; } p { margin: 0 0 10px; }
      ul { margin: 0 0 10px; padding-left: 40px; overflow: hidden; } a { color: inherit; text-decoration: inherit; }`,
  },
  'Ghost, an HTML card': {
    source: 'https://github.com/TryGhost/Ghost/commit/4f9e687f6',
    box: (html) =>
      `<section class="gh-content gh-canvas"><!--kg-card-begin: html-->\n${html}\n<!--kg-card-end: html--></section>`,
    rules: `.gh-canvas { display: grid; grid-template-columns: [full-start] 2fr [main-start] minmax(0, 720px) [main-end] 2fr [full-end]; }
      .gh-canvas > * { grid-column: main-start / main-end; }
      .gh-content > * + * { margin-top: 3.2rem; margin-bottom: 0; }
      a { color: #15a34a; text-decoration: underline; word-break: break-word; }
      ul { padding-left: 2.8rem; } li + li { margin-top: 0.8rem; }`,
  },
  'Elementor, an HTML widget': {
    source: 'https://github.com/elementor/elementor/blob/main/includes/widgets/html.php',
    box: (html) =>
      `<div class="elementor"><div class="elementor-element e-con e-flex"><div class="elementor-element elementor-widget elementor-widget-html" data-widget_type="html.default"><div class="elementor-widget-container">${html}</div></div></div></div>`,
    rules: `.elementor *, .elementor *::before, .elementor *::after { box-sizing: border-box; }
      .e-con { display: flex; flex-direction: column; gap: 20px; padding: 10px; } .elementor-widget { position: relative; min-width: 0; }
      .elementor a { box-shadow: none; text-decoration: none; color: #c36; } .elementor img { height: auto; max-width: 100%; }
      p { margin-block: 0 0.9rem; } h2 { margin-block: 0.5rem 1rem; font: 500 2rem/1.2 sans-serif; }`,
  },
  'Divi, a Code module': {
    source: 'https://github.com/elegantthemes/d5-example-core-modules',
    box: (html) =>
      `<div class="et_pb_row"><div class="et_pb_column et_pb_column_4_4"><div class="et_pb_module et_pb_code et_pb_code_0"><div class="et_pb_code_inner">${html}</div></div></div></div>`,
    rules: `.et_pb_row { width: 80%; margin: auto; padding: 2% 0; } .et_pb_column { float: left; width: 100%; }
      .et_pb_row::after { content: ""; display: block; clear: both; } .et_pb_module { overflow-wrap: break-word; }
      a { color: #2ea3f2; text-decoration: none; } p { padding-bottom: 1em; } p:last-of-type { padding-bottom: 0; }
      h2 { font-size: 26px; padding-bottom: 10px; line-height: 1em; font-weight: 500; } ul { padding: 0 0 23px 1em; line-height: 26px; }
      *, ::before, ::after { box-sizing: border-box; margin: 0; }`,
  },
  // Last, because an element with attributes only has no size before the script runs.
  'Wix, a Custom Element': {
    source: 'https://dev.wix.com/docs/velo/velo-only-apis/$w/custom-element/add-a-custom-element',
    box: (html) => `<div class="comp"><div class="inner">${html}</div></div>`,
    rules: `.comp { display: grid; grid-template-rows: 1fr; } .inner { min-width: 0; }
      * { box-sizing: border-box; } a { cursor: pointer; color: inherit; text-decoration: none; }
      h2, p, ul { margin: 0; padding: 0; font: 15px/1.4 sans-serif; } ul { list-style: none; }`,
    isEmpty: true,
  },
};

/** All places in one page, each after the same snippets without a box. */
const page = () => {
  const sections = Object.values(places).map(({ box, isEmpty }, index) => {
    const html = isEmpty ? attributes : content;
    return `<section id="plain-${index}">${html}</section><section id="place-${index}">${box(html)}</section>`;
  });
  const rules = Object.values(places).map(({ rules }, index) => `#place-${index} { ${rules} }`);
  return `<!doctype html><html lang="en"><title>Places</title><style>body { margin: 20px; font: 17px/1.5 sans-serif; } ${rules.join('\n')}</style>
<link rel="stylesheet" href="../../dist/sagebrush.css"><script src="../../dist/sagebrush.js" defer></script><main>${sections.join('\n')}</main>`;
};

let visited: Visit;
before(async () => {
  visited = await visit(browser, { html: page, prepare: record });
  await rendered(visited.page);
});
after(() => visited[Symbol.asyncDispose]());

for (const [index, [name, { source }]] of Object.entries(places).entries())
  describe(`${name} (${source})`, () => {
    const widgets = (kind: string) =>
      visited.page.locator(`#${kind}-${index}`).locator('sage-consult-cta, sage-state-availability');

    it('changes nothing that a reader hears', async () => {
      for (const [at, widget] of (await widgets('place').all()).entries())
        assert.deepEqual(await accessibilityTree(widget), await accessibilityTree(widgets('plain').nth(at)));
    });

    it('leaves the action a button of its own color, and the widget as wide as its box', async () => {
      const action = (kind: string) =>
        visited.page
          .locator(`#${kind}-${index}`)
          .getByRole('link', { name: /^Book/ })
          .first()
          .evaluate((link) => {
            const { backgroundColor, color, textDecorationLine } = getComputedStyle(link);
            const { height } = link.getBoundingClientRect();
            return { backgroundColor, color, textDecorationLine, isTall: height >= 44 };
          });
      assert.deepEqual(await action('place'), await action('plain'));
      const call = widgets('place').first();
      const [own, around] = await call.evaluate((element) => {
        const { clientWidth } = element.parentElement!;
        return [element.getBoundingClientRect().width, clientWidth];
      });
      assert.ok(own > 300 && own <= around, `${own} of ${around}`);
    });
  });

it('moves nothing on a page with all of them', async () => {
  const moved = movedText(await recorded(visited.page)).filter(({ pixels }) => pixels > 0.5);
  assert.deepEqual(moved, []);
});
