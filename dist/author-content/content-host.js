function contentHostOf(widget) {
  const root = widget.parentNode;
  return root?.slotAssignment === "manual" && root.host || widget;
}
function widgetOf(element) {
  const inside = element.shadowRoot?.firstElementChild;
  return inside && contentHostOf(inside) === element && inside.localName.startsWith("sage-") ? inside : element;
}

export { contentHostOf, widgetOf };
