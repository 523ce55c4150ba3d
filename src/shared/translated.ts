// Google marks the page and puts texts in <font>; Edge and Firefox mark elements. Safari leaves no mark.
const marks = '[_msttexthash],[data-moz-translations-id]';

/** Whether a browser's translator has rewritten the page. */
export const isPageTranslated = (): boolean =>
  !!document.querySelector(`.translated-ltr,.translated-rtl,${marks}`);

/** Whether it has rewritten this element. */
export const isTranslated = (element: Element): boolean =>
  !!(element.closest(marks) ?? element.querySelector(`font,${marks}`));
