const added = new Set<string>();

/**
 * Adds a CSS rule that only some pages need to the document. A rule is added once, however often this is
 * called.
 */
export function addDocumentRule(rule: string): void {
  if (added.has(rule)) return;
  added.add(rule);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets.push(sheet);
}
