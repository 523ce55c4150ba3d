import { partHere } from '../shared/parts.js';
import { startPart } from './start-part.script.js';

/** What a reader does who may open a preview next. */
const signs = ['scroll', 'pointerover', 'focusin', 'keydown'];

let coming: Promise<typeof import('./preview.js')> | undefined;

/** At a reader's first sign: many read no article to which they came, and most open no preview. */
export const loadPreview = () => (coming ??= whenWanted().then(() => startPart('preview')));

async function whenWanted(): Promise<void> {
  if (partHere('preview')) return;
  await new Promise((done) => {
    for (const type of signs) addEventListener(type, done, { capture: true, once: true });
  });
}
