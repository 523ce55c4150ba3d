import { startPart } from './start-part.script.js';

export const loadPlain = () => startPart<typeof import('./read/plain.js')>('plain');
