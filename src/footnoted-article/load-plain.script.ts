import { startPart } from './start-part.script.js';

let request: Promise<typeof import('./read/plain.js')> | undefined;

export const loadPlain = () => (request ??= startPart('plain'));
