// Frameworks replace, reorder, remove and add children of a widget while it is on the page. After each change the page must
// equal a fresh page with the same content.
import type { Page } from 'playwright-core';
import { bundle, type BundleOptions } from '../helpers/frameworks.ts';
import { accessibilityTree, widgetsRendered } from '../helpers/harness.ts';
import { makeWithReact, makeWithVue, toHtml, withoutKeys, type Tree } from './tree.ts';
import { installedHere, react18, startFrameworkTest, testSteps } from './setup.ts';
import { cases, stepsOf } from './widgets.ts';

const setup = await startFrameworkTest();

/** Renders the tree that `window.set` gets, synchronously or in a promise. */
const react = `import 'sagebrush-widgets'; import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; import { flushSync } from 'react-dom';
  ${makeWithReact}
  const root = createRoot(document.querySelector('main'));
  window.set = (tree) => flushSync(() => root.render(make(tree)));`;
const vue = `import 'sagebrush-widgets'; import { createApp, h, nextTick, shallowRef } from 'vue';
  ${makeWithVue}
  const shown = shallowRef('');
  createApp({ render: () => make(shown.value) }).mount('main');
  window.set = (tree) => { shown.value = tree; return nextTick(); };`;

const frameworks: Readonly<Record<string, readonly [string, BundleOptions]>> = {
  'React 18': [react, react18],
  'React 19': [react, installedHere],
  Vue: [vue, installedHere],
};

/** Everything a reader gets: roles, names and text, the position of text and links, and the style of links. */
async function readPage(page: Page): Promise<string[]> {
  await widgetsRendered(page);
  // Parts that load now may change the page once more.
  return [...(await accessibilityTree(page.locator('main'))), ...(await page.evaluate(looks))];
}

/** The positions and styles. Runs in the page. */
function looks(): string[] {
  const found: string[] = [];
  const place = ({ left, top, width, height }: DOMRect) =>
    [left, top + scrollY, width, height].map(Math.round).join(' ');
  const walk = (node: HTMLElement): void => {
    if (node.matches('a, button, select, input')) {
      const { backgroundColor, display } = getComputedStyle(node);
      found.push(`${node.localName} ${backgroundColor} ${display} @ ${place(node.getBoundingClientRect())}`);
    }
    const inner = node.shadowRoot ?? node;
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const nodes = assigned.length ? assigned : [...inner.childNodes];
    for (const [index, each] of nodes.entries()) {
      if (each instanceof HTMLElement) walk(each);
      // Readers see adjacent text nodes as one text.
      else if (each instanceof Text && !(nodes[index - 1] instanceof Text)) {
        let end = index;
        while (nodes[end + 1] instanceof Text) end++;
        const range = document.createRange();
        range.setStartBefore(each);
        range.setEndAfter(nodes[end]!);
        const box = range.getBoundingClientRect();
        const words = String(range).replace(/\s+/g, ' ').trim();
        if (words && box.width) found.push(`${words} @ ${place(box)}`);
      }
    }
  };
  walk(document.querySelector('main')!);
  return found;
}

/** Replaces the HTML of the page. Runs in the page. */
function write(html: string): void {
  document.querySelector('main')!.innerHTML = html;
}

for (const [framework, [code, options]] of Object.entries(frameworks))
  for (const [widget, widgetCase] of Object.entries(cases))
    for (const isKeyed of [true, false])
      testSteps(
        setup,
        `${widget} in ${framework}${isKeyed ? '' : ', without keys'}`,
        () => bundle(code, options),
        stepsOf(widgetCase).map(([name, keyed], index) => {
          const tree = isKeyed ? keyed : withoutKeys(keyed);
          return [`${index}: ${name}`, (page, errors) => change(page, tree, errors)];
        }),
      );

async function change(page: Page, tree: Tree, errors: string[]): Promise<readonly [string[], string[]]> {
  const html = toHtml(tree);
  const fresh = await setup.readFresh(html, async (other) => {
    await other.evaluate(write, '');
    await other.evaluate(write, html);
    return readPage(other);
  });
  await page.evaluate((next) => window.set(next), tree);
  let now = await readPage(page);
  // Idle callbacks may still change the page.
  for (let times = 0; times < 10 && String(now) !== String(fresh); times++) now = await readPage(page);
  return [[...now, ...errors.splice(0)], fresh];
}
