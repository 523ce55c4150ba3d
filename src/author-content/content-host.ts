/**
 * The element whose content a widget renders: the widget itself, or the ordinary element (a hook) whose
 * shadow root contains it.
 *
 * This depends only on where the widget is, so that a hook of one copy of the library works with another
 * copy's elements.
 */
export function contentHostOf(widget: Element): Element {
  const root = widget.parentNode as Partial<ShadowRoot> | null;
  return (root?.slotAssignment === 'manual' && root.host) || widget;
}

/** The widget in a hook's shadow root; the element itself if it is not a hook. */
export function widgetOf(element: Element): Element {
  const inside = element.shadowRoot?.firstElementChild;
  return inside && contentHostOf(inside) === element && inside.localName.startsWith('sage-')
    ? inside
    : element;
}
