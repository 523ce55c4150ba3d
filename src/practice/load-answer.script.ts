import { loadPart } from '../shared/parts.js';

/** What answers comes with what asks. */
export const loadAnswer = () => loadPart<typeof import('./answer.js')>('licenses');
