import { fixture } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';

/** Puts HTML on the page, as an author writes it, and waits until every widget in it is drawn. */
export async function page<Root extends Element = HTMLElement>(html: string): Promise<Root> {
  const root = await fixture<Root>(html);
  await drawn(root);
  return root;
}

/** Waits until every widget of ours in this part of the page is drawn, also after what follows from drawing. */
export async function drawn(root: Element): Promise<void> {
  // Mutation observers and updates are microtasks, one behind the other; a task comes after all of them.
  await new Promise((resolve) => setTimeout(resolve));
  const widgets = [root, ...root.querySelectorAll('*')].filter((each) => each.localName.startsWith('sage-'));
  await Promise.all(widgets.map((each) => (each as ReactiveElement).updateComplete));
}

/** What the console was told while `act` ran. */
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

/** What is shown of an element and its shadow roots: its words, in the order in which a reader meets them. */
export function readAloud(node: Node): string {
  const words = (each: Node): string => {
    if (each instanceof Text) return each.data;
    if (each instanceof HTMLSlotElement) return each.assignedNodes().map(words).join(' ');
    if (each instanceof Element && getComputedStyle(each).display === 'none') return '';
    return [...((each as Element).shadowRoot ?? each).childNodes].map(words).join(' ');
  };
  return words(node)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '')
    .trim();
}

/** The links that are shown, drawn ones and the author's own. */
export function linksShownIn(widget: Element): HTMLAnchorElement[] {
  const slotted = [...widget.shadowRoot!.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements());
  return [
    ...widget.shadowRoot!.querySelectorAll('a'),
    ...slotted.flatMap((each) => [each, ...each.querySelectorAll('a')]),
  ].filter((each) => each.localName === 'a') as HTMLAnchorElement[];
}
