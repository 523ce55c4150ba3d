// Lit's file of this name without what it does for browsers that cannot share style sheets: there the script does not
// start, since it shares one with the document.

export const supportsAdoptingStyleSheets = true;

/** Styles that become a sheet when they are needed, once for all elements that have them. */
export class CSSResult {
  #sheet?: CSSStyleSheet;

  constructor(readonly cssText: string) {}

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const unsafeCSS = (text: string): CSSResult => new CSSResult(text);

export const css = (text: TemplateStringsArray, ...values: (CSSResult | number)[]): CSSResult =>
  new CSSResult(String.raw({ raw: text }, ...values));

export const getCompatibleStyle = (styles: CSSResult): CSSResult => styles;

export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};
