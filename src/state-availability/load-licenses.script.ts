import { loadPart } from '../shared/parts.js';

export const loadLicenses = () => loadPart<typeof import('./licenses.js')>('licenses');
