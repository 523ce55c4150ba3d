import { loadPart, partHere, partMissing } from './parts.js';

type Repairs = typeof import('./repairs.js');

const waiting = new Set<() => void>();
let hasFailed = false;

/**
 * What repairs a damaged page; `null` where it cannot be had.
 *
 * @param again is called when it has come, where it is not here yet
 */
export function repairsFor(again: () => void): Repairs | null | undefined {
  const here = partHere<Repairs>('repairs');
  if (here || hasFailed) return here ?? null;

  if (!waiting.size)
    loadPart('repairs')
      .catch((error: unknown) => {
        hasFailed = true;
        partMissing('repairs', error);
      })
      .finally(() => {
        for (const each of waiting) each();
      });
  waiting.add(again);
  return undefined;
}
