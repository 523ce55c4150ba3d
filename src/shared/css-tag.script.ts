// Replaces Lit's module of this name, without its fallback for browsers that cannot adopt style sheets. The
// script does not start there, because it adopts a style sheet into the document.

export const supportsAdoptingStyleSheets = true;

/** Creates its style sheet on first use and shares it among all elements with these styles. */
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
