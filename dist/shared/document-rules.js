const added = /* @__PURE__ */ new Set();
function addDocumentRule(rule) {
  if (added.has(rule)) return;
  added.add(rule);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets.push(sheet);
}

export { addDocumentRule };
