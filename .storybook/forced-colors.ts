// What forced colours (Windows' contrast themes) make of an example. No page may turn them on, so they are drawn here, for
// the designer's eye. `npm test` has the browser's own.

/** What the browser sets for all elements. It has no weight of its own: what a style says for forced colours wins. */
const forced = `
  *, *::before, *::after {
    color: CanvasText !important;
    background-color: Canvas !important;
    border-color: CanvasText !important;
    outline-color: CanvasText !important;
    box-shadow: none !important;
    text-shadow: none !important;
  }
  svg, svg * { background-color: transparent !important; }
  :any-link, :any-link * { color: LinkText !important; }
  button { color: ButtonText !important; background-color: ButtonFace !important; }
`;

const drawn = new WeakMap<ShadowRoot, CSSStyleSheet>();

/** Draws a box of the page as in forced colours, and what is drawn within it later too. */
export function forceColors(box: HTMLElement): void {
  const style = document.createElement('style');
  style.textContent = `@scope { ${forced} ${answersOf([...document.styleSheets, ...document.adoptedStyleSheets])} }`;
  box.prepend(style);
  const force = () => {
    for (const root of rootsIn(box)) {
      if (!drawn.has(root)) changes.observe(root, whatIsAdded);
      forceRoot(root);
    }
  };
  const changes = new MutationObserver(force);
  changes.observe(box, whatIsAdded);
  // An element has its root once it is in the page.
  requestAnimationFrame(force);
}

const whatIsAdded = { childList: true, subtree: true };

/** A part that was loaded later has brought its style with it: ours is made anew from all. */
function forceRoot(root: ShadowRoot): void {
  const sheet = drawn.get(root) ?? new CSSStyleSheet();
  const own = root.adoptedStyleSheets.filter((other) => other !== sheet);
  sheet.replaceSync(forced + answersOf(own));
  drawn.set(root, sheet);
  root.adoptedStyleSheets = [...own, sheet];
}

const rootsIn = (box: ParentNode): ShadowRoot[] =>
  [...box.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
  );

const answersOf = (sheets: readonly CSSStyleSheet[]) =>
  sheets.flatMap(({ cssRules }) => answersIn(cssRules)).join('');

/** What these rules say for forced colours, for any. */
const answersIn = (rules: CSSRuleList): string[] =>
  [...rules].flatMap((rule) => {
    if (!(rule instanceof CSSGroupingRule)) return [];
    if (!(rule instanceof CSSMediaRule) || !/forced-colors:\s*active/.test(rule.conditionText))
      return answersIn(rule.cssRules);
    return [...rule.cssRules].map(({ cssText }) => cssText.replaceAll(';', ' !important;'));
  });
