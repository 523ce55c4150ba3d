import { loadPart } from '../shared/parts.js';

export const loadReading = () => loadPart<typeof import('./reading.js')>('reading');
