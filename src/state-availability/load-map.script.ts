import { loadPart } from '../shared/parts.js';

export const loadMap = () => loadPart<typeof import('./map.js')>('map');
