let sheet: CSSStyleSheet | undefined;
const added = new Set<string>();

/** Adds a rule to the document, for what only some pages need. It is added once, however many ask for it. */
export function addDocumentRule(rule: string): void {
  if (added.has(rule)) return;
  added.add(rule);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  sheet.insertRule(rule);
}
