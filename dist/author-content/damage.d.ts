/** Elements that editors put around content. */
export declare const box = ":is(div,section,span,font,center,b)";
export declare const wrapper = ":is(div,section,span,font,center,b):has(ul,ol,a[href]):has(p,ul,ol,h1,h2,h3,h4,h5,h6)";
export declare const bullet: RegExp;
/**
 * Whether an element's closing tag may be missing: it has attributes in place of content, has child elements
 * as well, and nothing follows it in its parent.
 */
export declare const mayBeUnclosed: (element: Element, contentHost: Element) => boolean;
/** Whether a widget needs to find a list in its content. A call only reads links, wherever they are. */
export declare const needsList: ({ localName }: Element) => boolean;
/** An item of a widget, such as a card, or an ordinary element that stands for one. */
export declare const itemSelector: string;
/**
 * Whether an editor may have changed a widget or its surroundings. @param contentHost the element that holds the
 * content: the widget, or a hook
 */
export declare const mayBeDamaged: (element: Element, contentHost: Element) => boolean;
