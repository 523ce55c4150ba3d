// Runs named checks on a WordPress site. Each throws if the plugin does not do what its name says.
import type { Tally } from '../run/tally.ts';

export type Promises = Readonly<Record<string, () => void | Promise<void>>>;

/**
 * Runs the checks one after another and counts them in `tally`. A check's name continues the sentence that `subject`
 * begins. In CI, a check that fails runs once more. If it passes then, the log names it at the end.
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
