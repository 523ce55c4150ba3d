// Runs before the rest of the script, so that other files load while the elements are being defined.
import { leaveEarly } from './exit-page/early-presses.js';
import { loadPart, lookOut, whenAsked } from './shared/parts.js';

/** The first copy looks after the page. An element with the id "Sagebrush" does not count as a copy. */
export const isFirst = !globalThis.Sagebrush?.version;

if (isFirst) {
  whenAsked.set('exit', () => leaveEarly(() => loadPart('exit')));
  lookOut();
}
