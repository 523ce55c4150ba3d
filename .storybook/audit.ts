/** What axe is asked, in the accessibility panel and in `npm test`: the same. */
export const audit = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  // An example is a part of a page: that all of a page stands in landmarks is for the page tests to see.
  rules: { region: { enabled: false } },
};
