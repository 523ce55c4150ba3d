// What the plugin promises on a site, each as a test that throws if it is not kept.
import type { Tally } from '../run/tally.ts';

export type Promises = Readonly<Record<string, () => void | Promise<void>>>;

/** Counts each promise in `tally`, one after the other. Its name continues `subject`. */
export async function keepPromises(subject: string, promises: Promises, tally: Tally): Promise<void> {
  for (const [name, keep] of Object.entries(promises)) {
    try {
      await keep();
      tally.passed += 1;
    } catch (error) {
      tally.fail(`${subject} ${name}`, (error as Error).message);
    }
  }
}
