// Styles first, so that they stand together in the file: like is compressed best beside like.
import './comparison-cards/comparison-card.styles.js';
import './comparison-cards/comparison-cards.styles.js';
import './consult-cta/consult-cta.styles.js';
import './exit-page/exit-page.styles.js';
import './footnoted-article/footnoted-article.styles.js';
import './signs-checklist/signs-checklist.styles.js';
import './state-availability/state-availability.styles.js';
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
