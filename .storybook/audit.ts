/** The options for axe, shared by the accessibility panel and `npm test`. */
export const audit = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  // An example is only part of a page. The page tests check that all content is inside landmarks.
  rules: { region: { enabled: false } },
};
