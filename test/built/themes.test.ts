// Themes that have never heard of us: what the widgets render stays ours, and the rest of the page is as it is without us.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { startBrowser, visit, type Setting } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

const torture = `
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
  'a sheet that means harm': torture,
};

const widgets = `
  <sage-consult-cta heading="Talk with us" href="/book" label="Book a talk"></sage-consult-cta>
  <div class="sage-consult-cta" data-heading="Talk" data-href="/book" data-label="Book here"></div>
  <sage-signs-checklist heading="Signs" signs="One | Two"></sage-signs-checklist>`;

/** The page, whose widgets stand in a box that keeps its size. */
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

/** What a reader sees of each thing that the widgets render. */
async function looks(theme: string) {
  await using visited = await themed(theme);
  const { page } = visited;
  const found: unknown[] = [];
  for (const name of ['Book a talk', 'Book here', 'Clear']) {
    const thing = page.locator('#box :is(a, button)', { hasText: name });
    await thing.focus();
    found.push(
      await thing.evaluate(async (each) => {
        await Promise.all(each.getAnimations().map(({ finished }) => finished));
        const style = getComputedStyle(each);
        const names = [
          'backgroundColor fontSize fontWeight fontStyle fontFamily lineHeight letterSpacing wordSpacing',
          'textTransform textIndent textShadow paddingLeft borderTopWidth outlineStyle outlineWidth outlineColor display',
        ];
        const content = getComputedStyle(each, '::before').content;
        // What has no surface of its own has the color of the words round it, whatever a theme makes of those.
        const { host } = each.getRootNode() as ShadowRoot;
        const isRound = style.color === getComputedStyle(host).color;
        return [
          content,
          `color: ${isRound ? 'as round it' : style.color}`,
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

describe('a theme that has never heard of us', () => {
  for (const [name, theme] of Object.entries(themes)) {
    it(`leaves what the widgets render as it is, given ${name}`, async () => {
      // What a theme may say: how large the page's words are, where they are larger than ours at their least.
      const size = '\nbody { font-size: 16px !important; }';

      assert.deepEqual(await looks(theme + size), await looks(size));
    });

    it(`has the rest of the page as without us, pixel for pixel, given ${name}`, async () => {
      await using without = await themed(theme, { script: '' });
      await using visited = await themed(theme);

      const picture = ({ page }: typeof visited) =>
        page.screenshot({ fullPage: true, mask: [page.locator('#box')] });
      const [plain, ours] = [await picture(without), await picture(visited)];

      assert.ok(plain.equals(ours), 'the pictures differ');
    });
  }
});
