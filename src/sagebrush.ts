/** What a page that loads the script tag can call. */
export interface Sagebrush {
  /** The version of the copy that came first. */
  readonly version: string;

  /**
   * Draws the widgets that plain HTML asks for in a part of the page, for editors that want to say when.
   *
   * @param root the part, itself included; else the whole document
   */
  mount(root?: ParentNode & Node): void;

  /** Shows on the page which widgets were found, and what is wrong with them; also `#sage-check` in its address. */
  check(): Promise<void>;
}

declare global {
  /** Set by `sagebrush.js`; `undefined` before it has run. */
  var Sagebrush: Sagebrush | undefined;
}
