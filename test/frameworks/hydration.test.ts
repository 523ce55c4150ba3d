// A page that a framework renders on the server, with every widget, and hydrates: it finds the page as it was sent.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describeCases, type Case } from '../helpers/cases.ts';
import { bundle, compileSvelte, type BundleOptions } from '../helpers/frameworks.ts';
import { widgetsRendered, visit } from '../helpers/harness.ts';
import { branch, toHtml, withoutKeys, type Branch, type Tree } from './tree.ts';
import { found, react18, startTrying } from './trying.ts';
import { cases } from './widgets.ts';

const { browser } = await startTrying();

const article = branch(
  'sage-footnoted-article',
  branch('p', 'It helps.[1] So does rest.[2]'),
  branch('h2', 'Notes'),
  branch('ol', branch('li', 'First, https://example.org/first.'), branch('li', 'Second.')),
);
/** Every widget, as an author writes it. */
const all = withoutKeys(branch('div', ...Object.values(cases).map(({ tree }) => tree), article)) as Branch;

/** A bundle that gives the server's HTML as `module.exports`, and one for the page, which hydrates `#app`. */
interface Rendering {
  readonly server: string;
  readonly client: string;
  readonly options: BundleOptions;
}

const reactTree = `import { createElement } from 'react';
  const make = (tree) => {
    if (typeof tree === 'string') return tree;
    const { class: className, ...attributes } = tree.attributes;
    return createElement(tree.tag, { ...attributes, className }, ...tree.children.map(make));
  };
  const app = make(${JSON.stringify(all)});`;
const react = {
  server: `${reactTree} import { renderToString } from 'react-dom/server'; module.exports = renderToString(app);`,
  client: `${reactTree} import { hydrateRoot } from 'react-dom/client';
    const hydrate = () => hydrateRoot(document.querySelector('#app'), app, { onRecoverableError: (error) => console.error(String(error)) });`,
};
const preactTree = reactTree.replace(`{ createElement } from 'react'`, `{ createElement } from 'preact'`);
const vueTree = `import { createSSRApp, h } from 'vue';
  const make = (tree) => typeof tree === 'string' ? tree : h(tree.tag, tree.attributes, tree.children.map(make));
  const app = createSSRApp({ render: () => make(${JSON.stringify(all)}) });`;

/** Svelte has no trees, only templates. Each text is a value, so that it is compared. */
function svelteTemplate(): string {
  const texts: string[] = [];
  const write = (tree: Tree): string => {
    if (typeof tree === 'string') return `{texts[${texts.push(tree) - 1}]}`;
    const [open, close] = toHtml({ ...tree, children: [''] }).split(/(?=<\/)/);
    return `${open}${tree.children.map(write).join('')}${close}`;
  };
  const html = write(all);
  return `<script>let texts = $state(${JSON.stringify(texts)});</script>${html}`;
}
const svelte = (dev: boolean) => ({
  server: `import { render } from 'svelte/server'; ${compileSvelte(svelteTemplate(), 'App', { generate: 'server', dev })} module.exports = render(App).body;`,
  client: `import { hydrate as hydrateApp } from 'svelte'; ${compileSvelte(svelteTemplate(), 'App', { dev })} const hydrate = () => hydrateApp(App, { target: document.querySelector('#app') });`,
});

const renderings: Readonly<Record<string, (isDevelopment: boolean) => Rendering>> = {
  'React 18': () => ({ ...react, options: react18 }),
  'React 19': () => ({ ...react, options: found }),
  Preact: () => ({
    server: `${preactTree} import { renderToString } from 'preact-render-to-string'; module.exports = renderToString(app);`,
    client: `${preactTree} import { hydrate as hydrateApp } from 'preact'; const hydrate = () => hydrateApp(app, document.querySelector('#app'));`,
    options: found,
  }),
  Vue: () => ({
    server: `${vueTree} import { renderToString } from 'vue/server-renderer'; module.exports = renderToString(app);`,
    client: `${vueTree} const hydrate = () => app.mount('#app');`,
    options: found,
  }),
  Svelte: (isDevelopment) => ({ ...svelte(isDevelopment), options: found }),
};

/** Where our script stands, and how the app comes. */
interface Way {
  readonly head: string;
  /** Whether our package is imported before the app, in place of a tag. */
  readonly isImported?: boolean;
  /** When the app is asked for by a script that came before it; else it is in the first script. */
  readonly when?: 'load' | 'idle';
  /** How long each of the app's scripts is on its way, in milliseconds. */
  readonly latency?: number;
  /** Whether the app stands in the body itself. */
  readonly isInline?: boolean;
}

const look = '<link rel="stylesheet" href="/dist/sagebrush.css">';
const tag = `${look}<script src="/dist/sagebrush.js" defer></script>`;
const ways: Readonly<Record<string, Way>> = {
  'the script in the head, and the app in the body': { head: tag, isInline: true },
  'the script in the head, and the app behind it': { head: tag },
  'all in one file in the head': {
    head: `${look}<script src="/dist/sagebrush-all.js" defer></script>`,
  },
  'the script in the head, and the app asked for when the page has loaded': { head: tag, when: 'load' },
  'the script in the head, and the app asked for when the page is idle, over a slow line': {
    head: tag,
    when: 'idle',
    latency: 700,
  },
  'an import before the app': { head: look, isImported: true },
  'an import, and the app asked for when the page has loaded, over a slow line': {
    head: look,
    isImported: true,
    when: 'load',
    latency: 700,
  },
};
const asking = {
  load: `addEventListener('load', () => import('/app/next.js'));`,
  idle: `addEventListener('load', () => requestIdleCallback(() => import('/app/next.js')));`,
};

const load = createRequire(import.meta.url);

async function hydrate({ server, client, options }: Rendering, way: Way, isDevelopment: boolean) {
  const building = { ...options, isDevelopment };
  const code = await bundle(server, { ...building, isServer: true });
  const module = { exports: '' as string | Promise<string> };
  // oxlint-disable-next-line no-implied-eval -- It was bundled a moment ago, from what stands above.
  new Function('module', 'require', code)(module, load);
  const sent = await module.exports;
  const ours = way.isImported ? `import 'sagebrush-widgets';` : '';
  const app = `${client} hydrate(); document.documentElement.dataset.hydrated = 'yes';`;
  const scripts: Record<string, string> = way.when
    ? {
        main: (await bundle(ours, building)) + asking[way.when],
        next: await bundle(app, building),
      }
    : { main: await bundle(ours + app, building) };
  const [head, body] = way.isInline
    ? ['', `<script>${scripts.main}</script>`]
    : ['<script src="/app/main.js" defer></script>', ''];
  const said: string[] = [];
  await using visited = await visit(browser, {
    html: () =>
      `<!doctype html><html lang="en"><head><title>App</title>${way.head}${head}</head><body><div id="app">${sent}</div>${body}</body></html>`,
    prepare: async (page) => {
      await page.route('**/app/*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, way.latency ?? 0));
        await route.fulfill({
          contentType: 'text/javascript; charset=utf-8',
          body: scripts[/(\w+)\.js$/.exec(route.request().url())![1]!]!,
        });
      });
      page.on('pageerror', ({ message }) => said.push(message));
      page.on('console', (message) => {
        // Lit's own, in its development build.
        const isOurs = !message.text().startsWith('Lit is in dev mode');
        if (isOurs && ['error', 'warning'].includes(message.type())) said.push(message.text());
      });
    },
  });
  const { page } = visited;
  await page.waitForFunction(() => document.documentElement.dataset.hydrated);
  await widgetsRendered(page);
  await page.locator('[role=doc-noteref]').nth(1).waitFor();
  const markers = await page.locator('[role=doc-noteref]').count();
  const isKept = await page.evaluate(
    (words) => {
      const copy = document.querySelector('#app')!.cloneNode(true) as Element;
      for (const each of copy.querySelectorAll('[data-sage-mark=add]')) each.remove();
      return copy.textContent === words;
    },
    toHtml(all).replace(/<[^>]*>/g, ''),
  );
  return [...said, `${markers} markers`, isKept ? 'every word' : 'other words'];
}

for (const [framework, rendering] of Object.entries(renderings))
  for (const isDevelopment of [false, true]) {
    const tries = Object.entries(ways).map(([name, way]): Case => [
      name,
      async () => {
        assert.deepEqual(await hydrate(rendering(isDevelopment), way, isDevelopment), [
          '2 markers',
          'every word',
        ]);
      },
    ]);
    describeCases(
      `a page hydrated by ${framework}, ${isDevelopment ? 'development' : 'production'} build`,
      tries,
    );
  }
