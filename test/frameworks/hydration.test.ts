// A framework renders a page with every widget on the server and hydrates it. Hydration must find the page unchanged.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describeCases, type Case } from '../helpers/cases.ts';
import { bundle, compileSvelte, type BundleOptions } from '../helpers/frameworks.ts';
import { widgetsRendered, visit } from '../helpers/harness.ts';
import { branch, makeWithReact, makeWithVue, toHtml, withoutKeys, type Branch, type Tree } from './tree.ts';
import { installedHere, react18, startFrameworkTest } from './setup.ts';
import { cases } from './widgets.ts';

const { browser } = await startFrameworkTest();

const article = branch(
  'sage-footnoted-article',
  branch('p', 'It helps.[1] So does rest.[2]'),
  branch('h2', 'Notes'),
  branch('ol', branch('li', 'First, https://example.org/first.'), branch('li', 'Second.')),
);
/** Every widget, as an author writes it. */
const all = withoutKeys(branch('div', ...Object.values(cases).map(({ tree }) => tree), article)) as Branch;

/** A server bundle that exports the HTML through `module.exports`, and a client bundle that hydrates `#app`. */
interface Rendering {
  readonly server: string;
  readonly client: string;
  readonly options: BundleOptions;
}

const reactTree = `import { createElement } from 'react';
  ${makeWithReact}
  const app = make(${JSON.stringify(all)});`;
const react = {
  server: `${reactTree} import { renderToString } from 'react-dom/server'; module.exports = renderToString(app);`,
  client: `${reactTree} import { hydrateRoot } from 'react-dom/client';
    const hydrate = () => hydrateRoot(document.querySelector('#app'), app, { onRecoverableError: (error) => console.error(String(error)) });`,
};
const preactTree = reactTree.replace(`{ createElement } from 'react'`, `{ createElement } from 'preact'`);
const vueTree = `import { createSSRApp, h } from 'vue';
  ${makeWithVue}
  const app = createSSRApp({ render: () => make(${JSON.stringify(all)}) });`;

/** Svelte has no trees, only templates. Texts are variables, so that hydration compares them. */
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
  'React 19': () => ({ ...react, options: installedHere }),
  Preact: () => ({
    server: `${preactTree} import { renderToString } from 'preact-render-to-string'; module.exports = renderToString(app);`,
    client: `${preactTree} import { hydrate as hydrateApp } from 'preact'; const hydrate = () => hydrateApp(app, document.querySelector('#app'));`,
    options: installedHere,
  }),
  Vue: () => ({
    server: `${vueTree} import { renderToString } from 'vue/server-renderer'; module.exports = renderToString(app);`,
    client: `${vueTree} const hydrate = () => app.mount('#app');`,
    options: installedHere,
  }),
  Svelte: (isDevelopment) => ({ ...svelte(isDevelopment), options: installedHere }),
};

/** How our script and the app are loaded. */
interface Way {
  readonly head: string;
  /** Whether the app imports our package instead of using a script tag. */
  readonly isImported?: boolean;
  /** When an earlier script imports the app. Otherwise the first script contains it. */
  readonly when?: 'load' | 'idle';
  /** The latency of each of the app's scripts, in milliseconds. */
  readonly latency?: number;
  /** Whether the app is an inline script. */
  readonly isInline?: boolean;
}

const look = '<link rel="stylesheet" href="/dist/sagebrush.css">';
const tag = `${look}<script src="/dist/sagebrush.js" defer></script>`;
const ways: Readonly<Record<string, Way>> = {
  'our script in the head, the app inline in the body': { head: tag, isInline: true },
  'our script in the head, the app after it': { head: tag },
  'the all-in-one script in the head': {
    head: `${look}<script src="/dist/sagebrush-all.js" defer></script>`,
  },
  'our script in the head, the app imported after load': { head: tag, when: 'load' },
  'our script in the head, the app imported when idle, on a slow connection': {
    head: tag,
    when: 'idle',
    latency: 700,
  },
  'an import before the app': { head: look, isImported: true },
  'an import, the app imported after load, on a slow connection': {
    head: look,
    isImported: true,
    when: 'load',
    latency: 700,
  },
};
const imports = {
  load: `addEventListener('load', () => import('/app/next.js'));`,
  idle: `addEventListener('load', () => requestIdleCallback(() => import('/app/next.js')));`,
};

const load = createRequire(import.meta.url);

/** What a page reports, and whether its app came later than an article waits for it, as on a machine with too much to do. */
async function hydrate({ server, client, options }: Rendering, way: Way, isDevelopment: boolean) {
  const bundleOptions = { ...options, isDevelopment };
  const code = await bundle(server, { ...bundleOptions, isServer: true });
  const module = { exports: '' as string | Promise<string> };
  // oxlint-disable-next-line no-implied-eval -- The code was just bundled from the sources above.
  new Function('module', 'require', code)(module, load);
  const sent = await module.exports;
  const library = way.isImported ? `import 'sagebrush-widgets';` : '';
  const app = `${client} hydrate(); document.documentElement.dataset.hydrated = performance.now();`;
  const scripts: Record<string, string> = way.when
    ? {
        main: (await bundle(library, bundleOptions)) + imports[way.when],
        next: await bundle(app, bundleOptions),
      }
    : { main: await bundle(library + app, bundleOptions) };
  const [head, body] = way.isInline
    ? ['', `<script>${scripts.main}</script>`]
    : ['<script src="/app/main.js" defer></script>', ''];
  const messages: string[] = [];
  await using visited = await visit(browser, {
    html: () =>
      `<!doctype html><html lang="en"><head><title>App</title>${way.head}${head}</head><body><div id="app">${sent}</div>${body}</body></html>`,
    scripts: Object.fromEntries(
      Object.entries(scripts).map(([name, text]) => [`/app/${name}.js`, () => after(way.latency, text)]),
    ),
    prepare: async (page) => {
      page.on('pageerror', ({ message }) => messages.push(message));
      page.on('console', (message) => {
        // Lit logs this in its development build.
        const isRelevant = !message.text().startsWith('Lit is in dev mode');
        if (isRelevant && ['error', 'warning'].includes(message.type())) messages.push(message.text());
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
  return {
    report: [...messages, `${markers} markers`, isKept ? 'every word' : 'other words'],
    isLate: await page.evaluate(isLate),
  };
}

async function after(latency = 0, text: string): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, latency));
  return text;
}

/** Whether a script ran later than an article waits after the one before it: 250 ms and twice the time that it took to arrive. */
function isLate(): boolean {
  const scripts = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes('/app/')) as PerformanceResourceTiming[];
  const times = [
    ...scripts.map(({ responseEnd }) => responseEnd),
    Number(document.documentElement.dataset.hydrated),
  ];
  return scripts.some(
    ({ responseEnd, duration }, index) => times[index + 1]! > responseEnd + 2 * duration + 250,
  );
}

for (const [framework, rendering] of Object.entries(renderings))
  for (const isDevelopment of [false, true]) {
    const titledCases = Object.entries(ways).map(([name, way]): Case => [
      name,
      async () => {
        const wanted = ['2 markers', 'every word'];
        for (let tries = 1; ; tries++) {
          const { report, isLate } = await hydrate(rendering(isDevelopment), way, isDevelopment);
          if (isLate && tries < 5 && report.length > wanted.length) continue;
          assert.deepEqual(report, wanted);
          return;
        }
      },
    ]);
    describeCases(
      `a page hydrated by ${framework}, ${isDevelopment ? 'development' : 'production'} build`,
      titledCases,
    );
  }
