// An article whose text, notes and list a framework goes on changing: after each change it is what a fresh one would be.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { kindOfFault, type Try } from './faults.ts';
import { bundle } from './frameworks.ts';
import { startBrowser, visit } from './harness.ts';

const browser = await startBrowser();
after(() => browser.close());

interface Line {
  readonly key: string;
  readonly text: string;
}

/** All that the app shows. */
interface State {
  readonly isThere: boolean;
  readonly intro: string;
  readonly count: number;
  readonly mark: string;
  readonly lines: readonly Line[];
  readonly heading: string;
  readonly notes: readonly Line[];
}

const start: State = {
  isThere: true,
  intro: 'Trust grows.[1]',
  count: 3,
  mark: '2',
  lines: [
    { key: 'a', text: 'It helps.[1] So does rest.[2]' },
    { key: 'b', text: 'Again[1] and more.' },
  ],
  heading: 'Notes',
  notes: [
    { key: 'x', text: 'First, doi:10.1000/xyz123 and on.' },
    { key: 'y', text: 'Second.' },
  ],
};

const [a, b] = start.lines as [Line, Line];
const [x, y] = start.notes as [Line, Line];
/** What happens to it, one after the other. */
const updates: Record<string, Partial<State>> = {
  'a text with a marker is written anew': { lines: [{ key: 'a', text: 'Now[1] and less.[2]' }, b] },
  'a marker goes from a text': { lines: [{ key: 'a', text: 'Now and less.[2]' }, b] },
  'a marker comes back': { lines: [a, b] },
  'a text beside markers is written': { count: 4 },
  'a paragraph is added in front': { lines: [{ key: 'c', text: 'New.[2]' }, a, b] },
  'a paragraph is added in between': {
    lines: [{ key: 'c', text: 'New.[2]' }, a, { key: 'd', text: 'Plain.' }, b],
  },
  'a paragraph is added at the end': { lines: [a, b, { key: 'e', text: 'Last.[2]' }] },
  'paragraphs change places': { lines: [{ key: 'e', text: 'Last.[2]' }, b, a] },
  'a paragraph is taken away': { lines: [b, a] },
  'a paragraph gets another key': { lines: [b, { key: 'f', text: a.text }] },
  'the first paragraph goes': { intro: '' },
  'the first paragraph is back': { intro: 'Trust comes back.[1]' },
  'all paragraphs go': { lines: [] },
  'all paragraphs are back': { lines: [a, b] },
  'a raised marker is another': { mark: '1' },
  'a raised marker is two': { mark: '1,2' },
  'a raised marker is the first again': { mark: '2' },
  'the address in a note is another': { notes: [{ key: 'x', text: 'First, doi:10.1000/abc999 and on.' }, y] },
  'a note has no address any more': { notes: [{ key: 'x', text: 'First, and no address.' }, y] },
  'a note is added': { notes: [x, y, { key: 'z', text: 'Third, www.example.org.' }] },
  'a note is cited': { count: 5, lines: [a, { key: 'b', text: 'Again[3] and more.' }] },
  'notes change places': { notes: [{ key: 'z', text: 'Third, www.example.org.' }, y, x] },
  'a note is taken away, and its marker': { notes: [x, y], lines: [a, b] },
  'the heading is another': { heading: 'References' },
  'the heading goes': { heading: '' },
  'the heading is back': { heading: 'Sources' },
  'the article goes': { isThere: false },
  'the article is back': { isThere: true },
  'everything is another': { ...start, intro: 'Other words.[2]', lines: [{ key: 'q', text: 'One.[1]' }] },
  'everything is as it was': start,
};

/** The same in plain HTML, for what a fresh rendering is. */
const written = (state: State): string => {
  const all = (tag: string, lines: readonly Line[]) =>
    lines.map(({ text }) => `<${tag}>${text}</${tag}>`).join('');
  return `${state.intro && `<p>${state.intro}</p>`}<p>At ${state.count} times.[1] And ${state.count} more.<sup>${state.mark}</sup></p>${all('p', state.lines)}${state.heading && `<h2>${state.heading}</h2>`}<ol>${all('li', state.notes)}</ol>`;
};

const first = JSON.stringify(start);
const jsx = `
  const App = () => {
    const [state, set] = useState(${first});
    window.set = set;
    const { isThere, intro, count, mark, lines, heading, notes } = state;
    return isThere ? <sage-footnoted-article>{intro ? <p>{intro}</p> : null}<p>At {count} times.[1] And {count} more.<sup>{mark}</sup></p>{lines.map(({ key, text }) => <p key={key}>{text}</p>)}{heading && <h2>{heading}</h2>}<ol>{notes.map(({ key, text }) => <li key={key}>{text}</li>)}</ol></sage-footnoted-article> : null;
  };`;

const apps: Record<string, () => Promise<string>> = {
  React: () =>
    bundle(
      `import 'sagebrush-widgets'; import { useState } from 'react'; import { createRoot } from 'react-dom/client'; ${jsx}
      createRoot(document.querySelector('main')).render(<App />);`,
      'jsx',
    ),
  Preact: () =>
    bundle(
      `/** @jsxRuntime classic @jsx h */ import 'sagebrush-widgets'; import { h, render } from 'preact'; import { useState } from 'preact/hooks'; ${jsx}
      render(<App />, document.querySelector('main'));`,
      'jsx',
    ),
  Vue: () => {
    const { descriptor } = parse(
      `<script setup>import { ref } from 'vue'; const state = ref(${first}); window.set = (next) => (state.value = next);</script><template><sage-footnoted-article v-if="state.isThere"><p v-if="state.intro">{{ state.intro }}</p><p>At {{ state.count }} times.[1] And {{ state.count }} more.<sup>{{ state.mark }}</sup></p><p v-for="line in state.lines" :key="line.key">{{ line.text }}</p><h2 v-if="state.heading">{{ state.heading }}</h2><ol><li v-for="note in state.notes" :key="note.key">{{ note.text }}</li></ol></sage-footnoted-article></template>`,
    );
    const { content } = compileScript(descriptor, {
      id: 'article',
      inlineTemplate: true,
      genDefaultAs: 'App',
      templateOptions: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('sage-') } },
    });
    return bundle(
      `import 'sagebrush-widgets'; import { createApp } from 'vue';
${content}
createApp(App).mount('main');`,
    );
  },
  Svelte: () => {
    const { js } = compile(
      `<script>let state = $state.raw(${first}); window.set = (next) => (state = next);</script>{#if state.isThere}<sage-footnoted-article>{#if state.intro}<p>{state.intro}</p>{/if}<p>At {state.count} times.[1] And {state.count} more.<sup>{state.mark}</sup></p>{#each state.lines as line (line.key)}<p>{line.text}</p>{/each}{#if state.heading}<h2>{state.heading}</h2>{/if}<ol>{#each state.notes as note (note.key)}<li>{note.text}</li>{/each}</ol></sage-footnoted-article>{/if}`,
      { generate: 'client', name: 'App' },
    );
    return bundle(
      `import 'sagebrush-widgets'; import { mount } from 'svelte'; ${js.code.replace('export default function', 'function')}
      mount(App, { target: document.querySelector('main') });`,
    );
  },
  Lit: () =>
    bundle(
      `import 'sagebrush-widgets'; import { html, nothing, render } from 'lit'; import { repeat } from 'lit/directives/repeat.js';
      const all = (lines, template) => repeat(lines, ({ key }) => key, ({ text }) => template(text));
      window.set = ({ isThere, intro, count, mark, lines, heading, notes }) => render(isThere ? html\`<sage-footnoted-article>\${intro ? html\`<p>\${intro}</p>\` : nothing}<p>At \${count} times.[1] And \${count} more.<sup>\${mark}</sup></p>\${all(lines, (text) => html\`<p>\${text}</p>\`)}\${heading ? html\`<h2>\${heading}</h2>\` : nothing}<ol>\${all(notes, (text) => html\`<li>\${text}</li>\`)}</ol></sage-footnoted-article>\` : nothing, document.querySelector('main'));
      window.set(${first});`,
    ),
};

declare global {
  interface Window {
    set(state: State): void;
  }
}

/** Makes a change, and says what is otherwise than in a fresh article. Runs in the page. */
async function compare({ state, html }: { state: State; html: string }): Promise<string[][]> {
  const shown = (article: Element | null) => {
    if (!article) return [];
    const copy = article.cloneNode(true) as Element;
    copy.normalize();
    const place = (element: Element) => `${element.localName} ${element.textContent}`;
    const lines = [...copy.children].map((each) =>
      each.innerHTML.replace(/<!--.*?-->| (id|href|data-[\w-]+|aria-labelledby)="[^"]*"/g, ''),
    );
    const links = [...article.querySelectorAll<HTMLAnchorElement>('[role]')].map((link) => {
      const target = document.getElementById(link.hash?.slice(1) ?? '');
      return `${place(link)} → ${target && article.contains(target) && place(target)}`;
    });
    return [...lines, ...links];
  };
  const read = () =>
    new Promise((resolve) => document.addEventListener('sage-notes-ready', resolve, { once: true }));
  const fresh = document.createElement('sage-footnoted-article');
  fresh.innerHTML = html;
  /** What is read of the author's words alone. */
  const words = () => {
    const copy = document.querySelector('main')!.cloneNode(true) as Element;
    for (const each of copy.querySelectorAll('[data-sage-mark=add]')) each.remove();
    return copy.textContent;
  };

  // All the while, what the framework wrote is all that there is to read.
  const right = [words(), state.isThere ? fresh.textContent : ''];
  const between = new Set<string>();
  const watch = setInterval(() => between.add(words()), 3);
  const ready = read();
  window.set(state);
  // Not every change concerns notes.
  await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, 400))]);
  clearInterval(watch);
  const updated = shown(document.querySelector('main sage-footnoted-article'));
  updated.push(...[...between].filter((each) => !right.includes(each)));
  if (state.isThere) {
    const freshReady = read();
    document.body.append(fresh);
    await freshReady;
  }
  const expected = shown(state.isThere ? fresh : null);
  fresh.remove();
  return [updated, expected];
}

for (const [name, app] of Object.entries(apps)) {
  let updated: Promise<Map<string, string[][]>> | undefined;
  const updateAll = async () => {
    const code = await app();
    const html = () =>
      `<!doctype html><html lang="en"><head><title>App</title></head><body><main></main><script>${code}</script></body></html>`;
    await using visited = await visit(browser, { html });
    const { page } = visited;
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const met = new Map<string, string[][]>();
    let state = start;
    for (const [kind, update] of Object.entries(updates)) {
      state = { ...state, ...update };
      met.set(kind, await page.evaluate(compare, { state, html: written(state) }));
    }
    met.set('nothing is thrown', [errors, []]);
    return met;
  };
  const tries = [...Object.keys(updates), 'nothing is thrown'].map((kind): Try => [
    kind,
    async () => {
      const [found, fresh] = (await (updated ??= updateAll())).get(kind)!;
      assert.deepEqual(found, fresh);
    },
  ]);
  kindOfFault(`an article in ${name}`, tries);
}

/** An article as a server renders it; our script is there before the framework's, which hydrates it. */
async function hydrate(client: string): Promise<string[]> {
  const code = await bundle(`import 'sagebrush-widgets'; ${client}`, 'jsx');
  const sent =
    '<sage-footnoted-article><p>It helps.[1] So does rest.[2]</p><h2>Notes</h2><ol><li>First.</li><li>Second.</li></ol></sage-footnoted-article>';
  const html = () =>
    `<!doctype html><html lang="en"><head><title>App</title></head><body><main>${sent}</main><script>${code}</script></body></html>`;
  const errors: string[] = [];
  await using visited = await visit(browser, {
    html,
    prepare: async (page) => {
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (message) => errors.push(message.text()));
    },
  });
  const markers = await visited.page.locator('main [role=doc-noteref]').count();
  return [...errors, `${markers} markers`];
}

const element = `createElement('sage-footnoted-article', null, createElement('p', null, 'It helps.[1] So does rest.[2]'), createElement('h2', null, 'Notes'), createElement('ol', null, createElement('li', null, 'First.'), createElement('li', null, 'Second.')))`;

kindOfFault('an article that is hydrated', [
  [
    'by React, before the page has loaded',
    async () => {
      const found = await hydrate(
        `import { createElement } from 'react'; import { hydrateRoot } from 'react-dom/client';
        document.addEventListener('DOMContentLoaded', () => hydrateRoot(document.querySelector('main'), ${element}, { onRecoverableError: (error) => console.error(error.message) }));`,
      );

      assert.deepEqual(found, ['2 markers']);
    },
  ],
  [
    'by Preact, in a script that is asked for when the page has loaded',
    async () => {
      const found = await hydrate(
        `// As a kit does it: one script brings the next.
        const [first, next] = ['preact.umd.js', 'preact.module.js'].map((file) => '/node_modules/preact/dist/' + file);
        document.head.append(Object.assign(document.createElement('script'), { src: first }));
        addEventListener('load', async () => {
          const { h: createElement, hydrate } = await import(next);
          if (document.querySelector('main [data-sage-mark]')) console.error('changed before it was hydrated');
          hydrate(${element}, document.querySelector('main'));
        });`,
      );

      assert.deepEqual(found, ['2 markers']);
    },
  ],
  [
    'by Preact, in a script of the page',
    async () => {
      const found = await hydrate(
        `import { h as createElement, hydrate } from 'preact'; hydrate(${element}, document.querySelector('main'));`,
      );

      assert.deepEqual(found, ['2 markers']);
    },
  ],
]);
