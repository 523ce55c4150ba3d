import { addressOfFile, loadedPart } from './parts.js';

/**
 * Adds the rules of sagebrush.css to a document or shadow root: from sagebrush-all.js if it contains them,
 * else by a link to the file next to the script.
 */
export function addLook(root: Document | ShadowRoot): void {
  const rules = loadedPart<string>('look');
  const address = addressOfFile('sagebrush.css');
  if (rules) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    root.adoptedStyleSheets.push(sheet);
  } else if (address) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    ((root as Document).head ?? root).prepend(link);
  } else console.warn('Sagebrush: put sagebrush.css into the head of the page.');
}
