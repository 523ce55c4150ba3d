/** Whether a browser's translator has rewritten the page. */
export declare const isPageTranslated: () => boolean;
/** Whether a browser's translator has rewritten this element. */
export declare const isTranslated: (element: Element) => boolean;
