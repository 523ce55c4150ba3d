// What `npm run test:cms` and `npm run test:frameworks` have in common.
import { parseArgs } from 'node:util';
import { refreshBuild } from '../../scripts/refresh.ts';
import { Tally } from './tally.ts';

interface Parts {
  readonly usual: readonly string[];
  /** The parts that take minutes. They run only if the command line names them. */
  readonly slow: readonly string[];
}

/**
 * Runs the usual parts and those that the command line names, or only the parts in `--only <part>,<part>`. Builds
 * first if the build is out of date, prints the total and ends the process.
 */
export async function runSuite(
  { usual, slow }: Parts,
  runParts: (parts: readonly string[], total: Tally) => Promise<void>,
): Promise<never> {
  const total = new Tally();
  try {
    const parts = partsWanted([...usual, ...slow], usual);
    await total.step('Build', refreshBuild);
    if (!total.failed) await runParts(parts, total);
  } catch (error) {
    total.fail((error as Error).message);
  }
  total.sumUp();
  // A browser or a server that failed halfway may still be running.
  process.exit();
}

function partsWanted(all: readonly string[], usual: readonly string[]): readonly string[] {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string', multiple: true } },
  });
  const parts = values.only?.flatMap((names) => names.split(',')) ?? [...usual, ...positionals];
  const unknown = parts.find((name) => !all.includes(name));
  if (unknown) throw new Error(`There is no part "${unknown}": it is one of ${all.join(', ')}.`);
  return parts;
}
