import { rules } from './look-rules.js';

let sheet: CSSStyleSheet | undefined;

/**
 * Adds the rules of sagebrush.css to a document or shadow root. The script tag's build uses look.script.ts
 * instead, which loads the file.
 */
export function addLook(root: Document | ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
  }
  root.adoptedStyleSheets.push(sheet);
}
