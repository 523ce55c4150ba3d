import { check, mount, watch } from './hooks/hooks.js';
import './index.js';
import { loadPart } from './shared/parts.js';
import { offer } from './shared/strings.js';

declare const VERSION: string;
declare const LANGUAGES: readonly string[];

/** What a page that loads the script tag can call. */
export interface Sagebrush {
  /** The version of the copy that came first. */
  readonly version: string;
  /** Draws the widgets that plain HTML asks for in this part of the page, for editors that want to say when. */
  readonly mount: typeof mount;
  /** Shows on the page which widgets were found, and what is wrong with them; also `#sage-check` in its address. */
  readonly check: typeof check;
}

declare global {
  var Sagebrush: Sagebrush | undefined;
}

for (const language of LANGUAGES) offer(language, () => loadPart(`locales/${language}.js`));

// The copy that came first looks after the page.
if (!globalThis.Sagebrush) {
  globalThis.Sagebrush = Object.freeze({ version: VERSION, mount, check });
  watch();
}
