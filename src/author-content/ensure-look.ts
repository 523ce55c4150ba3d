import { addLook } from '../shared/look.js';
import { sourceOf } from './content-host.js';

const looked = new WeakSet<Node>();

/** Ensures that the document or shadow root that contains a widget has the rules of sagebrush.css. */
export function ensureLook(widget: Element): void {
  const root = sourceOf(widget).getRootNode();
  if (looked.has(root)) return;
  looked.add(root);
  // Wait for the rest of the script, which may contain the rules.
  queueMicrotask(() => {
    const { host, documentElement } = root as ShadowRoot & Document;
    const top: Element | undefined = host ?? documentElement;
    // In a detached tree nothing is visible. Check again when the widget is connected elsewhere.
    if (!top) looked.delete(root);
    else if (!getComputedStyle(top).getPropertyValue('--_look')) addLook(root as Document);
  });
}
