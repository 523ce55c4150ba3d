const attach = Element.prototype.attachShadow;
const roots = new WeakMap<Element, ShadowRoot>();

/** Opens every shadow root that is attached from now on, so that tests and axe see what a reader sees. */
export function openRoots(): void {
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}

/** Leaves closed roots closed, but keeps those that are attached from now on for `rootOf`. */
export function keepRoots(): void {
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
}

/** The shadow root of an element, even if it is closed. */
export const rootOf = (element: Element): ShadowRoot => roots.get(element)!;
