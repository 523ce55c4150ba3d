const added = new Set<string>();

/** Adds a rule to the document, for what only some pages need. It is added once, however many ask for it. */
export function addDocumentRule(rule: string): void {
  if (added.has(rule)) return;
  added.add(rule);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets.push(sheet);
}
