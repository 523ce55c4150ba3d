import { startPart } from './start-part.script.js';

let coming: Promise<typeof import('./read/plain.js')> | undefined;

export const loadPlain = () => (coming ??= startPart('plain'));
