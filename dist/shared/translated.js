const translatorMarks = "[_msttexthash],[data-moz-translations-id]";
const isPageTranslated = () => !!document.querySelector(`.translated-ltr,.translated-rtl,${translatorMarks}`);
const isTranslated = (element) => !!(element.closest(translatorMarks) ?? element.querySelector(`font,${translatorMarks}`));

export { isPageTranslated, isTranslated };
