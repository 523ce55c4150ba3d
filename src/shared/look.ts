import { rules } from './look-rules.js';

let sheet: CSSStyleSheet | undefined;

/** Gives a document or a shadow root the rules of sagebrush.css. For a script tag, look.script.ts loads the file. */
export function addLook(root: Document | ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
  }
  root.adoptedStyleSheets.push(sheet);
}
