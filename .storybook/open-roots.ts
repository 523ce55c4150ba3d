/**
 * Opens every shadow root that is attached from now on. Otherwise axe and the play functions could not see into the
 * checklist's closed root. Call it before any element is defined.
 */
export function openRoots(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}
