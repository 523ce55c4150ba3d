import { addLook } from '../shared/look.js';
import { contentHostOf } from './content-host.js';

const checkedRoots = new WeakSet<Node>();

/** Ensures that the document or shadow root that contains a widget has the rules of sagebrush.css. */
export function ensureLook(widget: Element): void {
  const root = contentHostOf(widget).getRootNode();
  if (checkedRoots.has(root)) return;
  checkedRoots.add(root);
  // Wait for the rest of the script, which may contain the rules.
  queueMicrotask(() => {
    const { host, documentElement } = root as ShadowRoot & Document;
    const top: Element | undefined = host ?? documentElement;
    // In a detached tree nothing is visible. Check again when the widget is connected elsewhere.
    if (!top) checkedRoots.delete(root);
    else if (!getComputedStyle(top).getPropertyValue('--_look')) addLook(root as Document);
  });
}
