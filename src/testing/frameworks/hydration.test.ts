// A page that a framework renders on the server, with every widget, and hydrates: it finds the page as it was sent.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { kindOfFault, type Try } from '../built/faults.ts';
import { bundle, compileSvelte, type BundleOptions } from '../built/frameworks.ts';
import { settled, visit } from '../built/harness.ts';
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

/** Where our script stands, and when the page is hydrated. */
interface Way {
  readonly head: string;
  readonly before?: string;
  readonly when: string;
  readonly place: 'head' | 'body';
}

const look = '<link rel="stylesheet" href="/dist/sagebrush.css">';
const tag = `${look}<script src="/dist/sagebrush.js" defer></script>`;
const now = 'hydrate();';
/** As a kit does it: one script brings the next. */
const chained = `addEventListener('load', async () => {
  // Not for the bundler.
  const next = '/dist/locales/es.js?chained';
  await import(next);
  hydrate();
});`;
const ways: Readonly<Record<string, Way>> = {
  'the script in the head, deferred, and hydrated by a script in the body': {
    head: tag,
    when: now,
    place: 'body',
  },
  'the script in the head, deferred, and hydrated by one behind it': { head: tag, when: now, place: 'head' },
  'the script in the head, deferred, and hydrated when the page has loaded': {
    head: tag,
    when: chained,
    place: 'head',
  },
  'all in one file in the head': {
    head: `${look}<script src="/dist/sagebrush-all.js" defer></script>`,
    when: now,
    place: 'head',
  },
  'an import before the app': { head: look, before: `import 'sagebrush-widgets';`, when: now, place: 'head' },
  'an import, and hydrated when the page has loaded': {
    head: look,
    before: `import 'sagebrush-widgets';`,
    when: chained,
    place: 'head',
  },
};

const load = createRequire(import.meta.url);

async function hydrate({ server, client, options }: Rendering, way: Way, isDevelopment: boolean) {
  const building = { ...options, isDevelopment };
  const code = await bundle(server, { ...building, isServer: true });
  const module = { exports: '' as string | Promise<string> };
  // oxlint-disable-next-line no-implied-eval -- It was bundled a moment ago, from what stands above.
  new Function('module', 'require', code)(module, load);
  const sent = await module.exports;
  const script = await bundle(`${way.before ?? ''} ${client} ${way.when}`, building);
  const hydrating = `<script defer src="data:text/javascript;base64,${Buffer.from(script).toString('base64')}"></script>`;
  const [head, body] = way.place === 'head' ? [hydrating, ''] : ['', `<script>${script}</script>`];
  const said: string[] = [];
  await using visited = await visit(browser, {
    html: () =>
      `<!doctype html><html lang="en"><head><title>App</title>${way.head}${head}</head><body><div id="app">${sent}</div>${body}</body></html>`,
    prepare: async (page) => {
      page.on('pageerror', ({ message }) => said.push(message));
      page.on('console', (message) => {
        // Lit's own, in its development build.
        const isOurs = !message.text().startsWith('Lit is in dev mode');
        if (isOurs && ['error', 'warning'].includes(message.type())) said.push(message.text());
      });
    },
  });
  const { page } = visited;
  await settled(page);
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
    const tries = Object.entries(ways).map(([name, way]): Try => [
      name,
      async () => {
        assert.deepEqual(await hydrate(rendering(isDevelopment), way, isDevelopment), [
          '2 markers',
          'every word',
        ]);
      },
    ]);
    kindOfFault(
      `a page hydrated by ${framework}, ${isDevelopment ? 'development' : 'production'} build`,
      tries,
    );
  }
