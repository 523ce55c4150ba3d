// Imitates forced colors (Windows contrast themes), because a page cannot turn them on. It is an approximation for
// designers. `npm test` uses the browser's own forced colors.

/** What the browser sets on every element. These selectors have low specificity, so `forced-colors: active` rules win. */
const forcedRules = `
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

const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();

/** Shows the content of an element in forced colors, including content that renders later. */
export function forceColors(container: HTMLElement): void {
  const style = document.createElement('style');
  style.textContent = `@scope { ${forcedRules} ${forcedColorsCss([...document.styleSheets, ...document.adoptedStyleSheets])} }`;
  container.prepend(style);
  const force = () => {
    for (const root of rootsIn(container)) {
      if (!sheets.has(root)) changes.observe(root, observed);
      forceRoot(root);
    }
  };
  const changes = new MutationObserver(force);
  changes.observe(container, observed);
  // Elements create their shadow roots after they are connected.
  requestAnimationFrame(force);
}

const observed = { childList: true, subtree: true };

/** Rebuilds our stylesheet for a root, because code that loads later adds stylesheets of its own. */
function forceRoot(root: ShadowRoot): void {
  const sheet = sheets.get(root) ?? new CSSStyleSheet();
  const own = root.adoptedStyleSheets.filter((other) => other !== sheet);
  sheet.replaceSync(forcedRules + forcedColorsCss(own));
  sheets.set(root, sheet);
  root.adoptedStyleSheets = [...own, sheet];
}

const rootsIn = (container: ParentNode): ShadowRoot[] =>
  [...container.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
  );

const forcedColorsCss = (styleSheets: readonly CSSStyleSheet[]) =>
  styleSheets.flatMap(({ cssRules }) => forcedColorsRules(cssRules)).join('');

/** The declarations inside `@media (forced-colors: active)`, made `!important`. */
const forcedColorsRules = (rules: CSSRuleList): string[] =>
  [...rules].flatMap((rule) => {
    if (!(rule instanceof CSSGroupingRule)) return [];
    if (!(rule instanceof CSSMediaRule) || !/forced-colors:\s*active/.test(rule.conditionText))
      return forcedColorsRules(rule.cssRules);
    return [...rule.cssRules].map(({ cssText }) => cssText.replaceAll(';', ' !important;'));
  });
