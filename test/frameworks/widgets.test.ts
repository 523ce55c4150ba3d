// Frameworks that replace, reorder, remove and add the children of a widget while it is on the page. After each change a
// reader has what a page has in which the same was written at once.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { describeCases, type Case } from '../helpers/cases.ts';
import { bundle, type BundleOptions } from '../helpers/frameworks.ts';
import { accessibilityTree, widgetsRendered, visit } from '../helpers/harness.ts';
import { toHtml, withoutKeys, type Step } from './tree.ts';
import { errorsOf, found, pageWith, react18, startTrying } from './trying.ts';
import { cases, stepsOf } from './widgets.ts';

const trying = await startTrying();
const { browser, freshly } = trying;

/** Shows the tree that `set` is given, and comes back when it is in the page. */
export const react = `import 'sagebrush-widgets'; import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; import { flushSync } from 'react-dom';
  const make = (tree) => {
    if (typeof tree === 'string') return tree;
    const { class: className, ...attributes } = tree.attributes;
    return createElement(tree.tag, { ...attributes, className, key: tree.key }, ...tree.children.map(make));
  };
  const root = createRoot(document.querySelector('main'));
  window.set = (tree) => flushSync(() => root.render(make(tree)));`;
const vue = `import 'sagebrush-widgets'; import { createApp, h, nextTick, shallowRef } from 'vue';
  const make = (tree) => typeof tree === 'string' ? tree : h(tree.tag, { ...tree.attributes, key: tree.key }, tree.children.map(make));
  const shown = shallowRef('');
  createApp({ render: () => make(shown.value) }).mount('main');
  window.set = (tree) => { shown.value = tree; return nextTick(); };`;

const frameworks: Readonly<Record<string, readonly [string, BundleOptions]>> = {
  'React 18': [react, react18],
  'React 19': [react, found],
  Vue: [vue, found],
};

/** What there is for a reader: roles, names and texts, and where each text and link stands and how a link looks. */
async function met(page: Page): Promise<string[]> {
  await widgetsRendered(page);
  // A part that is loaded for what is shown now may change it once more.
  return [...(await accessibilityTree(page.locator('main'))), ...(await page.evaluate(looks))];
}

/** Runs in the page. */
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
      // Texts side by side are one text to a reader.
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

async function makeSteps(code: string, steps: readonly Step[]): Promise<Map<string, unknown[]>> {
  let errors: string[] = [];
  await using visited = await visit(browser, {
    html: () => pageWith(code),
    prepare: async (page) => {
      errors = errorsOf(page);
    },
  });
  const { page } = visited;
  const results = new Map<string, unknown[]>();
  for (const [name, tree] of steps) {
    const html = toHtml(tree);
    const fresh = await freshly(html, async (other) => {
      await other.evaluate(write, '');
      await other.evaluate(write, html);
      return met(other);
    });
    await page.evaluate((next) => window.set(next), tree);
    let now = await met(page);
    // What waits for an idle moment may come a little later.
    for (let times = 0; times < 10 && String(now) !== String(fresh); times++) now = await met(page);
    results.set(name, [[...now, ...errors.splice(0)], fresh]);
  }
  return results;
}

for (const [framework, [code, options]] of Object.entries(frameworks))
  for (const [widget, it] of Object.entries(cases))
    for (const isKeyed of [true, false]) {
      const steps = stepsOf(it).map(([name, tree], index): Step => [
        `${index}: ${name}`,
        isKeyed ? tree : (withoutKeys(tree) as typeof tree),
      ]);
      let made: Promise<Map<string, unknown[]>> | undefined;
      const tries = steps.map(([name]): Case => [
        name,
        async () => {
          made ??= bundle(code, options).then((bundled) => makeSteps(bundled, steps));
          const [now, fresh] = (await made).get(name)!;
          assert.deepEqual(now, fresh);
        },
      ]);
      describeCases(`${widget} in ${framework}${isKeyed ? '' : ', without keys'}`, tries);
    }
