// Google's translator sets a class on the page and wraps texts in `<font>`. Edge and Firefox set attributes
// on elements. Safari leaves no trace.
const translatorMarks = '[_msttexthash],[data-moz-translations-id]';

/** Whether a browser's translator has rewritten the page. */
export const isPageTranslated = (): boolean =>
  !!document.querySelector(`.translated-ltr,.translated-rtl,${translatorMarks}`);

/** Whether a browser's translator has rewritten this element. */
export const isTranslated = (element: Element): boolean =>
  !!(element.closest(translatorMarks) ?? element.querySelector(`font,${translatorMarks}`));
