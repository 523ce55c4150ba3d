/**
 * The element whose content a widget renders: the widget itself, or the ordinary element (a hook) whose
 * shadow root contains it.
 *
 * This depends only on where the widget is, so that a hook of one copy of the library works with another
 * copy's elements.
 */
export declare function contentHostOf(widget: Element): Element;
/** The widget in a hook's shadow root; the element itself if it is not a hook. */
export declare function widgetOf(element: Element): Element;
