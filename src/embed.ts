import { check, mount, watch } from './hooks/hooks.js';
import './index.js';
import { loadPart } from './shared/parts.js';
import { offer } from './shared/strings.js';

declare const VERSION: string;
declare const LANGUAGES: readonly string[];

for (const language of LANGUAGES) offer(language, () => loadPart(`locales/${language}.js`));

// The copy that came first looks after the page.
if (!globalThis.Sagebrush) {
  globalThis.Sagebrush = Object.freeze({ version: VERSION, mount, check });
  watch();
}
