import { addLook } from './look.js';
import { sourceOf } from './source.js';

const looked = new WeakSet<Node>();

/** Sees to it that the place in which a widget stands, the document or a shadow root, has the rules of sagebrush.css. */
export function ensureLook(widget: Element): void {
  const root = sourceOf(widget).getRootNode();
  if (looked.has(root)) return;
  looked.add(root);
  // After the rest of the script, which may hold the rules.
  queueMicrotask(() => {
    const { host, documentElement } = root as ShadowRoot & Document;
    const top: Element | undefined = host ?? documentElement;
    // In a place that is no part of a page, nothing can be seen.
    if (!top) looked.delete(root);
    else if (!getComputedStyle(top).getPropertyValue('--_look')) addLook(root as Document);
  });
}
