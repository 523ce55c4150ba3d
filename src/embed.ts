// Styles first, so that they stand together in the file: like is compressed best beside like.
import './consult-cta/consult-cta.styles.js';
import './state-availability/state-availability.styles.js';
import { isFirst } from './begin.js';
import './practice/practice.js';
import './consult-cta/consult-cta.js';
import './state-availability/state-availability.js';
// What several parts share, and the script itself has no use for.
import './shared/copy.js';
import './shared/custom-states.js';
import './shared/document-rules.js';
import { languages } from './shared/languages.js';
import { allParts, loadFile, loadPart, look, partHere, takeParts, whenEachComes } from './shared/parts.js';
import { offer } from './shared/strings.js';

declare const VERSION: string;
declare const LANGUAGES: readonly string[];
/** What the parts take from this file: the build puts it here. */
declare const KIT: object;

type Hooks = typeof import('./hooks/part.js');
type SelfCheck = typeof import('./hooks/check.js');

/** Renders what plain HTML asks for in a part of the page: at once where the hooks part has loaded, else when it does. */
function mount(root: ParentNode & Node = document): void {
  look(root);
  const mountHooks = () => partHere<Hooks>('hooks')?.mount(root);
  mountHooks();
  // A part that loads after the hooks renders more of them.
  whenEachComes(mountHooks);
}

let notice: HTMLElement | undefined;

/** Shows on the page, to its author, which widgets were found and what is wrong with them. */
async function check(): Promise<void> {
  try {
    const { showCheck } = await loadPart<SelfCheck>('selfcheck');
    await allParts();
    await showCheck();
  } catch {
    notice ??= document.createElement('p');
    notice.role = 'alert';
    notice.textContent =
      'Sagebrush: the check could not be loaded. Put sagebrush-selfcheck.js into the same folder as sagebrush.js, and keep that out of plugins that combine scripts.';
    document.body.prepend(notice);
  }
}

const checkIfAsked = () => {
  if (location.hash === '#sage-check') void check();
};

for (const language of LANGUAGES)
  offer(language, () => loadFile(`locales/${language}.js`, () => languages.has(language)));

if (isFirst) globalThis.Sagebrush = Object.freeze({ version: VERSION, mount, check });
takeParts(KIT);
if (isFirst) {
  addEventListener('hashchange', checkIfAsked);
  addEventListener('load', checkIfAsked);
  if (document.readyState === 'complete') checkIfAsked();
}
