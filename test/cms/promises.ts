// What the plugin promises on a site, each as a test that throws if it is not kept.
import type { Tally } from '../run/tally.ts';

export type Promises = Readonly<Record<string, () => void | Promise<void>>>;

/**
 * Counts each promise in `tally`, one after the other. Its name continues `subject`. In CI, a promise that is not
 * kept is tried once more, and named at the end of the log if it is kept then.
 */
export async function keepPromises(subject: string, promises: Promises, tally: Tally): Promise<void> {
  for (const [promise, keep] of Object.entries(promises)) {
    const name = `${subject} ${promise}`;
    const reason = await failure(keep);
    if (reason === undefined) tally.passed += 1;
    else if (process.env.CI && (await failure(keep)) === undefined) {
      tally.passed += 1;
      tally.flaky.push(`${name} (${reason})`);
    } else tally.fail(name, reason);
  }
}

/** The same for promises that have nothing to do with each other, all at once. */
export async function keepTogether(subject: string, promises: Promises, tally: Tally): Promise<void> {
  await Promise.all(
    Object.entries(promises).map(([promise, keep]) => keepPromises(subject, { [promise]: keep }, tally)),
  );
}

async function failure(keep: () => void | Promise<void>): Promise<string | undefined> {
  try {
    await keep();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
