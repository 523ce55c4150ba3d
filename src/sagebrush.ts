/** The API on `globalThis` for pages that use the script tag. */
export interface Sagebrush {
  /** The version of the copy that loaded first. */
  readonly version: string;

  /**
   * Renders the class hooks in a part of the page. For editors that want to decide when.
   *
   * @param root the part of the page, including `root` itself; the whole document if omitted
   */
  mount(root?: ParentNode & Node): void;

  /**
   * Shows on the page which widgets were found and what is wrong with them. Adding `#sage-check` to the
   * address does the same.
   */
  check(): Promise<void>;
}

declare global {
  /** Set by `sagebrush.js`; `undefined` before it has run. */
  var Sagebrush: Sagebrush | undefined;
}
