import type { ReactiveElement } from 'lit';
import { requestPart } from '../shared/request-part.js';
import { loadPart, loadedPart } from '../shared/parts.js';

type Repairs = typeof import('./repairs.js');

const load = () => loadPart<Repairs>('repairs');

/**
 * The part that repairs damaged pages. See `requestPart` for the values.
 *
 * @param onSettled called when the part has loaded, if it has not yet
 */
export const repairsFor = (host: ReactiveElement, onSettled: () => void): Repairs | null | undefined =>
  loadedPart<Repairs>('repairs') ?? requestPart('repairs', load, host, onSettled);
