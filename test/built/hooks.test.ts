// Plain-HTML hooks as a page loads them: the same result as the elements, and no trace in the page.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { placements, accessibilityTree, rendered, startBrowser, visit } from '../helpers/harness.ts';

const browser = await startBrowser();
after(() => browser.close());

/** Replaces every element that has a hook with `<div class="sage-…" data-…>`. */
const asHooks = (html: string) =>
  html
    .replace(/<sage-(?!exit)([\w-]+)([^>]*)>/g, (_, name: string, attributes: string) => {
      const options = attributes.replace(/([\w-]+)(="[^"]*")?/g, 'data-$1$2');
      return `<div class="sage-${name}"${options}>`;
    })
    .replace(/<\/sage-(?!exit)[\w-]+>/g, '</div>');

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const article = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Article</title>${head}</head><body>${body}</body></html>`;
const tag = '<script src="../../dist/sagebrush.js" defer></script>';
const call =
  '<div class="sage-consult-cta"><h2>Talk with us</h2><p>It is free.</p><p><a href="/book">Book a talk</a></p></div>';

/** The number of links with the action's name. */
const actionsIn = (page: Page) => page.getByRole('link', { name: 'Book a talk' }).count();

describe('plain-HTML hooks', () => {
  for (const placement of ['deferred', 'blocking', 'twice', 'alsoAsModule', 'async'] as const)
    it(`read the same as the elements, under a strict policy, given script: ${placement}`, async () => {
      const html = (written: string) => placements[placement](written);
      await using clean = await visit(browser);
      await using visited = await visit(browser, {
        html: (written) => asHooks(html(written)),
        policy: strict,
      });

      assert.deepEqual(await accessibilityTree(visited.page), await accessibilityTree(clean.page));
      assert.deepEqual(await visited.violations(), []);
    });

  it("leave the author's HTML unchanged, saved and cloned", async () => {
    // Only the article with notes may change it.
    const html = (written: string) => asHooks(written.replace(/<\/?sage-footnoted-article>/g, ''));
    await using plain = await visit(browser, { html, script: '' });
    await using visited = await visit(browser, { html });

    const saved = () => document.documentElement.outerHTML;
    const copied = await visited.page.evaluate(() => (document.body.cloneNode(true) as Element).outerHTML);

    assert.equal(await visited.page.evaluate(saved), await plain.page.evaluate(saved));
    assert.equal(copied, await plain.page.evaluate(() => document.body.outerHTML));
  });
});

const script = await readFile('dist/sagebrush.js', 'utf8');
const whole = await readFile('dist/sagebrush-all.js', 'utf8');

describe('a page with hooks', () => {
  const arrivals: Record<string, () => void> = {
    innerHTML: () => {
      document.querySelector('main')!.innerHTML = document.querySelector('template')!.innerHTML;
    },
    'a template': () => {
      const { content } = document.querySelector('template')!;
      document.querySelector('main')!.append(content.cloneNode(true));
    },
    'another document': () => {
      const html = document.querySelector('template')!.innerHTML;
      const other = new DOMParser().parseFromString(html, 'text/html');
      document.querySelector('main')!.append(...other.body.childNodes);
    },
    'a frame': () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const inside = frame.contentDocument!.body;
      inside.innerHTML = document.querySelector('template')!.innerHTML;
      document.querySelector('main')!.append(...inside.childNodes);
      frame.remove();
    },
    'moveBefore, three times': () => {
      const main = document.querySelector('main')! as HTMLElement & {
        moveBefore(node: Node, before: Node | null): void;
      };
      main.append(document.querySelector('template')!.content.cloneNode(true));
      for (let time = 0; time < 3; time++) {
        main.moveBefore(main.firstElementChild!, null);
        main.append(main.firstElementChild!);
      }
    },
  };
  for (const [way, arrive] of Object.entries(arrivals))
    it(`renders a hook once that arrives through ${way}`, async () => {
      const html = () => article(`<main></main><template>${call}</template>`, tag);
      await using visited = await visit(browser, { html });
      const { page } = visited;

      await page.evaluate(arrive);
      await rendered(page);

      assert.equal(await actionsIn(page), 1);
      assert.equal(await page.locator('main').evaluate((main) => main.innerHTML), call);
    });

  it('renders a hook from document.write', async () => {
    const written = call.replaceAll('"', '\\"').replaceAll('/', '\\/');
    const html = () => article(`<main><script>document.write("${written}")</script></main>`, tag);
    await using visited = await visit(browser, { html });

    assert.equal(await actionsIn(visited.page), 1);
  });

  it('connects a hook to the practice that contains the script', async () => {
    const badge = '<div class="sage-state-availability"></div>';
    const html = () =>
      article(`<div class="sage-practice" data-states="ME TX">${tag.replace(' defer', '')}${badge}</div>`);
    await using visited = await visit(browser, { html });

    assert.deepEqual(await accessibilityTree(visited.page), ['- text: Available in Maine and Texas']);
    assert.deepEqual(await visited.violations(), []);
  });

  it("loads other files from the script's folder, given a <base> with another URL", async () => {
    const head = '<script src="/dist/sagebrush.js" defer></script><base href="https://elsewhere.example/a/">';
    await using visited = await visit(browser, { html: () => article(call, head) });

    await visited.page.evaluate(() => Sagebrush!.check());

    assert.ok(visited.requests.includes('/dist/sagebrush-selfcheck.js'), visited.requests.join(' '));
    assert.equal(await visited.page.getByRole('alert').count(), 0);
    assert.deepEqual(await visited.violations(), []);
  });

  const files: Record<string, string> = {
    '/older.js': script.replaceAll(/(?<=version:["`])[^"`]+/g, '0.0.1'),
    '/combined.js': `var theme=function(){return 1}\n${whole}`,
  };
  const prepare = (page: Page) =>
    page.route(/\/(older|combined)\.js$/, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: files[new URL(route.request().url()).pathname]!,
      }),
    );

  it('uses the first version, and the second one stays silent', async () => {
    const head = `<script src="/older.js" defer></script>${tag}`;
    await using visited = await visit(browser, { html: () => article(call, head), prepare });

    assert.equal(await visited.page.evaluate(() => Sagebrush!.version), '0.0.1');
    assert.equal(await actionsIn(visited.page), 1);
    assert.deepEqual(await visited.violations(), []);
  });

  it('starts after a concatenated file without a final semicolon', async () => {
    const head = '<script src="/combined.js" defer></script>';
    await using visited = await visit(browser, { html: () => article(call, head), prepare });

    assert.equal(await actionsIn(visited.page), 1);
    assert.deepEqual(await visited.violations(), []);
  });

  it('starts when the script loads long after the page', async () => {
    await using visited = await visit(browser, { html: () => article(call) });
    const { page } = visited;

    await page.addScriptTag({ url: '/dist/sagebrush.js' });
    await rendered(page);

    assert.equal(await actionsIn(page), 1);
  });

  it(`renders in an editor's preview with sandbox="allow-scripts"`, async () => {
    const inside = article(call, '<script src="/dist/sagebrush.js" defer></script>').replaceAll(
      '"',
      '&quot;',
    );
    const preview = `<iframe sandbox="allow-scripts" srcdoc="${inside}"></iframe>`;
    await using visited = await visit(browser, { html: () => article(preview) });

    const action = visited.page.frameLocator('iframe').getByRole('link', { name: 'Book a talk' });
    await action.waitFor();

    assert.equal(await action.count(), 1);
    assert.deepEqual(await visited.violations(), []);
  });

  it('renders once after Back to a page that was not cached', async () => {
    await using visited = await visit(browser, { html: () => article(call, tag) });
    const { page } = visited;

    await page.goto(`${visited.origin}/elsewhere`);
    await page.goBack();
    await rendered(page);

    assert.equal(await actionsIn(page), 1);
  });

  it('lets an editor change the text and save it without our changes', async () => {
    await using visited = await visit(browser, { html: () => article(`<main>${call}</main>`, tag) });
    const { page } = visited;

    await page.locator('main').evaluate((main) => main.setAttribute('contenteditable', 'true'));
    await page.getByText('It is free.').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Really.');

    const saved = await page.locator('main').evaluate((main) => main.innerHTML);
    assert.equal(saved, call.replace('It is free.', 'It is free. Really.'));
  });

  it('hydrates in React without an error', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { createElement as h, StrictMode } from 'react';
          import { hydrateRoot } from 'react-dom/client';
          const call = h('div', { className: 'sage-consult-cta' }, h('h2', null, 'Talk with us'),
            h('p', null, 'It is free.'), h('p', null, h('a', { href: '/book' }, 'Book a talk')));
          addEventListener('load', () => hydrateRoot(document.querySelector('main'), h(StrictMode, null, call),
            { onRecoverableError: (error) => console.error(String(error)) }));`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    const script = `<script>${outputFiles[0]!.text.replaceAll('</script', '<\\/script')}</script>`;
    const html = () => article(`<main>${call}</main>${script}`, tag);

    await using visited = await visit(browser, { html });
    await visited.page.waitForFunction(() =>
      Object.keys(document.querySelector('main > div')!).some((key) => key.startsWith('__react')),
    );

    assert.equal(await actionsIn(visited.page), 1);
    assert.deepEqual(await visited.violations(), []);
  });
});

describe('a page that is morphed', () => {
  it('renders what becomes a hook, and restores what no longer is one', async () => {
    const plain = call.replace(' class="sage-consult-cta"', '');
    const head = '<script src="/node_modules/idiomorph/dist/idiomorph.js"></script>';
    const html = () => article(`<main>${plain}</main>`, head + tag);
    await using visited = await visit(browser, { html });
    const { page } = visited;
    const morph = async (into: string) => {
      const code = `Idiomorph.morph(document.querySelector('main'), ${JSON.stringify(into)}, { morphStyle: 'innerHTML' })`;
      await page.evaluate(code);
      await rendered(page);
      return [
        await page.locator('main').ariaSnapshot(),
        await page.locator('main').evaluate((main) => main.innerHTML),
      ];
    };
    const written = await page.locator('main').ariaSnapshot();
    const roots = () =>
      page.evaluate(() => document.querySelector('main > div')!.shadowRoot?.firstElementChild?.localName);

    const [, hookHtml] = await morph(call);
    const widget = await roots();
    const back = await morph(plain);

    assert.equal(widget, 'sage-consult-cta');
    assert.equal(hookHtml, call);
    assert.deepEqual(back, [written, plain]);
  });
});

describe('libraries that swap pages', () => {
  const second = article(`<main id="swup" class="transition-main">${call}<p>Second</p></main>`);
  const swaps: Record<string, { head: string; script: string }> = {
    Turbo: {
      head: '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>',
      script: 'Turbo.visit("/second")',
    },
    htmx: {
      head: '<script src="/node_modules/htmx.org/dist/htmx.js"></script>',
      script: 'htmx.ajax("GET", "/second", { target: "main", select: "main", swap: "outerHTML" })',
    },
    Swup: {
      head: '<script src="/node_modules/swup/dist/Swup.umd.js"></script><script defer src="data:text/javascript,globalThis.swup = new Swup({ animationSelector: false })"></script>',
      script: 'swup.navigate("/second")',
    },
  };
  for (const [name, { head, script }] of Object.entries(swaps))
    it(`render the hooks of the next page once, and again after Back, given ${name}`, async () => {
      const html = () => article(`<main id="swup">${call}<p>First</p></main>`, head + tag);
      await using visited = await visit(browser, {
        html,
        prepare: (page) =>
          page.route('**/second', (route) => {
            const body = second.replace('<title>Article</title>', `<title>Second</title>${head}${tag}`);
            return route.fulfill({ contentType: 'text/html', body });
          }),
      });
      const { page } = visited;

      await page.evaluate(script);
      await page.getByText('Second', { exact: true }).waitFor();
      await rendered(page);
      const count = await actionsIn(page);
      if (name !== 'htmx') {
        await page.goBack();
        await page.getByText('First', { exact: true }).waitFor();
        await rendered(page);
      }

      assert.equal(count, 1);
      assert.equal(await actionsIn(page), 1);
      assert.equal(await page.locator('main > div').evaluate((hook) => hook.outerHTML), call);
    });
});
