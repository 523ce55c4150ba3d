import { loadPart } from '../shared/parts.js';

/** The answer is in the same part as the question. */
export const loadAnswer = () => loadPart<typeof import('./answer.js')>('licenses');
