import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import '../index.js';
import { rendered } from './page.js';
import { openRoots } from './roots.js';

openRoots();

const demo = new URL('../../stories/pages/trust.html', import.meta.url);
const load = async (file: string) => (await fetch(new URL(file, import.meta.url))).text();

/** The roles that get a line in the walk: those with a name, and those that give the page its structure. */
const listedRoles =
  /^(link|button|checkbox|radio|heading|list|article|note|blockquote|banner|main|contentinfo|navigation|region|group|doc-.*)$/;

describe('the page about trust', () => {
  let root: HTMLElement;
  before(async () => {
    const page = new DOMParser().parseFromString(await (await fetch(demo)).text(), 'text/html');
    document.documentElement.lang = 'en';
    root = document.createElement('div');
    const look = document.createElement('link');
    Object.assign(look, { rel: 'stylesheet', href: new URL('trust.css', demo).href });
    const isThere = new Promise((resolve) => look.addEventListener('load', resolve));
    root.append(look, ...document.adoptNode(page.body).children);
    document.body.append(root);
    await isThere;
    await rendered(root);
  });
  after(() => root.remove());

  it('has the same roles and names, in the same order, in every engine', async () => {
    const walk = [...linesOf(root)].join('\n');

    console.log(walk);
    expect(walk).to.equal((await load('walk.tree.txt')).trim());
  });

  it('is come through by Tab, from each link and control to the next, in every engine', async () => {
    // If the keys come slowly, a preview would open and add tab stops.
    root.querySelector('sage-footnoted-article')!.preview = 'none';
    (document.activeElement as HTMLElement | null)?.blur();
    const stops = new Set<Element>();

    for (let at: Element | null = null; ; stops.add(at)) {
      await sendKeys({ press: 'Tab' });
      at = focused();
      // After the last stop, Tab goes to the browser's own controls, or to the first stop again.
      if (!at || stops.has(at) || !holds(root, at)) break;
    }
    const walk = [...stops].map(lineOf).join('\n');

    console.log(walk);
    expect(walk).to.equal((await load('walk.keyboard.txt')).trim());
  });
});

function* linesOf(node: Node, depth = 0): Generator<string> {
  if (!(node instanceof Element) || isHidden(node)) return;
  const line = lineOf(node);
  if (line) yield '  '.repeat(depth) + line;
  const children =
    node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
  for (const child of children) yield* linesOf(child, line ? depth + 1 : depth);
}

/** `checkVisibility` is false for elements without a box, such as a section with `display: contents`. */
function isHidden(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
}

function lineOf(element: Element): string | undefined {
  const role = getRole(element) ?? '';
  if (!listedRoles.test(role)) return undefined;
  const name = computeAccessibleName(element).replace(/\s+/g, ' ').trim();
  const level = /^H(\d)$/.exec(element.tagName)?.[1];
  const state = element instanceof HTMLInputElement ? (element.checked ? ' checked' : ' not checked') : '';
  return `${role}${level ? ` ${level}` : ''}${name ? ` “${name}”` : ''}${state}`;
}

function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body ? null : at;
}

function holds(around: Element, element: Element): boolean {
  const host = element.getRootNode() instanceof ShadowRoot && (element.getRootNode() as ShadowRoot).host;
  return around.contains(host || element);
}
