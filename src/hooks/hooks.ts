import { optionsOf, tags } from '../shared/define.js';
import { isElement } from '../shared/ejected.js';
import { loadPart } from '../shared/parts.js';
import { reportsOn } from '../shared/report.js';
import { refill, settle } from './draw.js';
import { candidates } from './recognise.js';

/**
 * Draws the widgets that plain HTML asks for in this part of the page, itself included. What is drawn already is
 * brought up to date. One that cannot be drawn stays as it was written, and stops no other.
 */
export function mount(root: ParentNode & Node = document): void {
  const found = root.querySelectorAll<HTMLElement>(candidates);
  for (const hook of [root as unknown as HTMLElement, ...found]) {
    try {
      if (hook.dataset) settle(hook);
    } catch (error) {
      console.warn(hook, error);
    }
  }
}

/** Shows on the page, to its author, which widgets were found and what is wrong with them. */
export async function check(): Promise<void> {
  try {
    const part = await loadPart<typeof import('./check.js')>('sagebrush-check.js');
    await part.showCheck(tags, reportsOn);
  } catch {
    notice ??= document.createElement('p');
    notice.role = 'alert';
    notice.textContent =
      'Sagebrush: the check could not be loaded. Put sagebrush-check.js into the same folder as sagebrush.js, load that with a script tag of its own, and keep it out of plugins that combine scripts.';
    document.body.prepend(notice);
  }
}

let notice: HTMLElement | undefined;

const checkIfAsked = () => {
  if (location.hash === '#sage-check') void check();
};

/**
 * All that a change without hooks costs, for each element that came. One match for a whole batch would have to look over
 * the page, or over whatever it came into, however much that holds: `npm run bench:hooks` shows both.
 */
const mayHold = (element: Element) => element.matches(candidates) || element.querySelector(candidates);

/** Keeps up with the page: with what comes later, what changes its mind, and what is about to be edited. */
export function watch(): void {
  const options = tags.flatMap(optionsOf).map((name) => `data-${name}`);
  const switches = ['contenteditable', 'data-sage-ignore'];
  new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records) {
      if (switches.includes(attributeName!)) mount(target as Element);
      else if (attributeName) settle(target as HTMLElement);
      // Before what came is drawn, so that it finds the practice that it came into.
      else refill(target);
      for (const node of addedNodes) if (isElement(node) && mayHold(node)) mount(node);
    }
  }).observe(document, {
    attributeFilter: [...switches, ...options, 'class', 'data-sage', 'href'],
    childList: true,
    subtree: true,
  });

  const mountAll = () => mount();
  // What is drawn only then, and links to the site of a practice that has come.
  addEventListener('load', mountAll);
  document.addEventListener('context-provider', mountAll);
  mountAll();

  addEventListener('hashchange', checkIfAsked);
  addEventListener('load', checkIfAsked);
  if (document.readyState === 'complete') checkIfAsked();
}
