import { partHere } from '../shared/parts.js';
import { startPart } from './start-part.script.js';

/** What a reader does who may open a preview next. */
const signs = ['scroll', 'pointerover', 'focusin', 'keydown', 'click'];

let coming: Promise<typeof import('./preview.js')> | undefined;

/** At a reader's first sign, since many pages are never read, unless the page has brought it by itself. */
export const loadPreview = () => (coming ??= startOnSign());

async function startOnSign(): Promise<typeof import('./preview.js')> {
  if (!partHere('preview'))
    await new Promise((done) => {
      for (const type of signs) addEventListener(type, done, { capture: true, once: true });
    });
  return startPart('preview');
}
