import { fixture } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';

/** Puts HTML on the page and waits until every widget in it has rendered. */
export async function page<Root extends Element = HTMLElement>(html: string): Promise<Root> {
  const root = await fixture<Root>(html);
  await rendered(root);
  return root;
}

/** Waits until every widget in this part of the page has rendered, and has handled what rendering causes. */
export async function rendered(root: Element): Promise<void> {
  // Mutation observers and updates run in microtasks. A task runs after all of them.
  await new Promise((resolve) => setTimeout(resolve));
  const inside = [root, ...root.querySelectorAll('*')].flatMap((each) => [
    each,
    ...(each.shadowRoot?.querySelectorAll('*') ?? []),
  ]);
  const widgets = inside.filter((each) => each.localName.startsWith('sage-'));
  await Promise.all(widgets.map((each) => (each as ReactiveElement).updateComplete));
}

/** The console warnings while `act` runs. */
export async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const original = console.warn;
  const warnings: string[] = [];
  console.warn = (message: unknown) => warnings.push(String(message));
  try {
    await act();
    await new Promise((resolve) => setTimeout(resolve, 20));
  } finally {
    console.warn = original;
  }
  return warnings;
}

/** The visible text of an element and its shadow roots, in reading order. */
export function readAloud(node: Node): string {
  const words = (each: Node): string => {
    if (each instanceof Text) return each.data;
    if (each instanceof HTMLSlotElement) return each.assignedNodes({ flatten: true }).map(words).join(' ');
    if (!(each instanceof Element)) return [...each.childNodes].map(words).join(' ');
    if (isHidden(each)) return '';
    const within = [...(each.shadowRoot ?? each).childNodes].map(words);
    return [wordsOf(each, '::before'), ...within, wordsOf(each, '::after')].join(' ');
  };
  return words(node)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '')
    .trim();
}

/** The text that a style adds before or after an element's content. */
function wordsOf(element: Element, pseudo: string): string {
  const { content, visibility } = getComputedStyle(element, pseudo);
  if (visibility !== 'visible') return '';
  const quoted = content.split(' / ')[0]!.matchAll(/"([^"]*)"|attr\(([\w-]+)\)/g);
  return [...quoted].map(([, text, name]) => text ?? element.getAttribute(name!) ?? '').join('');
}

const isHidden = (element: Element) => {
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
};

/** The visible links, ours and the author's, in reading order. */
export function linksShownIn(node: Node): HTMLAnchorElement[] {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length)
    return node.assignedNodes().flatMap(linksShownIn);
  if (!(node instanceof Element) || isHidden(node)) return [];
  const within = [...(node.shadowRoot ?? node).childNodes].flatMap(linksShownIn);
  return node instanceof HTMLAnchorElement && node.href ? [node, ...within] : within;
}

/** How a link looks: as the action, as another button, or as a link in a text. */
export function lookOf(link: Element): 'action' | 'button' | 'text' {
  for (const transition of link.getAnimations()) transition.finish();
  const { backgroundColor, minBlockSize } = getComputedStyle(link);
  if (minBlockSize !== '44px') return 'text';
  return backgroundColor === 'rgba(0, 0, 0, 0)' ? 'button' : 'action';
}
