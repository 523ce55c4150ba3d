import { loadPart } from '../shared/parts.js';

export const loadNames = () => loadPart<typeof import('./names-as-written.js')>('sagebrush-names.js');
