import { loadedPart } from '../shared/parts.js';
import { startPart } from './start-part.script.js';

/** Events that show that a reader is active and may open a preview next. */
const activityEvents = ['scroll', 'pointerover', 'focusin', 'keydown', 'click'];

let request: Promise<typeof import('./preview.js')> | undefined;

/**
 * Loads the part at the reader's first event, since many pages are never read. If the page already includes
 * the part, it starts at once.
 */
export const loadPreview = () => (request ??= startOnActivity());

async function startOnActivity(): Promise<typeof import('./preview.js')> {
  if (!loadedPart('preview'))
    await new Promise((done) => {
      for (const type of activityEvents) addEventListener(type, done, { capture: true, once: true });
    });
  return startPart('preview');
}
