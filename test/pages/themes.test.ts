// Themes written without the library in mind: they do not affect what widgets render, and widgets do not affect the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { PurgeCSS } from 'purgecss';
import { startBrowser, visit, type Setting } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const hostileStyles = `
  html { font-size: 62.5% }
  * { box-sizing: border-box; margin: 0; padding: 0 }
  a, button, h2, li, ul { all: unset }
  a, button, h2, li, ul, * { color: #f7f7f7 !important; background: #fdfdfd !important; text-decoration: none !important }
  body { letter-spacing: .5em; line-height: 0; text-transform: uppercase; word-spacing: 2em; text-indent: 4em; text-align: right;
    font: italic 700 10px/0 cursive; text-shadow: 3px 3px red; -webkit-text-fill-color: inherit; cursor: none }
  :focus, :focus-visible { outline: none !important }
  a::before, li::before { content: "» " }`;

const file = (path: string) => readFileSync(`node_modules/${path}`, 'utf8');
const themes: Record<string, string> = {
  normalize: file('normalize.css/normalize.css'),
  Bootstrap: file('bootstrap/dist/css/bootstrap.css'),
  "Tailwind's preflight": file('tailwindcss/preflight.css'),
  Bulma: file('bulma/css/bulma.css'),
  'a hostile stylesheet': hostileStyles,
};

const widgets = `
  <sage-consult-cta heading="Talk with us" href="/book" label="Book a talk"></sage-consult-cta>
  <div class="sage-consult-cta" data-heading="Talk" data-href="/book" data-label="Book here"></div>
  <sage-signs-checklist heading="Signs" signs="One | Two"></sage-signs-checklist>`;

/** A page with the widgets in a box of fixed size. */
const html = () =>
  `<!doctype html><html lang="en"><head><title>Theme</title><link rel="stylesheet" href="/theme.css">
  <script src="../../dist/sagebrush.js" defer></script></head><body><h1>A page</h1><p>Words with a <a href="/x">link</a>.</p>
  <div id="box">${widgets}</div><h2>More</h2><ul><li>One</li><li>Two</li></ul><button>Press</button>
  <table><tr><th>A</th><td>B</td></tr></table></body></html>`;

const themed = (theme: string, setting: Setting = {}) =>
  visit(browser, {
    ...setting,
    html,
    prepare: (page) =>
      page.route('**/theme.css', (route) =>
        route.fulfill({
          contentType: 'text/css',
          body: `${theme}\n#box { display: block; block-size: 700px; contain: strict }`,
        }),
      ),
  });

/** The computed styles of each control that the widgets render. */
async function looks(theme: string) {
  await using visited = await themed(theme);
  const { page } = visited;
  const found: unknown[] = [];
  for (const name of ['Book a talk', 'Book here', 'Clear']) {
    const control = page.locator('#box :is(a, button)', { hasText: name });
    await control.focus();
    found.push(
      await control.evaluate(async (each) => {
        await Promise.all(each.getAnimations().map(({ finished }) => finished));
        const style = getComputedStyle(each);
        const names = [
          'backgroundColor fontSize fontWeight fontStyle fontFamily lineHeight letterSpacing wordSpacing',
          'textTransform textIndent textShadow paddingLeft borderTopWidth outlineStyle outlineWidth outlineColor display',
        ];
        const content = getComputedStyle(each, '::before').content;
        // A control without a surface inherits its color from the surrounding text.
        const { host } = each.getRootNode() as ShadowRoot;
        const isInherited = style.color === getComputedStyle(host).color;
        return [
          content,
          `color: ${isInherited ? 'inherited' : style.color}`,
          ...names
            .join(' ')
            .split(' ')
            .map((key) => `${key}: ${style[key as 'color']}`),
        ];
      }),
    );
  }
  return found;
}

describe('a theme without rules for our widgets', () => {
  for (const [name, theme] of Object.entries(themes)) {
    it(`does not change what the widgets render, given ${name}`, async () => {
      // A theme may change the font size, because widgets use the page's if it is larger than their minimum.
      const size = '\nbody { font-size: 16px !important; }';

      assert.deepEqual(await looks(theme + size), await looks(size));
    });

    it(`looks the same outside the widgets, pixel for pixel, given ${name}`, async () => {
      await using without = await themed(theme, { script: '' });
      await using visited = await themed(theme);

      const picture = ({ page }: typeof visited) =>
        page.screenshot({ fullPage: true, mask: [page.locator('#box')] });
      const [plain, withWidgets] = [await picture(without), await picture(visited)];

      assert.ok(plain.equals(withWidgets), 'the pictures differ');
    });
  }
});

describe('a tool that removes unused CSS', () => {
  it('leaves a page with its look, because the script adds a style sheet that was cut', async () => {
    const html = `<!doctype html><html lang="en"><head><title>A page</title>
      <link rel="stylesheet" href="/cut.css"><script src="../../dist/sagebrush.js" defer></script></head>
      <body><sage-consult-cta><p>Meet us.</p><p><a href="/book">Book</a></p></sage-consult-cta></body></html>`;
    // The tool does not understand nested rules.
    const [cut] = await new PurgeCSS().purge({
      content: [{ raw: html, extension: 'html' }],
      css: [{ raw: readFileSync('dist/sagebrush.css', 'utf8') }],
    });
    await using visited = await visit(browser, {
      html: () => html,
      prepare: (page) =>
        page.route('**/cut.css', (route) => route.fulfill({ contentType: 'text/css', body: cut!.css })),
    });

    const border = visited.page
      .locator('sage-consult-cta')
      .evaluate((call) => getComputedStyle(call).borderTopStyle);

    assert.ok(!cut!.css.includes('--_look:1'), cut!.css);
    assert.equal(await border, 'solid');
  });
});
