import { addLook } from '../shared/look.js';
import { contentHostOf } from './content-host.js';

const checkedRoots = /* @__PURE__ */ new WeakSet();
function ensureLook(widget) {
  const root = contentHostOf(widget).getRootNode();
  if (checkedRoots.has(root)) return;
  checkedRoots.add(root);
  queueMicrotask(() => {
    const { host, documentElement } = root;
    const top = host ?? documentElement;
    if (!top) checkedRoots.delete(root);
    else if (!getComputedStyle(top).getPropertyValue("--_look")) addLook(root);
  });
}

export { ensureLook };
