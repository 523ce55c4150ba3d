import { rules } from './look-rules.js';

let sheet;
function addLook(root) {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
  }
  root.adoptedStyleSheets.push(sheet);
}

export { addLook };
