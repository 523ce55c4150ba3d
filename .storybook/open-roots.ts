/**
 * Opens every shadow root that is attached from now on. The checklist's is closed to pages, and axe and what stories do
 * would see nothing in it. To be called before anything defines an element.
 */
export function openRoots(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}
