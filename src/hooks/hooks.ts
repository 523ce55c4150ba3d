import { optionsOf, tags } from '../shared/define.js';
import { isElement } from '../shared/ejected.js';
import { onArrival } from '../shared/parts.js';
import { refill, settle } from './settle.js';
import { candidates } from './recognise.js';

/**
 * Renders the widgets that plain HTML asks for in this part of the page, itself included. What is already rendered is
 * brought up to date. One that cannot be rendered stays as it was written, and stops no other.
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

/**
 * All that a change without hooks costs, for each element that came. One match for a whole batch would have to look over
 * the page, or over whatever it came into, however much that holds: `npm run bench:hooks` shows both.
 */
const mayHold = (element: Element) => element.matches(candidates) || element.querySelector(candidates);

/** Keeps up with the page: with what comes later, what changes its mind, and what is about to be edited. */
export function watch(): void {
  const switches = ['contenteditable', 'data-sage-ignore'];
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records) {
      if (switches.includes(attributeName!)) mount(target as Element);
      else if (attributeName) settle(target as HTMLElement);
      // Before what came is rendered, so that it finds the practice that it came into.
      else refill(target);
      for (const node of addedNodes) if (isElement(node) && mayHold(node)) mount(node);
    }
  });

  const mountAll = () => {
    // Each part that comes knows more options.
    const options = tags.flatMap(optionsOf).map((name) => `data-${name}`);
    observer.observe(document, {
      attributeFilter: [...switches, ...options, 'class', 'data-sage', 'href'],
      childList: true,
      subtree: true,
    });
    mount();
  };
  onArrival(mountAll);
  // What renders only then, and links to the site of a practice that has come.
  addEventListener('load', mountAll);
  document.addEventListener('context-provider', mountAll);
  mountAll();
}
