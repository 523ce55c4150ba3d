// Runs before the rest of the script, so that other files load while the elements are being defined.
import { listenForEarlyExit } from './exit-page/early-exit.js';
import { loadPart, loadPartsOnDemand, requestCallbacks } from './shared/parts.js';

/**
 * Only the first copy of the script on a page observes the page. An element with the id "Sagebrush" also
 * creates a global of that name, but it has no version.
 */
export const isFirst = !globalThis.Sagebrush?.version;

if (isFirst) {
  requestCallbacks.set('exit', () => listenForEarlyExit(() => loadPart('exit')));
  loadPartsOnDemand();
}
