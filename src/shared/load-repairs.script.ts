import type { ReactiveElement } from 'lit';
import { late } from './late.js';
import { loadPart, partHere } from './parts.js';

type Repairs = typeof import('./repairs.js');

const load = () => loadPart<Repairs>('repairs');

/**
 * What repairs a damaged page: see `late`.
 *
 * @param again is called when it has come, if it is not here yet
 */
export const repairsFor = (host: ReactiveElement, again: () => void): Repairs | null | undefined =>
  partHere<Repairs>('repairs') ?? late('repairs', load, host, again);
