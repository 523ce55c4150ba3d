import type { ReactiveElement } from 'lit';
import { late } from '../shared/late.js';
import { loadPart, partHere } from '../shared/parts.js';

type Repairs = typeof import('./repairs.js');

const load = () => loadPart<Repairs>('repairs');

/**
 * The part that repairs damaged pages. See `late` for the values.
 *
 * @param again called when the part has loaded, if it has not yet
 */
export const repairsFor = (host: ReactiveElement, again: () => void): Repairs | null | undefined =>
  partHere<Repairs>('repairs') ?? late('repairs', load, host, again);
