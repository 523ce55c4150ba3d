import './index.js';

declare const VERSION: string;

/** What a page that loads the script tag can call. */
export interface Sagebrush {
  /** The version of the copy that came first. */
  readonly version: string;
}

declare global {
  var Sagebrush: Sagebrush | undefined;
}

globalThis.Sagebrush ??= Object.freeze({ version: VERSION });
