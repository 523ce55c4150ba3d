/**
 * The element whose content a widget renders: itself, or the ordinary element (a hook) in whose shadow root it stands.
 *
 * It is told by the place alone, so that a hook of one copy of the library works with the elements of another.
 */
export function sourceOf(widget: Element): Element {
  const root = widget.parentNode as Partial<ShadowRoot> | null;
  return (root?.slotAssignment === 'manual' && root.host) || widget;
}

/** The element in a hook's shadow root, where an element is such a hook; else itself. */
export function widgetOf(element: Element): Element {
  const inside = element.shadowRoot?.firstElementChild;
  return inside && sourceOf(inside) === element && inside.localName.startsWith('sage-') ? inside : element;
}
