// An article that a framework keeps changing: its states, the updates between them, and the app in each framework.
import { bundle, compileSvelte, compileVue, type BundleOptions } from '../helpers/frameworks.ts';
import { testSteps, type AppStep, type FrameworkTest } from './setup.ts';

interface Line {
  readonly key: string;
  readonly text: string;
}

/** A paragraph that cites a note with a link. */
interface Citing extends Line {
  /** The note's key. */
  readonly to: string;
  readonly number: string;
  readonly after: string;
}

/** A note with a link back. */
interface Cited extends Line {
  /** The paragraph's key. */
  readonly back: string;
}

/** Everything the app shows. */
interface State {
  readonly isThere: boolean;
  /** Two articles. Most frameworks reuse the element of one for the other. */
  readonly route: 'bare' | 'linked';

  // The first article has plain numbers in its text.
  readonly intro: string;
  readonly count: number;
  readonly mark: string;
  readonly lines: readonly Line[];
  readonly heading: string;
  readonly notes: readonly Line[];

  // The second article has links, as Markdown tools write them.
  readonly title: string;
  readonly citing: readonly Citing[];
  readonly cited: readonly Cited[];
}

const start: State = {
  isThere: true,
  route: 'bare',
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
  title: 'What helps',
  citing: [
    { key: 'j', text: 'Early bonds matter.', to: 'r', number: '1', after: ' They settle nothing.' },
    { key: 'k', text: 'Rest matters.', to: 's', number: '2', after: '' },
  ],
  cited: [
    { key: 'r', text: 'Bowlby, 1980. ', back: 'j' },
    { key: 's', text: 'Walker, 2017. ', back: 'k' },
  ],
};

const [a, b] = start.lines as [Line, Line];
const [x, y] = start.notes as [Line, Line];
const [j, k] = start.citing as [Citing, Citing];
const [r, s] = start.cited as [Cited, Cited];
const third: Citing = { key: 'l', text: 'Talk matters.', to: 't', number: '3', after: '' };
const thirdNote: Cited = { key: 't', text: 'Johnson, 2008. ', back: 'l' };

/** The updates, in order. */
const updates: Record<string, Partial<State>> = {
  'a text with a marker changes': { lines: [{ key: 'a', text: 'Now[1] and less.[2]' }, b] },
  'a marker is removed': { lines: [{ key: 'a', text: 'Now and less.[2]' }, b] },
  'a marker comes back': { lines: [a, b] },
  'a text next to markers changes': { count: 4 },
  'a paragraph is added in front': { lines: [{ key: 'c', text: 'New.[2]' }, a, b] },
  'a paragraph is added in between': {
    lines: [{ key: 'c', text: 'New.[2]' }, a, { key: 'd', text: 'Plain.' }, b],
  },
  'a paragraph is added at the end': { lines: [a, b, { key: 'e', text: 'Last.[2]' }] },
  'paragraphs are reordered': { lines: [{ key: 'e', text: 'Last.[2]' }, b, a] },
  'a paragraph is removed': { lines: [b, a] },
  'a paragraph gets a new key': { lines: [b, { key: 'f', text: a.text }] },
  'a text is only a marker': { lines: [b, { key: 'f', text: '[2]' }] },
  'a text is empty': { lines: [b, { key: 'f', text: '' }] },
  'an empty text is filled': { lines: [b, { key: 'f', text: 'Filled.[1][2]' }] },
  'the first paragraph is removed': { intro: '' },
  'the first paragraph is back': { intro: 'Trust comes back.[1]' },
  'all paragraphs are removed': { lines: [] },
  'all paragraphs are back': { lines: [a, b] },
  'a superscript marker changes': { mark: '1' },
  'a superscript marker becomes two': { mark: '1,2' },
  'a superscript marker is not a number': { mark: 'th' },
  'a superscript marker is the first again': { mark: '2' },
  'the URL in a note changes': { notes: [{ key: 'x', text: 'First, doi:10.1000/abc999 and on.' }, y] },
  'a note loses its URL': { notes: [{ key: 'x', text: 'First, and no address.' }, y] },
  'a note is added': { notes: [x, y, { key: 'z', text: 'Third, www.example.org.' }] },
  'a note is cited': { count: 5, lines: [a, { key: 'b', text: 'Again[3] and more.' }] },
  'notes are reordered': { notes: [{ key: 'z', text: 'Third, www.example.org.' }, y, x] },
  'a note is added in front': { notes: [{ key: 'w', text: 'Before all.' }, x, y] },
  'a note and its marker are removed': { notes: [x, y], lines: [a, b] },
  'all notes are removed': { notes: [] },
  'all notes are back': { notes: [x, y] },
  'a note gets a new key': { notes: [{ key: 'v', text: x.text }, y] },
  'the heading changes': { heading: 'References' },
  'the heading is not a notes heading': { heading: 'Next' },
  'the heading is removed': { heading: '' },
  'the heading is back': { heading: 'Sources' },
  'the article is removed': { isThere: false },
  'the article is back': { isThere: true },
  'everything changes': { ...start, intro: 'Other words.[2]', lines: [{ key: 'q', text: 'One.[1]' }] },
  'everything is as it was': start,

  'the route changes to the article with links': { route: 'linked' },
  'the text before a link changes': { citing: [{ ...j, text: 'Late bonds matter.' }, k] },
  'the text after a link is removed': { citing: [{ ...j, after: '' }, k] },
  'a link points to another note': { citing: [{ ...j, to: 's', number: '2' }, k] },
  'a link points to the first note again': { citing: [j, k] },
  'a number in a link changes': { citing: [{ ...j, number: '7' }, k] },
  'a link and its note are added': { citing: [j, k, third], cited: [r, s, thirdNote] },
  'paragraphs with links are reordered': { citing: [third, j, k] },
  'notes with back-links are reordered': { cited: [thirdNote, r, s] },
  'a note with a back-link changes': { cited: [{ ...thirdNote, text: 'Perel, 2006. ' }, r, s] },
  'a note and its target get a new id': {
    citing: [{ ...third, to: 'u' }, j, k],
    cited: [{ ...thirdNote, key: 'u' }, r, s],
  },
  'a paragraph with a link is removed': { citing: [j, k] },
  'an uncited note is removed': { cited: [r, s] },
  'a paragraph with a link gets a new key': {
    citing: [{ ...j, key: 'm' }, k],
    cited: [{ ...r, back: 'm' }, s],
  },
  'the target of a link is removed': { cited: [s] },
  'the target of a link is back': { cited: [{ ...r, back: 'm' }, s] },
  'the title changes': { title: 'What heals' },
  'the title has a number': { title: 'What heals [2]' },
  'the article with links is removed': { isThere: false },
  'the article with links is back': { isThere: true },
  'the route changes back': { route: 'bare' },
  'the route and every text change': { ...start, route: 'linked', title: 'All new', citing: [k, j] },
  'the route and every text change back': { ...start, lines: [b, a] },
};

/** The state as plain HTML, to render a fresh article. */
function toHtml(state: State): string {
  const { isThere, route, intro, count, mark, lines, heading, notes, title, citing, cited } = state;
  if (!isThere) return '';
  const all = (tag: string, texts: readonly Line[]) =>
    texts.map(({ text }) => `<${tag}>${text}</${tag}>`).join('');
  const bare = () =>
    `${intro && `<p>${intro}</p>`}<p>At ${count} times.[1] And ${count} more.<sup>${mark}</sup></p>${all('p', lines)}${heading && `<h2>${heading}</h2>`}<ol>${all('li', notes)}</ol>`;
  const linked = () =>
    `<h2>${title}</h2>${citing.map(({ key, text, to, number, after }) => `<p>${text}<sup><a href="#fn-${to}" id="ref-${key}">${number}</a></sup>${after}</p>`).join('')}<ol>${cited.map(({ key, text, back }) => `<li id="fn-${key}">${text}<a href="#ref-${back}">↩</a></li>`).join('')}</ol>`;
  return `<sage-footnoted-article>${route === 'bare' ? bare() : linked()}</sage-footnoted-article>`;
}

const first = JSON.stringify(start);
const names = 'isThere, route, intro, count, mark, lines, heading, notes, title, citing, cited';
const jsx = `
  const App = () => {
    const [state, set] = useState(${first});
    window.set = set;
    const { ${names} } = state;
    return !isThere ? null : route === 'bare' ? <sage-footnoted-article>{intro ? <p>{intro}</p> : null}<p>At {count} times.[1] And {count} more.<sup>{mark}</sup></p>{lines.map(({ key, text }) => <p key={key}>{text}</p>)}{heading && <h2>{heading}</h2>}<ol>{notes.map(({ key, text }) => <li key={key}>{text}</li>)}</ol></sage-footnoted-article> : <sage-footnoted-article><h2>{title}</h2>{citing.map(({ key, text, to, number, after }) => <p key={key}>{text}<sup><a href={'#fn-' + to} id={'ref-' + key}>{number}</a></sup>{after}</p>)}<ol>{cited.map(({ key, text, back }) => <li key={key} id={'fn-' + key}>{text}<a href={'#ref-' + back}>↩</a></li>)}</ol></sage-footnoted-article>;
  };`;

/** A script that renders the app in `main` and defines `window.set`, which sets its state. */
type App = (options?: BundleOptions) => Promise<string>;

const importLibrary = `import 'sagebrush-widgets';`;
const react: App = (options) =>
  bundle(
    `${importLibrary} import { useState } from 'react'; import { createRoot } from 'react-dom/client'; ${jsx}
    createRoot(document.querySelector('main')).render(<App />);`,
    { ...options, loader: 'jsx' },
  );

/** Apps whose frameworks are dependencies of the project. */
export const apps: Record<string, App> = {
  'React 19': react,
  Preact: (options) =>
    bundle(
      `/** @jsxRuntime classic @jsx h */ ${importLibrary} import { h, render } from 'preact'; import { useState } from 'preact/hooks'; ${jsx}
      render(<App />, document.querySelector('main'));`,
      { ...options, loader: 'jsx' },
    ),
  Vue: (options) =>
    bundle(
      `${importLibrary} import { createApp } from 'vue';
      ${compileVue(
        `<script setup>import { ref } from 'vue'; const state = ref(${first}); window.set = (next) => (state.value = next);</script><template><template v-if="state.isThere"><sage-footnoted-article v-if="state.route === 'bare'"><p v-if="state.intro">{{ state.intro }}</p><p>At {{ state.count }} times.[1] And {{ state.count }} more.<sup>{{ state.mark }}</sup></p><p v-for="line in state.lines" :key="line.key">{{ line.text }}</p><h2 v-if="state.heading">{{ state.heading }}</h2><ol><li v-for="note in state.notes" :key="note.key">{{ note.text }}</li></ol></sage-footnoted-article><sage-footnoted-article v-else><h2>{{ state.title }}</h2><p v-for="line in state.citing" :key="line.key">{{ line.text }}<sup><a :href="'#fn-' + line.to" :id="'ref-' + line.key">{{ line.number }}</a></sup>{{ line.after }}</p><ol><li v-for="note in state.cited" :key="note.key" :id="'fn-' + note.key">{{ note.text }}<a :href="'#ref-' + note.back">↩</a></li></ol></sage-footnoted-article></template></template>`,
        'App',
      )}
      createApp(App).mount('main');`,
      options,
    ),
  Svelte: (options) =>
    bundle(
      `${importLibrary} import { mount } from 'svelte';
      ${compileSvelte(
        `<script>let state = $state.raw(${first}); window.set = (next) => (state = next);</script>{#if state.isThere}{#if state.route === 'bare'}<sage-footnoted-article>{#if state.intro}<p>{state.intro}</p>{/if}<p>At {state.count} times.[1] And {state.count} more.<sup>{state.mark}</sup></p>{#each state.lines as line (line.key)}<p>{line.text}</p>{/each}{#if state.heading}<h2>{state.heading}</h2>{/if}<ol>{#each state.notes as note (note.key)}<li>{note.text}</li>{/each}</ol></sage-footnoted-article>{:else}<sage-footnoted-article><h2>{state.title}</h2>{#each state.citing as line (line.key)}<p>{line.text}<sup><a href={'#fn-' + line.to} id={'ref-' + line.key}>{line.number}</a></sup>{line.after}</p>{/each}<ol>{#each state.cited as note (note.key)}<li id={'fn-' + note.key}>{note.text}<a href={'#ref-' + note.back}>↩</a></li>{/each}</ol></sage-footnoted-article>{/if}{/if}`,
        'App',
      )}
      mount(App, { target: document.querySelector('main') });`,
      options,
    ),
  Lit: (options) =>
    bundle(
      `${importLibrary} import { html, nothing, render } from 'lit'; import { repeat } from 'lit/directives/repeat.js';
      const all = (lines, template) => repeat(lines, ({ key }) => key, template);
      const shown = ({ ${names} }) => !isThere ? nothing : route === 'bare' ? html\`<sage-footnoted-article>\${intro ? html\`<p>\${intro}</p>\` : nothing}<p>At \${count} times.[1] And \${count} more.<sup>\${mark}</sup></p>\${all(lines, ({ text }) => html\`<p>\${text}</p>\`)}\${heading ? html\`<h2>\${heading}</h2>\` : nothing}<ol>\${all(notes, ({ text }) => html\`<li>\${text}</li>\`)}</ol></sage-footnoted-article>\` : html\`<sage-footnoted-article><h2>\${title}</h2>\${all(citing, ({ key, text, to, number, after }) => html\`<p>\${text}<sup><a href="#fn-\${to}" id="ref-\${key}">\${number}</a></sup>\${after}</p>\`)}<ol>\${all(cited, ({ key, text, back }) => html\`<li id="fn-\${key}">\${text}<a href="#ref-\${back}">↩</a></li>\`)}</ol></sage-footnoted-article>\`;
      window.set = (state) => render(shown(state), document.querySelector('main'));
      window.set(${first});`,
      options,
    ),
};

/** Apps whose frameworks `npm run test:frameworks` installs. */
export const moreApps: Record<string, App> = {
  'React 18': react,
  Solid: (options) =>
    bundle(
      `${importLibrary} import { For, Show } from 'solid-js'; import { createStore, reconcile } from 'solid-js/store'; import { render } from 'solid-js/web';
      const App = () => {
        const [state, setState] = createStore(${first});
        window.set = (next) => setState(reconcile(next, { key: 'key' }));
        return <Show when={state.isThere}><Show when={state.route === 'bare'} fallback={<sage-footnoted-article><h2>{state.title}</h2><For each={state.citing}>{(line) => <p>{line.text}<sup><a href={'#fn-' + line.to} id={'ref-' + line.key}>{line.number}</a></sup>{line.after}</p>}</For><ol><For each={state.cited}>{(note) => <li id={'fn-' + note.key}>{note.text}<a href={'#ref-' + note.back}>↩</a></li>}</For></ol></sage-footnoted-article>}><sage-footnoted-article><Show when={state.intro}><p>{state.intro}</p></Show><p>At {state.count} times.[1] And {state.count} more.<sup>{state.mark}</sup></p><For each={state.lines}>{(line) => <p>{line.text}</p>}</For><Show when={state.heading}><h2>{state.heading}</h2></Show><ol><For each={state.notes}>{(note) => <li>{note.text}</li>}</For></ol></sage-footnoted-article></Show></Show>;
      };
      render(App, document.querySelector('main'));`,
      { ...options, loader: 'jsx' },
    ),
  Angular: (options) =>
    bundle(
      `import '@angular/compiler'; ${importLibrary} import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core'; import { bootstrapApplication } from '@angular/platform-browser';
      class App {
        state = signal(${first});
        constructor() { window.set = (next) => this.state.set(next); }
      }
      Component({
        selector: 'main',
        schemas: [CUSTOM_ELEMENTS_SCHEMA],
        template: \`@if (state().isThere) {@if (state().route === 'bare') {<sage-footnoted-article>@if (state().intro) {<p>{{ state().intro }}</p>}<p>At {{ state().count }} times.[1] And {{ state().count }} more.<sup>{{ state().mark }}</sup></p>@for (line of state().lines; track line.key) {<p>{{ line.text }}</p>}@if (state().heading) {<h2>{{ state().heading }}</h2>}<ol>@for (note of state().notes; track note.key) {<li>{{ note.text }}</li>}</ol></sage-footnoted-article>} @else {<sage-footnoted-article><h2>{{ state().title }}</h2>@for (line of state().citing; track line.key) {<p>{{ line.text }}<sup><a [attr.href]="'#fn-' + line.to" [attr.id]="'ref-' + line.key">{{ line.number }}</a></sup>{{ line.after }}</p>}<ol>@for (note of state().cited; track note.key) {<li [attr.id]="'fn-' + note.key">{{ note.text }}<a [attr.href]="'#ref-' + note.back">↩</a></li>}</ol></sage-footnoted-article>}}\`,
      })(App);
      bootstrapApplication(App);`,
      options,
    ),
};

declare global {
  interface Window {
    set(state: unknown): void;
  }
}

/** What readers get of the article on the page: its lines, and the target of each link. Runs in the page. */
function readArticle(): string[] {
  const article = document.querySelector('main sage-footnoted-article');
  if (!article) return [];
  const copy = article.cloneNode(true) as Element;
  copy.normalize();
  const place = (element: Element) => `${element.localName} ${element.textContent}`;
  const lines = [...copy.children].map((each) =>
    each.outerHTML.replace(/<!--.*?-->| (id|href|data-[\w-]+|aria-labelledby)="[^"]*"/g, ''),
  );
  const links = [...article.querySelectorAll<HTMLAnchorElement>('a, [role]')].map((link) => {
    const target = document.getElementById(link.hash?.slice(1) ?? '');
    return `${place(link)} → ${target && article.contains(target) && place(target)}`;
  });
  return [...lines, ...links];
}

/**
 * Sets the app's state, and waits until the article has read it. Returns any other text that appears in the meantime. Runs in
 * the page.
 */
async function update({ state, html }: { state: unknown; html: string }): Promise<string[]> {
  const words = (within: ParentNode & Node) => {
    const copy = within.cloneNode(true) as Element;
    for (const each of copy.querySelectorAll('[data-sage-mark=add]')) each.remove();
    return copy.textContent;
  };
  const main = document.querySelector('main')!;
  const fresh = document.createElement('template');
  fresh.innerHTML = html;
  const allowed = [words(main), words(fresh.content)];
  const seen = new Set<string>();
  const watch = setInterval(() => seen.add(words(main)), 3);
  const ready = new Promise((resolve) =>
    document.addEventListener('sage-notes-ready', resolve, { once: true }),
  );
  window.set(state);
  // Some changes do not affect notes.
  await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, 400))]);
  clearInterval(watch);
  return [...seen].filter((each) => !allowed.includes(each));
}

/** Replaces the article, and waits until the new one has been read. Runs in the page. */
async function write(html: string): Promise<void> {
  const main = document.querySelector('main')!;
  main.innerHTML = '';
  if (!html) return;
  const ready = new Promise((resolve) =>
    document.addEventListener('sage-notes-ready', resolve, { once: true }),
  );
  main.innerHTML = html;
  await ready;
}

/** Applies all updates in an app, and compares each result with a fresh article. */
export function testUpdates(test: FrameworkTest, name: string, app: App, options?: BundleOptions): void {
  let state = start;
  testSteps(test, `an article in ${name}`, () => app(options), [
    ...Object.entries(updates).map(([title, change]): AppStep => [
      title,
      async (page) => {
        state = { ...state, ...change };
        const html = toHtml(state);
        const unexpected = await page.evaluate(update, { state, html });
        const fresh = await test.readFresh(html, async (other) => {
          await other.evaluate(write, html);
          return other.evaluate(readArticle);
        });
        let now = await page.evaluate(readArticle);
        // On a busy machine, the article may be read only now.
        for (let times = 0; times < 20 && String(now) !== String(fresh); times++) {
          await page.waitForTimeout(100);
          now = await page.evaluate(readArticle);
        }
        return [[...now, ...unexpected], fresh];
      },
    ]),
    ['no errors', async (_, errors) => [errors, []]],
  ]);
}
