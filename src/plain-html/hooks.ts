import { observedAttributesOf } from '../shared/define.js';
import { tags } from '../shared/widgets.js';
import { isElement } from '../author-content/nodes.js';
import { onPartLoad } from '../shared/parts.js';
import { reassignSlot, reconcileHook } from './reconcile.js';
import { hookSelector } from './hook-tag.js';

/**
 * Renders the class hooks in this part of the page, including the root itself. Updates those that are already
 * rendered. If one cannot be rendered, it stays as it was written, and the others are still rendered.
 */
export function mount(root: ParentNode & Node = document): void {
  const found = root.querySelectorAll<HTMLElement>(hookSelector);
  for (const hook of [root as unknown as HTMLElement, ...found]) {
    try {
      if (hook.dataset) reconcileHook(hook);
    } catch (error) {
      console.warn(hook, error);
    }
  }
}

/**
 * This is the whole cost, per added element, of a change without hooks. One match for all elements would have to
 * search the page, or the parent of the added ones, however large it is: `npm run bench:hooks` compares them.
 */
const mayContainHooks = (element: Element) =>
  element.matches(hookSelector) || element.querySelector(hookSelector);

/** Keeps hooks up to date when elements are added, options change, or content becomes editable. */
export function watch(): void {
  const toggleAttributes = ['contenteditable', 'data-sage-ignore'];
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, attributeName } of records) {
      if (toggleAttributes.includes(attributeName!)) mount(target as Element);
      else if (attributeName) reconcileHook(target as HTMLElement);
      // Before the added hooks are rendered, so that they find the practice around them.
      else reassignSlot(target);
      for (const node of addedNodes) if (isElement(node) && mayContainHooks(node)) mount(node);
    }
  });

  const mountAll = () => {
    // Each part that loads defines more options.
    const options = tags.flatMap(observedAttributesOf).map((name) => `data-${name}`);
    observer.observe(document, {
      attributeFilter: [...toggleAttributes, ...options, 'class', 'data-sage', 'href'],
      childList: true,
      subtree: true,
    });
    mount();
  };
  onPartLoad(mountAll);
  // Some hooks render only after `load`. Links to the practice's own site need the practice as context
  // provider.
  addEventListener('load', mountAll);
  document.addEventListener('context-provider', mountAll);
  mountAll();
}
