// Import styles first, so that they are next to each other in the file: similar text compresses best
// together.
import './consult-cta/consult-cta.styles.js';
import './state-availability/state-availability.styles.js';
import { languages } from './shared/languages.js';
import './practice/practice.js';
import './consult-cta/consult-cta.js';
import './state-availability/state-availability.js';
// Modules that several parts share and the core itself does not use.
import './author-content/links.js';
import './author-content/custom-states.js';
import './shared/document-rules.js';
import { isFirst } from './begin.js';
import {
  partsSettled,
  loadFile,
  loadPart,
  loadPartsFor,
  loadedPart,
  startParts,
  onEachRequestedPart,
} from './shared/parts.js';
import { registerLoader } from './shared/strings.js';

declare const VERSION: string;
declare const LANGUAGES: readonly string[];
/** The code that parts share with this file. The build fills it in. */
declare const SHARED_CODE: object;

type Hooks = typeof import('./plain-html/part.js');
type SelfCheck = typeof import('./self-check/self-check.js');

/** Renders the class hooks under `root`: now if the hooks part has loaded, else when it loads. */
function mount(root: ParentNode & Node = document): void {
  loadPartsFor(root);
  const mountHooks = () => loadedPart<Hooks>('hooks')?.mount(root);
  mountHooks();
  // A part that loads after the hooks adds a widget that more hooks can render.
  onEachRequestedPart(mountHooks);
}

let notice: HTMLElement | undefined;

/** Shows the author, on the page, which widgets were found and what is wrong with them. */
async function check(): Promise<void> {
  try {
    const { showCheck } = await loadPart<SelfCheck>('selfcheck');
    await partsSettled();
    await showCheck();
  } catch {
    notice ??= document.createElement('p');
    notice.role = 'alert';
    notice.textContent = 'sagebrush-selfcheck.js could not load. Put it beside sagebrush.js.';
    document.body.prepend(notice);
  }
}

const checkIfAsked = () => {
  if (location.hash === '#sage-check') void check();
};

for (const language of LANGUAGES)
  registerLoader(language, () => loadFile(`locales/${language}.js`, () => languages.has(language)));

if (isFirst) globalThis.Sagebrush = Object.freeze({ version: VERSION, mount, check });
startParts(SHARED_CODE);
if (isFirst) {
  addEventListener('hashchange', checkIfAsked);
  addEventListener('load', checkIfAsked);
  if (document.readyState === 'complete') checkIfAsked();
}
