import { parseArgs } from 'node:util';

/** The number of rounds in an option such as `--rounds 5`. Ends the process with a message if it is not one. */
export function readRounds(option: string, byDefault: number): number {
  try {
    const { values } = parseArgs({ options: { [option]: { type: 'string', default: String(byDefault) } } });
    const rounds = Number(values[option]);
    if (Number.isInteger(rounds) && rounds > 0) return rounds;
    console.error(`--${option} needs a whole number above 0, such as --${option} ${byDefault}`);
  } catch (error) {
    console.error((error as Error).message.split('. ')[0]);
  }
  process.exit(2);
}

/** Says that a round has ended, on standard error: results go to standard output. */
export function reportRound(round: number, rounds: number): void {
  console.error(round > 0 ? `Round ${round} of ${rounds}` : 'Warmed up');
}
